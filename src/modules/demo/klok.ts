import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Klok } from '../../platform/context.ts'
import { MOMENT } from './moment.ts'

const BESTAND = 'demo-klok.json'

export type DemoKlok = {
  readonly klok: Klok
  /** Keeps the moment of this first start, so that the next start goes on from it. */
  bewaar(): void
}

/**
 * The demo's own time: it starts at the moment of the dump when the demo is started first, and runs on from there, so
 * that every term is as lively whenever somebody tries the product.
 * @param nu milliseconds since 1970 in real time
 */
export function createDemoKlok(dataMap: string, nu: () => number = Date.now): DemoKlok {
  const bestand = join(dataMap, BESTAND)
  const begonnen = readBegin(bestand)
  const verschil = Date.parse(MOMENT) - (begonnen ?? nu())
  return {
    klok: () => new Date(nu() + verschil).toISOString(),
    bewaar: () => {
      if (begonnen !== undefined) return
      // Others may pass through the data folder (the account of PostgreSQL must), not list it.
      if (!existsSync(dataMap)) mkdirSync(dataMap, { recursive: true, mode: 0o711 })
      const eersteStart = new Date(Date.parse(MOMENT) - verschil).toISOString()
      writeFileSync(`${bestand}.half`, `${JSON.stringify({ eersteStart, demoMoment: MOMENT })}\n`)
      renameSync(`${bestand}.half`, bestand)
    },
  }
}

/** The real moment of the first start; undefined when there was none, or when its file cannot be read as one. */
function readBegin(bestand: string): number | undefined {
  try {
    const inhoud = JSON.parse(readFileSync(bestand, 'utf8')) as { eersteStart?: string; demoMoment?: string }
    const moment = Date.parse(inhoud.eersteStart ?? '')
    return inhoud.demoMoment === MOMENT && Number.isFinite(moment) ? moment : undefined
  } catch {
    return undefined
  }
}
