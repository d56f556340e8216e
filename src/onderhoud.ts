import { plusDagen } from './core/datum.ts'
import { refreshVerschoven } from './modules/kandidaten/index.ts'
import { ruimOvernamesOp } from './modules/overname/index.ts'
import { refreshVormen } from './modules/plaatsingen/index.ts'
import { vouwTellingen } from './modules/sturing/index.ts'
import { controleerRegio } from './modules/termijnen/index.ts'
import type { Actor, Klok } from './platform/context.ts'
import { vandaagOp, type Database } from './platform/database/index.ts'
import type { Kluis } from './platform/kluis/kluis.ts'

export type OnderhoudDeps = {
  readonly database: Database
  readonly kluis: Kluis
  readonly klok: Klok
  readonly log: (regel: Readonly<Record<string, unknown>>) => void
}

/** What one night gives, over all regions. */
export type Nachtverslag = {
  readonly kandidaten: number
  readonly verschillen: number
  readonly hersteld: number
  readonly verschoven: number
  readonly overnames: number
}

type Werkgebied = { readonly regio_id: string; readonly organisatie_id: string; readonly gemeenten: string[] }

/** Nobody in particular: work that the product does by itself is journalled under this id. */
const SYSTEEM = '00000000-0000-4000-8000-000000000000'
const VOUW_MS = 5_000
const NACHT_MS = 600_000

const actorVan = (g: Werkgebied, gemeenten: readonly string[]): Actor => ({
  regioId: g.regio_id,
  gebruikerId: SYSTEEM,
  organisatieId: g.organisatie_id,
  rol: 'beheerder',
  bereik: 'regio',
  gemeenten,
  gedeeld: [],
})

/**
 * The nightly work of a day, done once however many servers run: values that became current, every clock derived again
 * from the facts with each difference reported, and wiping of what is kept for a moment only.
 * @returns the report, or undefined when another server has this day.
 */
export async function runNacht(deps: OnderhoudDeps): Promise<Nachtverslag | undefined> {
  const nu = deps.klok()
  const vandaag = vandaagOp(nu)
  const mijn = await deps.database.zonderTenant((tx) =>
    tx.one<{ ja: boolean }>(`select platform.neem_taak('nacht', $1::date, $2) as ja`, [vandaag, nu]),
  )
  if (!mijn.ja) return undefined
  const { rows } = await deps.database.zonderTenant((tx) =>
    tx.query<Werkgebied>('select * from toegang.werkgebieden($1::date)', [vandaag]),
  )
  const verslag = { kandidaten: 0, verschillen: 0, hersteld: 0, verschoven: 0, overnames: 0 }
  for (const regioId of new Set(rows.map((r) => r.regio_id))) {
    const gebieden = rows.filter((r) => r.regio_id === regioId)
    await runRegio(deps, gebieden, verslag, plusDagen(vandaag, -2))
  }
  await deps.database.zonderTenant((tx) => tx.query('select platform.ruim_op($1)', [nu]))
  await deps.database.zonderTenant((tx) =>
    tx.query(`select platform.meld_taak('nacht', $1::date, $2, $3)`, [
      vandaag,
      deps.klok(),
      JSON.stringify(verslag),
    ]),
  )
  return verslag
}

async function runRegio(
  deps: OnderhoudDeps,
  gebieden: readonly Werkgebied[],
  verslag: { -readonly [K in keyof Nachtverslag]: number },
  sinds: string,
): Promise<void> {
  const [eerste] = gebieden
  if (eerste === undefined) return
  const regio = actorVan(eerste, [...new Set(gebieden.flatMap((g) => g.gemeenten))])
  const opdracht = { actor: regio, doel: 'onderhoud' }
  verslag.verschoven += await deps.database.withTenant(opdracht, (ctx) => refreshVerschoven(ctx, sinds))
  await deps.database.withTenant(opdracht, refreshVormen)
  const klokken = await controleerRegio((werk) => deps.database.withTenant(opdracht, werk), { herstel: true })
  verslag.kandidaten += klokken.kandidaten
  verslag.verschillen += klokken.verschillen.length
  verslag.hersteld += klokken.hersteld
  for (const g of gebieden) {
    verslag.overnames += await deps.database.withTenant(
      { actor: actorVan(g, g.gemeenten), doel: 'onderhoud' },
      (ctx) => ruimOvernamesOp(ctx, deps),
    )
  }
}

/** Starts the work that goes on by itself while the server runs; gives the way to stop it, which waits for what is busy. */
export function startOnderhoud(deps: OnderhoudDeps): () => Promise<void> {
  let bezig: Promise<void> = Promise.resolve()
  const plan = (naam: string, werk: () => Promise<unknown>) => () => {
    bezig = bezig.then(async () => {
      try {
        const uit = await werk()
        if (uit !== undefined) deps.log({ onderhoud: naam, uit })
      } catch (error) {
        deps.log({
          onderhoud: naam,
          fout: error instanceof Error ? (error.stack ?? error.message) : String(error),
        })
      }
    })
  }
  const vouw = plan('vouwen', async () => {
    const { rows } = await deps.database.zonderTenant((tx) =>
      tx.query<Werkgebied>('select * from toegang.werkgebieden($1::date) limit 1', [vandaagOp(deps.klok())]),
    )
    const [g] = rows
    if (g !== undefined)
      await deps.database.withTenant({ actor: actorVan(g, []), doel: 'onderhoud' }, vouwTellingen)
  })
  const nacht = plan('nacht', () => runNacht(deps))
  const klokken = [setInterval(vouw, VOUW_MS), setInterval(nacht, NACHT_MS), setTimeout(nacht, NACHT_MS / 20)]
  klokken.forEach((k) => k.unref())
  return async () => {
    klokken.forEach((k) => clearInterval(k))
    await bezig
  }
}
