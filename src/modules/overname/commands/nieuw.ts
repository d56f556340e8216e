import { fout, goed, type Result } from '../../../core/result.ts'
import { type Ctx } from '../../../platform/context.ts'
import { type Fout } from '../../../platform/fout.ts'
import { insertOvergenomen, type Overgenomen } from '../../kandidaten/index.ts'
import { type OvernameDeps } from '../deps.ts'
import { type OvernameFeiten } from '../overzetten.ts'
import { dateer } from './feiten.ts'
import { startLopend } from './lopend.ts'
import { type Toewijzing } from './toewijzing.ts'

/** Facts of a person who gets a dossier, with its id. */
export type Nieuweling = { readonly id: string; readonly feiten: OvernameFeiten }

/** Makes the dossiers of new persons: all at once what is set-based, then the clocks one by one by their own rules. */
export async function maakDossiers(
  ctx: Ctx,
  deps: OvernameDeps,
  overnameId: string,
  wie: Toewijzing,
  nieuwelingen: readonly Nieuweling[],
  voortgang: (gedaan: number) => void,
): Promise<Result<null, Fout>> {
  await insertOvergenomen(
    ctx,
    deps,
    nieuwelingen.map((n) => naarOvergenomen(ctx, overnameId, wie, n)),
  )
  let gedaan = 0
  for (const { id, feiten } of nieuwelingen) {
    const uit = await startLopend(ctx, deps, wie, id, feiten)
    if (!uit.ok) return fout({ ...uit.fout, params: { ...uit.fout.params, regel: feiten.regel } })
    if (++gedaan % 100 === 0) voortgang(gedaan)
  }
  return goed(null)
}

function naarOvergenomen(
  ctx: Ctx,
  overnameId: string,
  wie: Toewijzing,
  { id, feiten }: Nieuweling,
): Overgenomen {
  const { persoon, kenmerken } = dateer(feiten, ctx)
  const consulentId = wie.consulent(feiten.consulent)
  const jobcoachId = wie.jobcoach(feiten.jobcoach)
  const vanaf = { vanaf: ctx.vandaag, tot: null }
  return {
    id,
    persoon: {
      ...persoon,
      geslacht: persoon.geslacht ?? 'X',
      contacttaal: persoon.contacttaal ?? 'nl',
      leesniveau: null,
    },
    bsn: persoon.bsn,
    consulentId,
    jobcoachId,
    indeling: feiten.beoordeling,
    kenmerken: [
      ...kenmerken,
      { soort: 'regie', waarde: ctx.actor.organisatieId, periode: vanaf },
      ...(consulentId === null ? [] : [{ soort: 'consulent' as const, waarde: consulentId, periode: vanaf }]),
      ...(jobcoachId === null ? [] : [{ soort: 'jobcoach' as const, waarde: jobcoachId, periode: vanaf }]),
    ],
    objectId: overnameId,
    inhoud: {
      regel: feiten.regel,
      ...(feiten.opmerking === null ? {} : { opmerking: feiten.opmerking }),
      ...(feiten.advies === null
        ? {}
        : { adviesBeschutWerk: feiten.advies.uitkomst, adviesDatum: feiten.advies.datum }),
      ...(feiten.beoordeling === null ? {} : { indeling: feiten.beoordeling }),
      ...(feiten.consulent !== null && consulentId === null ? { consulent: feiten.consulent } : {}),
      ...(feiten.jobcoach !== null && jobcoachId === null ? { jobcoach: feiten.jobcoach } : {}),
    },
  }
}
