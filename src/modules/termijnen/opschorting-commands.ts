import type { Datum } from '../../core/datum.ts'
import { overlapt, parsePeriode, type Periode } from '../../core/periode.ts'
import { fout, goed, type Result } from '../../core/result.ts'
import type { Ctx } from '../../platform/context.ts'
import { botsing, nietGevonden, ongeldig, type Fout } from '../../platform/fout.ts'
import { lockKandidaat, recordGebeurtenis } from '../kandidaten/index.ts'
import { leerwerkVan, leidAf } from './afleiding.ts'
import { findEigenaar, loadFeiten } from './feiten-queries.ts'
import { herleidKandidaat } from './herleiding.ts'
import {
  findOpschorting,
  insertOpschorting,
  vervalOpschorting,
  type OpschortingRij,
} from './opschorting-queries.ts'
import type { Klokobject, ObjectSoort, Opschortingsreden } from './termijn.ts'

export type NieuweOpschorting = {
  readonly vanaf: Datum
  /** First day on which the clock runs again; null while nobody knows. */
  readonly tot: Datum | null
  readonly reden: Opschortingsreden
  readonly toelichting: string
}

/** What happened: the suspension in force, and the end of its object now. */
export type Opgeschort = { readonly id: string; readonly objectId: string; readonly einde: Datum | null }

/** Stops the clock of a traject or placement for a period, with a reason; the end and every moment move along. */
export async function opschorten(
  ctx: Ctx,
  objectSoort: ObjectSoort,
  objectId: string,
  nieuw: NieuweOpschorting,
): Promise<Result<Opgeschort, Fout>> {
  const object = await lockObject(ctx, objectSoort, objectId)
  if (object === undefined) return fout(nietGevonden)
  const periode = checkPeriode(object.klok, object.alle, nieuw)
  if (!periode.ok) return periode
  const id = ctx.nieuwId()
  await insertOpschorting(ctx, {
    id,
    ...ref(object.klok),
    periode: periode.waarde,
    reden: nieuw.reden,
    toelichting: nieuw.toelichting,
  })
  const na = await herleidKandidaat(ctx, object.klok.kandidaatId)
  if (!na.ok) return na
  const einde = na.waarde.get(objectId) ?? { van: object.klok.tot, naar: object.klok.tot }
  await recordGebeurtenis(ctx, {
    kandidaatId: object.klok.kandidaatId,
    soort: 'opgeschort',
    objectId,
    geldigVanaf: nieuw.vanaf,
    geldigTot: nieuw.tot,
    reden: nieuw.toelichting,
    inhoud: {
      opschorting: id,
      object: objectSoort,
      soort: object.klok.soort,
      grond: nieuw.reden,
      eindeVan: einde.van,
      eindeNaar: einde.naar,
    },
  })
  return goed({ id, objectId, einde: einde.naar })
}

/** Ends or corrects a suspension: the old row stays as history, a new one counts in its place. */
export async function wijzigOpschorting(
  ctx: Ctx,
  id: string,
  wijziging: Partial<NieuweOpschorting>,
  waarom: string,
): Promise<Result<Opgeschort, Fout>> {
  const gevonden = await lockOpschorting(ctx, id)
  if (!gevonden.ok) return gevonden
  const { rij, object } = gevonden.waarde
  const nieuw: NieuweOpschorting = {
    vanaf: rij.vanaf,
    tot: rij.tot,
    reden: rij.reden,
    toelichting: rij.toelichting,
    ...wijziging,
  }
  const periode = checkPeriode(withoutOpschorting(object.klok, id), object.alle, nieuw)
  if (!periode.ok) return periode
  const nieuwId = ctx.nieuwId()
  await vervalOpschorting(ctx, id, waarom, nieuwId)
  await insertOpschorting(ctx, {
    id: nieuwId,
    ...ref(object.klok),
    periode: periode.waarde,
    reden: nieuw.reden,
    toelichting: nieuw.toelichting,
  })
  return finish(ctx, object.klok, {
    id: nieuwId,
    soort: 'opschorting-gewijzigd',
    reden: waarom,
    inhoud: {
      van: { vanaf: rij.vanaf, tot: rij.tot, grond: rij.reden },
      naar: { vanaf: nieuw.vanaf, tot: nieuw.tot, grond: nieuw.reden },
    },
  })
}

