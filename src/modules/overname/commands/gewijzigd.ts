import { fout, goed, type Result } from '../../../core/result.ts'
import { type Ctx } from '../../../platform/context.ts'
import { nietGevonden, type Fout } from '../../../platform/fout.ts'
import {
  corrigeerKandidaat,
  eindigKenmerk,
  findKandidaat,
  listKenmerken,
  recordGebeurtenis,
  setKenmerk,
  type Persoonsgegevens,
} from '../../kandidaten/index.ts'
import { type OvernameDeps } from '../deps.ts'
import { type OvernameFeiten } from '../overzetten.ts'
import { bepaalVerschil, niets, type Verschil } from '../verschil.ts'
import { dateer } from './feiten.ts'
import { startLopend } from './lopend.ts'
import { type Toewijzing } from './toewijzing.ts'

const REDEN = 'Nieuwe aanlevering van het bestand'

export type Wijziging = {
  readonly kandidaatId: string
  readonly feiten: OvernameFeiten
  readonly vorige: OvernameFeiten | null
}

/** Carries over to a known person what changed in the file since the last one, through the product's own commands. */
export async function werkBij(
  ctx: Ctx,
  deps: OvernameDeps,
  overnameId: string,
  wie: Toewijzing,
  { kandidaatId, feiten, vorige }: Wijziging,
): Promise<Result<null, Fout>> {
  const nieuw = dateer(feiten, ctx)
  const verschil = bepaalVerschil(vorige === null ? niets(nieuw) : dateer(vorige, ctx), nieuw)
  for (const stap of [werkPersoonBij, werkKenmerkenBij]) {
    const uit = await stap(ctx, kandidaatId, verschil)
    if (!uit.ok) return uit
  }
  const toegewezen = await werkToewijzingBij(ctx, wie, kandidaatId, verschil)
  if (!toegewezen.ok) return toegewezen
  const lopend = await startNaastBestaand(ctx, deps, wie, kandidaatId, verschil)
  if (!lopend.ok) return fout({ ...lopend.fout, params: { ...lopend.fout.params, regel: feiten.regel } })
  const teBekijken = [...verschil.teBekijken, ...lopend.waarde]
  const inhoud = {
    regel: feiten.regel,
    teBekijken,
    ...(verschil.teBekijken.includes('opmerking') ? { opmerking: nieuw.opmerking } : {}),
    ...(verschil.teBekijken.includes('advies') && nieuw.advies
      ? { adviesBeschutWerk: nieuw.advies.uitkomst, adviesDatum: nieuw.advies.datum }
      : {}),
    ...(verschil.teBekijken.includes('beoordeling') ? { indeling: nieuw.beoordeling } : {}),
  }
  await recordGebeurtenis(ctx, {
    kandidaatId,
    soort: 'overname-bijgewerkt',
    objectId: overnameId,
    bron: 'overname',
    inhoud,
  })
  return goed(null)
}

/**
 * Starts what the file adds to a known person. What overlaps something in the dossier may be the same fact under another
 * date, so it is left to a person and told in the story.
 */
async function startNaastBestaand(
  ctx: Ctx,
  deps: OvernameDeps,
  wie: Toewijzing,
  kandidaatId: string,
  { trajecten, plaatsingen }: Verschil,
): Promise<Result<string[], Fout>> {
  const overgelaten: string[] = []
  const stukken = [
    ...trajecten.map((t) => ({ trajecten: [t], plaatsingen: [] })),
    ...plaatsingen.map((p) => ({ trajecten: [], plaatsingen: [p] })),
  ]
  for (const stuk of stukken) {
    const uit = await startLopend(ctx, deps, wie, kandidaatId, stuk)
    if (uit.ok) continue
    if (!uit.fout.code.endsWith('-overlapt')) return uit
    overgelaten.push(stuk.trajecten.length > 0 ? 'traject' : 'plaatsing')
  }
  return goed(overgelaten)
}

async function werkPersoonBij(
  ctx: Ctx,
  kandidaatId: string,
  { persoon }: Verschil,
): Promise<Result<null, Fout>> {
  if (Object.keys(persoon).length === 0) return goed(null)
  const nu = await findKandidaat(ctx, kandidaatId)
  if (nu === undefined) return fout(nietGevonden)
  const uit = await corrigeerKandidaat(ctx, kandidaatId, nu.versie, {
    gegevens: persoon as Partial<Persoonsgegevens>,
    reden: REDEN,
  })
  return uit.ok ? goed(null) : uit
}

async function werkKenmerkenBij(
  ctx: Ctx,
  kandidaatId: string,
  verschil: Verschil,
): Promise<Result<null, Fout>> {
  if (verschil.vervallen.length > 0) {
    const lopend = (await listKenmerken(ctx, kandidaatId)).filter((k) => k.vervallenOp === null)
    for (const { soort, waarde } of verschil.vervallen) {
      const gevonden = lopend.find((k) => k.soort === soort && k.waarde === waarde && k.periode.tot === null)
      const uit =
        gevonden === undefined
          ? goed(null)
          : await eindigKenmerk(ctx, kandidaatId, gevonden.id, ctx.vandaag, REDEN)
      if (!uit.ok) return uit
    }
  }
  for (const kenmerk of verschil.kenmerken) {
    const uit = await setKenmerk(ctx, kandidaatId, { ...kenmerk, bron: 'overname', reden: REDEN })
    if (!uit.ok) return uit
  }
  return goed(null)
}

async function werkToewijzingBij(
  ctx: Ctx,
  wie: Toewijzing,
  kandidaatId: string,
  verschil: Verschil,
): Promise<Result<null, Fout>> {
  const periode = { vanaf: ctx.vandaag, tot: null }
  const nieuw = [
    { soort: 'consulent' as const, waarde: wie.consulent(verschil.consulent) },
    { soort: 'jobcoach' as const, waarde: wie.jobcoach(verschil.jobcoach) },
  ]
  for (const { soort, waarde } of nieuw) {
    if (waarde === null) continue
    const uit = await setKenmerk(ctx, kandidaatId, { soort, waarde, periode, bron: 'overname', reden: REDEN })
    if (!uit.ok) return uit
  }
  return goed(null)
}
