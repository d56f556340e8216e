import { type Datum } from '../../core/datum.ts'
import { overlapt } from '../../core/periode.ts'
import { fout, goed, type Result } from '../../core/result.ts'
import type { Ctx } from '../../platform/context.ts'
import { botsing, type Fout } from '../../platform/fout.ts'
import { setVolgendeTermijn } from '../kandidaten/index.ts'
import { reserveerPlaats } from '../werkgevers/index.ts'
import { leerwerkVan, leidAf } from './afleiding.ts'
import { decideTermijnen, eersteTermijn, isLeeg, openNa, type Termijnbesluit } from './besluit.ts'
import { loadFeiten, loadTermijnen, saveTermijnen, setTot } from './feiten-queries.ts'
import type { Klokobject, TermijnRij, Termijnmoment } from './termijn.ts'

export type Objectplan = {
  readonly object: Klokobject
  readonly tot: Datum | null
  readonly besluit: Termijnbesluit
}

/** What has to be written so that everything stored about a person's clocks is what the rules say. */
export type Kandidaatplan = {
  readonly objecten: readonly Objectplan[]
  /** Terms of objects that are gone. */
  readonly wezen: readonly TermijnRij[]
  readonly eerste: Termijnmoment | undefined
}

/** Pure: the plan for one person from facts and stored terms. */
export function planHerleiding(
  feiten: readonly Klokobject[],
  opgeslagen: readonly TermijnRij[],
): Kandidaatplan {
  const perObject = new Map<string, TermijnRij[]>()
  for (const rij of opgeslagen) perObject.set(rij.objectId, [...(perObject.get(rij.objectId) ?? []), rij])
  const open: Termijnmoment[] = []
  const objecten = feiten.map((object) => {
    const afgeleid = leidAf(object, leerwerkVan(object, feiten))
    const rijen = perObject.get(object.id) ?? []
    const besluit = decideTermijnen(afgeleid.momenten, rijen)
    open.push(...openNa(rijen, besluit))
    perObject.delete(object.id)
    return { object, tot: afgeleid.tot, besluit }
  })
  const rest = [...perObject.values()].flat().filter((r) => r.status === 'open')
  const eigen = (r: TermijnRij) => r.objectSoort === 'traject' || r.objectSoort === 'plaatsing'
  return {
    objecten,
    wezen: rest.filter(eigen),
    eerste: eersteTermijn([...open, ...rest.filter((r) => !eigen(r))]),
  }
}

/** How ends moved, by object id. */
export type Verschuivingen = ReadonlyMap<string, { readonly van: Datum | null; readonly naar: Datum | null }>

/**
 * Derives every clock of a person anew from the facts and stores what changed: ends, terms, and the first term on the person.
 * The caller holds the lock on the person and has journalled nothing yet. Running it twice changes nothing the second time.
 * `altijd` also writes the first term on the person when no term changed: for the repair of what should not happen.
 */
export async function herleidKandidaat(
  ctx: Ctx,
  kandidaatId: string,
  opties: { readonly altijd?: boolean } = {},
): Promise<Result<Verschuivingen, Fout>> {
  const feiten = await loadFeiten(ctx, [kandidaatId])
  const plan = planHerleiding(feiten, await loadTermijnen(ctx, [kandidaatId]))
  const botst = await checkEinden(ctx, plan)
  if (botst !== undefined) return fout(botst)
  await saveHerleiding(ctx, kandidaatId, plan, opties.altijd === true)
  const verschoven = plan.objecten.filter((o) => o.tot !== o.object.tot)
  return goed(new Map(verschoven.map((o) => [o.object.id, { van: o.object.tot, naar: o.tot }])))
}

async function saveHerleiding(
  ctx: Ctx,
  kandidaatId: string,
  plan: Kandidaatplan,
  altijd: boolean,
): Promise<void> {
  let anders = altijd || plan.wezen.length > 0
  for (const { object, tot, besluit } of plan.objecten) {
    if (tot !== object.tot) await setTot(ctx, object.objectSoort, object.id, tot)
    if (isLeeg(besluit)) continue
    anders = true
    await saveTermijnen(ctx, { kandidaatId, objectSoort: object.objectSoort, objectId: object.id }, besluit)
  }
  if (plan.wezen.length > 0) {
    await saveTermijnen(
      ctx,
      { kandidaatId, objectSoort: 'kandidaat', objectId: kandidaatId },
      { nieuw: [], anders: [], vervallen: plan.wezen },
    )
  }
  if (anders)
    await setVolgendeTermijn(ctx, kandidaatId, plan.eerste?.datum ?? null, plan.eerste?.naam ?? null)
}

/** An end that moves must not leave an empty period, run into the next traject or placement, or take a place that is promised. */
async function checkEinden(ctx: Ctx, plan: Kandidaatplan): Promise<Fout | undefined> {
  const na = plan.objecten.map((o) => ({ ...o.object, tot: o.tot, oudTot: o.object.tot }))
  for (const o of na) {
    if (o.tot === o.oudTot) continue
    if (o.tot !== null && o.tot <= o.start)
      return botsing('einde-voor-start', { einde: o.tot, start: o.start })
    if (o.oudTot !== null && o.tot !== null && o.tot < o.oudTot) continue
    const ander = na.find(
      (b) =>
        b.id !== o.id &&
        sluitUit(o, b) &&
        overlapt({ vanaf: o.start, tot: o.tot }, { vanaf: b.start, tot: b.tot }),
    )
    if (ander !== undefined) return overlapFout(ander)
    if (o.werkplekId !== null) {
      const vrij = await reserveerPlaats(ctx, {
        werkplekId: o.werkplekId,
        periode: { vanaf: o.start, tot: o.tot },
        zonder: o.id,
      })
      if (!vrij.ok) return vrij.fout
    }
  }
  return undefined
}

type Naast = Pick<Klokobject, 'objectSoort' | 'soort' | 'nevenbaan' | 'werkgeverId'>

/** Whether two things cannot hold at once: trajecten of one kind; placements, unless one is a second job with another employer. */
export function sluitUit(a: Naast, b: Naast): boolean {
  if (a.objectSoort !== b.objectSoort) return false
  if (a.objectSoort === 'traject') return a.soort === b.soort
  return (!a.nevenbaan && !b.nevenbaan) || a.werkgeverId === b.werkgeverId
}

/** Names the other period, so that somebody can do something about it. */
export const overlapFout = (
  ander: Pick<Klokobject, 'id' | 'objectSoort' | 'soort' | 'start' | 'tot'>,
): Fout =>
  botsing(`${ander.objectSoort}-overlapt`, {
    soort: ander.soort,
    vanaf: ander.start,
    tot: ander.tot ?? '…',
    id: ander.id,
  })