/** Withdraws a suspension that should not have been there; the end moves back. */
export async function trekOpschortingIn(
  ctx: Ctx,
  id: string,
  waarom: string,
): Promise<Result<Opgeschort, Fout>> {
  const gevonden = await lockOpschorting(ctx, id)
  if (!gevonden.ok) return gevonden
  const { rij, object } = gevonden.waarde
  await vervalOpschorting(ctx, id, waarom, null)
  return finish(ctx, object.klok, {
    id,
    soort: 'opschorting-ingetrokken',
    reden: waarom,
    inhoud: { vanaf: rij.vanaf, tot: rij.tot, grond: rij.reden },
  })
}

type Gevolg = {
  readonly id: string
  readonly soort: string
  readonly reden: string
  readonly inhoud: Readonly<Record<string, unknown>>
}

async function finish(ctx: Ctx, klok: Klokobject, g: Gevolg): Promise<Result<Opgeschort, Fout>> {
  const na = await herleidKandidaat(ctx, klok.kandidaatId)
  if (!na.ok) return na
  const einde = na.waarde.get(klok.id) ?? { van: klok.tot, naar: klok.tot }
  await recordGebeurtenis(ctx, {
    kandidaatId: klok.kandidaatId,
    soort: g.soort,
    objectId: klok.id,
    reden: g.reden,
    inhoud: {
      opschorting: g.id,
      object: klok.objectSoort,
      soort: klok.soort,
      ...g.inhoud,
      eindeVan: einde.van,
      eindeNaar: einde.naar,
    },
  })
  return goed({ id: g.id, objectId: klok.id, einde: einde.naar })
}

type Gevonden = { readonly klok: Klokobject; readonly alle: readonly Klokobject[] }

/** Locks the person of an object and gives the object as it is under that lock. */
export async function lockObject(ctx: Ctx, soort: ObjectSoort, id: string): Promise<Gevonden | undefined> {
  const kandidaatId = await findEigenaar(ctx, soort, id)
  if (kandidaatId === undefined || (await lockKandidaat(ctx, kandidaatId)) === undefined) return undefined
  const alle = await loadFeiten(ctx, [kandidaatId])
  const klok = alle.find((o) => o.id === id)
  return klok === undefined ? undefined : { klok, alle }
}

async function lockOpschorting(
  ctx: Ctx,
  id: string,
): Promise<Result<{ rij: OpschortingRij; object: Gevonden }, Fout>> {
  const eerst = await findOpschorting(ctx, id)
  const object = eerst === undefined ? undefined : await lockObject(ctx, eerst.objectSoort, eerst.objectId)
  const rij = object === undefined ? undefined : await findOpschorting(ctx, id)
  if (object === undefined || rij === undefined) return fout(nietGevonden)
  if (rij.vervallenOp !== null) return fout(botsing('opschorting-vervallen'))
  return goed({ rij, object })
}

const ref = (o: Klokobject) => ({ kandidaatId: o.kandidaatId, objectSoort: o.objectSoort, objectId: o.id })

const withoutOpschorting = (o: Klokobject, id: string): Klokobject => ({
  ...o,
  opschortingen: o.opschortingen.filter((s) => s.id !== id),
})

/** A suspension lies within its term and beside the other ones; it may lie in the past, since papers come late. */
function checkPeriode(
  o: Klokobject,
  alle: readonly Klokobject[],
  nieuw: Pick<NieuweOpschorting, 'vanaf' | 'tot'>,
): Result<Periode, Fout> {
  const periode = parsePeriode(nieuw.vanaf, nieuw.tot)
  if (!periode.ok) return fout(ongeldig({ veld: 'tot', code: 'einde-voor-begin' }))
  if (nieuw.vanaf < o.start)
    return fout(ongeldig({ veld: 'vanaf', code: 'opschorting-voor-start', params: { start: o.start } }))
  const einde = leidAf(o, leerwerkVan(o, alle)).tot
  if (einde !== null && nieuw.vanaf >= einde)
    return fout(ongeldig({ veld: 'vanaf', code: 'opschorting-na-einde', params: { einde } }))
  const ander = o.opschortingen.find((s) => overlapt(s, periode.waarde))
  if (ander !== undefined)
    return fout(botsing('opschorting-overlapt', { vanaf: ander.vanaf, tot: ander.tot ?? '…' }))
  return periode
}
