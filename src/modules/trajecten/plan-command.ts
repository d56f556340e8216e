import type { Datum } from '../../core/datum.ts'
import { fout, goed, type Result } from '../../core/result.ts'
import type { Ctx } from '../../platform/context.ts'
import { botsing, nietGevonden, ongeldig, type Fout } from '../../platform/fout.ts'
import { VORMEN } from '../../rules/ladder/index.ts'
import { lockKandidaat, recordGebeurtenis } from '../kandidaten/index.ts'
import {
  findBotsing,
  herleidKandidaat,
  kiesEinde,
  loadFeiten,
  newKlokobject,
  saveVerlenging,
  type Verlenging,
} from '../termijnen/index.ts'
import { reserveerPlaats } from '../werkgevers/index.ts'
import { insertTraject } from './queries.ts'
import type { Trajectgegevens, Trajectsoort } from './traject.ts'

export type NieuwTraject = Trajectgegevens & {
  readonly soort: Trajectsoort
  readonly vanaf: Datum
  /** First day outside, when one was agreed; null takes the end that the rule gives. */
  readonly tot: Datum | null
  /** Needed when `tot` lies later than the rule gives. */
  readonly verlenging: Verlenging | null
}

/** Plans a traject. Its end follows from the rule of its kind, or is agreed earlier; its clock runs from this moment. */
export async function planTraject(
  ctx: Ctx,
  kandidaatId: string,
  nieuw: NieuwTraject,
): Promise<Result<{ id: string; tot: Datum | null }, Fout>> {
  const slot = await lockKandidaat(ctx, kandidaatId)
  if (slot === undefined) return fout(nietGevonden)
  if (slot.status === 'samengevoegd') return fout(botsing('dossier-samengevoegd'))
  const mis = checkAanbieder(nieuw)
  if (mis !== undefined) return fout(mis)
  const concept = newKlokobject({
    id: ctx.nieuwId(),
    kandidaatId,
    objectSoort: 'traject',
    soort: nieuw.soort,
    start: nieuw.vanaf,
  })
  const einde = kiesEinde(ctx, concept, undefined, nieuw.tot, nieuw.verlenging)
  if (!einde.ok) return einde
  const { tot, geplandEinde } = einde.waarde
  const overlapt = findBotsing({ ...concept, tot }, await loadFeiten(ctx, [kandidaatId]))
  if (overlapt !== undefined) return fout(overlapt)
  if (nieuw.werkplekId !== null) {
    const plek = await reserveerPlaats(ctx, {
      werkplekId: nieuw.werkplekId,
      periode: { vanaf: nieuw.vanaf, tot },
      vorm: VORMEN.find((v) => v === nieuw.soort),
    })
    if (!plek.ok) return plek
  }
  await insertTraject(ctx, { ...nieuw, id: concept.id, kandidaatId, tot, geplandEinde })
  await saveVerlenging(ctx, concept, einde.waarde)
  const na = await herleidKandidaat(ctx, kandidaatId)
  if (!na.ok) return na
  const { soort, doel, vanaf, verlenging } = nieuw
  await recordGebeurtenis(ctx, {
    kandidaatId,
    soort: 'traject-gepland',
    objectId: concept.id,
    geldigVanaf: vanaf,
    geldigTot: tot,
    reden: einde.waarde.verlenging === null ? undefined : verlenging?.reden,
    inhoud: { soort, doel, verlengd: einde.waarde.verlenging !== null },
  })
  return goed({ id: concept.id, tot })
}

/** A provider is an organisation of the chain or a name, never both: the share of the preferred supplier is counted from it. */
export function checkAanbieder(t: Pick<Trajectgegevens, 'aanbiederId' | 'aanbiederNaam'>): Fout | undefined {
  return t.aanbiederId !== null && t.aanbiederNaam !== null
    ? ongeldig({ veld: 'aanbiederNaam', code: 'aanbieder-dubbel' })
    : undefined
}
