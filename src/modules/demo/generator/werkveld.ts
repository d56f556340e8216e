import type { Datum } from '../../../core/datum.ts'
import { BRABANTSE_WAL, type Gemeente } from './organisaties.ts'
import type { Loting } from './toeval.ts'
import type { Planplek } from './werkgeversplan.ts'

/** The workplaces people can be given, and how many are there at once: a workplace gets as many places as the plan needs. */
export type Werkveld = {
  /** A workplace in somebody's part of the region, or one within the walls of the leerwerkbedrijf. */
  plek(loting: Loting, gemeente: Gemeente, ligging: 'binnen' | 'buiten'): { readonly plek: Planplek }
  /** Notes that somebody takes a place in a period; `tot: null` is until further notice. */
  bezet(plek: Planplek, vanaf: Datum, tot: Datum | null): void
  /** Places that a workplace needs so that nobody is refused, with some to spare. */
  plaatsen(plek: Planplek): number
}

export function createWerkveld(plekken: readonly Planplek[]): Werkveld {
  const isWal = (code: string) => BRABANTSE_WAL.includes(code)
  const buiten = (wal: boolean) =>
    plekken.filter(
      (x) =>
        x.gegevens.ligging === 'buiten' && x.werkgever.gegevens.actief && isWal(x.werkgever.gemeente) === wal,
    )
  const keuzen = {
    wal: buiten(true),
    hart: buiten(false),
    binnen: plekken.filter((x) => x.gegevens.ligging === 'binnen'),
  }
  const bezetting = new Map<string, { vanaf: Datum; tot: Datum | null }[]>()
  return {
    plek: (loting, gemeente, ligging) => ({
      plek: loting.kies(ligging === 'binnen' ? keuzen.binnen : keuzen[isWal(gemeente.code) ? 'wal' : 'hart']),
    }),
    bezet: (plek, vanaf, tot) => {
      const lijst = bezetting.get(plek.sleutel)
      if (lijst === undefined) bezetting.set(plek.sleutel, [{ vanaf, tot }])
      else lijst.push({ vanaf, tot })
    },
    plaatsen: (plek) => Math.max(1, drukst(bezetting.get(plek.sleutel) ?? []) + plek.ruimte),
  }
}

/** The largest number at one time. */
function drukst(perioden: readonly { vanaf: Datum; tot: Datum | null }[]): number {
  const stappen = perioden.flatMap((p) => [
    { dag: p.vanaf as string, bij: 1 },
    ...(p.tot === null ? [] : [{ dag: p.tot as string, bij: -1 }]),
  ])
  stappen.sort((a, b) => (a.dag < b.dag ? -1 : a.dag > b.dag ? 1 : a.bij - b.bij))
  let nu = 0
  return stappen.reduce((meest, stap) => Math.max(meest, (nu += stap.bij)), 0)
}
