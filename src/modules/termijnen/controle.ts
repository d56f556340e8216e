import type { Ctx } from '../../platform/context.ts'
import { lockKandidaat } from '../kandidaten/index.ts'
import { loadFeiten, loadTermijnen } from './feiten-queries.ts'
import { herleidKandidaat, planHerleiding, type Kandidaatplan } from './herleiding.ts'

/** One thing that is stored otherwise than the rules say. */
export type Verschil = {
  readonly kandidaatId: string
  readonly objectSoort: string
  readonly objectId: string
  /** `einde`, `volgende-termijn`, or the code of a term. */
  readonly wat: string
  readonly soort: 'ontbreekt' | 'anders' | 'overbodig'
  readonly opgeslagen: string | null
  readonly afgeleid: string | null
}

export type Controledeel = {
  readonly kandidaten: number
  readonly objecten: number
  readonly verschillen: readonly Verschil[]
  readonly hersteld: number
  /** Where the next part begins; null after the last. */
  readonly volgende: string | null
}

type Stand = {
  readonly id: string
  readonly volgendeTermijn: string
  readonly volgendeTermijnNaam: string | null
}

/** Derives the clocks of up to `aantal` persons after `na` again and compares; with `herstel` it also stores what the rules say. */
export async function controleerDeel(
  ctx: Ctx,
  opties: { readonly na: string | null; readonly aantal: number; readonly herstel: boolean },
): Promise<Controledeel> {
  const { rows } = await ctx.tx.query<Stand>(
    `select id, volgende_termijn as "volgendeTermijn", volgende_termijn_naam as "volgendeTermijnNaam" from kandidaten.kandidaat
      where regio_id = $1 and id > $2::uuid order by id limit $3`,
    [ctx.actor.regioId, opties.na ?? '00000000-0000-0000-0000-000000000000', opties.aantal],
  )
  const ids = rows.map((r) => r.id)
  const feiten = groupBy(await loadFeiten(ctx, ids))
  const termijnen = groupBy(await loadTermijnen(ctx, ids))
  const verschillen: Verschil[] = []
  let hersteld = 0
  let objecten = 0
  for (const stand of rows) {
    const plan = planHerleiding(feiten.get(stand.id) ?? [], termijnen.get(stand.id) ?? [])
    objecten += plan.objecten.length
    const gevonden = compare(stand, plan)
    verschillen.push(...gevonden)
    if (opties.herstel && gevonden.length > 0 && (await herstel(ctx, stand.id))) hersteld += 1
  }
  return {
    kandidaten: rows.length,
    objecten,
    verschillen,
    hersteld,
    volgende: rows.length === opties.aantal ? (ids.at(-1) ?? null) : null,
  }
}

export type Regiocontrole = Omit<Controledeel, 'volgende'>

/**
 * The same for the whole region, one transaction per part so that nobody waits for it. `inTransactie` opens a transaction of
 * an actor who sees the region. Run nightly with `herstel` and by the check command without.
 */
export async function controleerRegio(
  inTransactie: <T>(werk: (ctx: Ctx) => Promise<T>) => Promise<T>,
  opties: { readonly herstel: boolean; readonly aantal?: number },
): Promise<Regiocontrole> {
  const totaal = { kandidaten: 0, objecten: 0, verschillen: [] as Verschil[], hersteld: 0 }
  let na: string | null = null
  do {
    const vanaf: string | null = na
    const deel: Controledeel = await inTransactie((ctx) =>
      controleerDeel(ctx, { na: vanaf, aantal: opties.aantal ?? 500, herstel: opties.herstel }),
    )
    totaal.kandidaten += deel.kandidaten
    totaal.objecten += deel.objecten
    totaal.hersteld += deel.hersteld
    totaal.verschillen.push(...deel.verschillen)
    na = deel.volgende
  } while (na !== null)
  return totaal
}

/** False when the facts contradict each other, so that a person has to look; the difference stays in the report. */
async function herstel(ctx: Ctx, kandidaatId: string): Promise<boolean> {
  if ((await lockKandidaat(ctx, kandidaatId)) === undefined) return false
  return (await herleidKandidaat(ctx, kandidaatId, { altijd: true })).ok
}

function compare(stand: Stand, plan: Kandidaatplan): Verschil[] {
  const uit: Verschil[] = []
  for (const { object, tot, besluit } of plan.objecten) {
    const wie = { kandidaatId: stand.id, objectSoort: object.objectSoort, objectId: object.id }
    if (tot !== object.tot)
      uit.push({ ...wie, wat: 'einde', soort: 'anders', opgeslagen: object.tot, afgeleid: tot })
    for (const m of besluit.nieuw)
      uit.push({ ...wie, wat: m.code, soort: 'ontbreekt', opgeslagen: null, afgeleid: m.datum })
    for (const a of besluit.anders) {
      const weg = a.rij.status === 'vervallen'
      uit.push({
        ...wie,
        wat: a.moment.code,
        soort: weg ? 'ontbreekt' : 'anders',
        opgeslagen: weg ? null : a.rij.datum,
        afgeleid: a.moment.datum,
      })
    }
    for (const r of besluit.vervallen)
      uit.push({ ...wie, wat: r.code, soort: 'overbodig', opgeslagen: r.datum, afgeleid: null })
  }
  for (const r of plan.wezen) {
    uit.push({
      kandidaatId: stand.id,
      objectSoort: r.objectSoort,
      objectId: r.objectId,
      wat: r.code,
      soort: 'overbodig',
      opgeslagen: r.datum,
      afgeleid: null,
    })
  }
  const opgeslagen = stand.volgendeTermijn === 'infinity' ? null : stand.volgendeTermijn
  const afgeleid = plan.eerste?.datum ?? null
  if (opgeslagen !== afgeleid) {
    uit.push({
      kandidaatId: stand.id,
      objectSoort: 'kandidaat',
      objectId: stand.id,
      wat: 'volgende-termijn',
      soort: 'anders',
      opgeslagen,
      afgeleid,
    })
  }
  return uit
}

function groupBy<T extends { readonly kandidaatId: string }>(rijen: readonly T[]): Map<string, T[]> {
  const uit = new Map<string, T[]>()
  for (const rij of rijen) {
    const bekend = uit.get(rij.kandidaatId)
    if (bekend === undefined) uit.set(rij.kandidaatId, [rij])
    else bekend.push(rij)
  }
  return uit
}
