import type { Datum } from '../../core/datum.ts'
import { fout, goed, type Result } from '../../core/result.ts'
import type { Ctx } from '../../platform/context.ts'
import { botsing, nietGevonden, nietToegestaan, ongeldig, verouderd, type Fout } from '../../platform/fout.ts'
import { recordGebeurtenis } from '../kandidaten/index.ts'
import { rechtenVan } from '../toegang/index.ts'
import { leerwerkVan, leidAf } from './afleiding.ts'
import { findEindewijziging, insertEindewijziging, vervalEindewijziging } from './einde-queries.ts'
import { heropen } from './feiten-queries.ts'
import { herleidKandidaat } from './herleiding.ts'
import { lockObject } from './opschorting-commands.ts'
import type { Klokobject, ObjectSoort } from './termijn.ts'

export type Eindebesluit = {
  /** First day outside the term. */
  readonly nieuwEinde: Datum
  /** The day of the decision; it may lie in the past, also after the old end. */
  readonly besluitdatum: Datum
  readonly reden: string
  /** Whoever decides knows that this is longer than the rule allows. */
  readonly bovenMaximum: boolean
}

export type Eindegewijzigd = { readonly id: string; readonly objectId: string; readonly einde: Datum | null }

/** Lengthens or shortens a traject or placement by a decision, also after its end; what had ended runs again. */
export async function wijzigEinde(
  ctx: Ctx,
  objectSoort: ObjectSoort,
  objectId: string,
  versie: number,
  b: Eindebesluit,
): Promise<Result<Eindegewijzigd, Fout>> {
  const object = await lockObject(ctx, objectSoort, objectId)
  if (object === undefined) return fout(nietGevonden)
  if (object.klok.versie !== versie) return fout(verouderd)
  const loopt: Klokobject = { ...object.klok, status: 'lopend' }
  const mis =
    checkBesluit(ctx, object.klok, b) ??
    checkMaximum(ctx, leidAf(loopt, leerwerkVan(loopt, object.alle)).maximum, b)
  if (mis !== undefined) return fout(mis)
  const id = ctx.nieuwId()
  await insertEindewijziging(ctx, {
    id,
    kandidaatId: loopt.kandidaatId,
    objectSoort,
    objectId,
    oudEinde: loopt.tot,
    ...b,
  })
  if (object.klok.status === 'beeindigd') await heropen(ctx, objectSoort, objectId)
  const na = await herleidKandidaat(ctx, loopt.kandidaatId)
  if (!na.ok) return na
  const einde = na.waarde.get(objectId) ?? { van: loopt.tot, naar: loopt.tot }
  await recordGebeurtenis(ctx, {
    kandidaatId: loopt.kandidaatId,
    soort: loopt.tot !== null && b.nieuwEinde > loopt.tot ? 'verlengd' : 'verkort',
    objectId,
    geldigVanaf: b.besluitdatum,
    reden: b.reden,
    inhoud: {
      wijziging: id,
      object: objectSoort,
      soort: loopt.soort,
      eindeVan: einde.van,
      eindeNaar: einde.naar,
      bovenMaximum: b.bovenMaximum,
      ...(object.klok.status === 'beeindigd' ? { heropend: true } : {}),
    },
  })
  return goed({ id, objectId, einde: einde.naar })
}

/** Withdraws a decision about the end: the one before it counts again, or the rule. */
export async function trekEindewijzigingIn(
  ctx: Ctx,
  id: string,
  waarom: string,
): Promise<Result<Eindegewijzigd, Fout>> {
  const eerst = await findEindewijziging(ctx, id)
  const object = eerst === undefined ? undefined : await lockObject(ctx, eerst.objectSoort, eerst.objectId)
  const rij = object === undefined ? undefined : await findEindewijziging(ctx, id)
  if (object === undefined || rij === undefined) return fout(nietGevonden)
  if (rij.vervallenOp !== null) return fout(botsing('einde-wijziging-vervallen'))
  await vervalEindewijziging(ctx, id, waarom)
  const na = await herleidKandidaat(ctx, rij.kandidaatId)
  if (!na.ok) return na
  const einde = na.waarde.get(rij.objectId) ?? { van: object.klok.tot, naar: object.klok.tot }
  await recordGebeurtenis(ctx, {
    kandidaatId: rij.kandidaatId,
    soort: 'einde-wijziging-ingetrokken',
    objectId: rij.objectId,
    reden: waarom,
    inhoud: {
      wijziging: id,
      object: rij.objectSoort,
      soort: object.klok.soort,
      eindeVan: einde.van,
      eindeNaar: einde.naar,
    },
  })
  return goed({ id, objectId: rij.objectId, einde: einde.naar })
}

function checkBesluit(ctx: Ctx, o: Klokobject, b: Eindebesluit): Fout | undefined {
  if (b.besluitdatum > ctx.vandaag) return ongeldig({ veld: 'besluitdatum', code: 'datum-in-toekomst' })
  if (b.nieuwEinde <= o.start)
    return ongeldig({
      veld: 'nieuwEinde',
      code: 'einde-voor-start',
      params: { start: o.start, einde: b.nieuwEinde },
    })
  if (b.nieuwEinde === o.tot)
    return ongeldig({ veld: 'nieuwEinde', code: 'einde-ongewijzigd', params: { einde: b.nieuwEinde } })
  const open = o.opschortingen.find((s) => s.tot === null)
  if (open !== undefined && o.status !== 'beeindigd')
    return botsing('opschorting-loopt-nog', { vanaf: open.vanaf })
  if (o.status === 'beeindigd' && o.tot !== null && b.nieuwEinde < o.tot)
    return botsing('al-beeindigd', { einde: o.tot })
  return undefined
}

/** Longer than the rule allows takes the right to judge, and saying so. */
export function checkMaximum(
  ctx: Ctx,
  maximum: Datum | null,
  b: Pick<Eindebesluit, 'nieuwEinde' | 'bovenMaximum'>,
): Fout | undefined {
  if (maximum === null || b.nieuwEinde <= maximum) return undefined
  const rechten = rechtenVan(ctx.actor.rol)
  if (!rechten.includes('beoordelen') && !rechten.includes('overnemen'))
    return { ...nietToegestaan, code: 'boven-maximum-recht', params: { maximum } }
  if (!b.bovenMaximum) return ongeldig({ veld: 'nieuwEinde', code: 'boven-maximum', params: { maximum } })
  return undefined
}
