import { fout, goed, type Result } from '../../../core/result.ts'
import { type Ctx } from '../../../platform/context.ts'
import { type Fout } from '../../../platform/fout.ts'
import { insertOvergenomen, type Overgenomen } from '../../kandidaten/index.ts'
import { insertPlaatsingen } from '../../plaatsingen/index.ts'
import { insertTermijnen, saveVerlenging } from '../../termijnen/index.ts'
import { insertTrajecten } from '../../trajecten/index.ts'
import { type OvernameDeps } from '../deps.ts'
import { type OvernameFeiten, type Plaatsingfeit } from '../overzetten.ts'
import { dateer } from './feiten.ts'
import { planKlokken, type Klokplan } from './klokplan.ts'
import { startLopend } from './lopend.ts'
import { type Toewijzing } from './toewijzing.ts'

/** Facts of a person who gets a dossier, with its id. */
export type Nieuweling = { readonly id: string; readonly feiten: OvernameFeiten }

/**
 * Makes the dossiers of new persons, set-based: every clock is planned first, then each kind of fact is written at once.
 * A participatieplaats has a condition that is asked per person, so those go through their own command.
 */
export async function maakDossiers(
  ctx: Ctx,
  deps: OvernameDeps,
  overnameId: string,
  wie: Toewijzing,
  nieuwelingen: readonly Nieuweling[],
  voortgang: (gedaan: number) => void,
): Promise<Result<null, Fout>> {
  const plannen: { n: Nieuweling; plan: Klokplan }[] = []
  for (const n of nieuwelingen) {
    const plan = planKlokken(ctx, wie, n.id, zonderApart(n.feiten))
    if (!plan.ok) return fout({ ...plan.fout, params: { ...plan.fout.params, regel: n.feiten.regel } })
    plannen.push({ n, plan: plan.waarde })
  }
  await insertOvergenomen(
    ctx,
    deps,
    plannen.map(({ n, plan }) => naarOvergenomen(ctx, overnameId, wie, n, plan)),
    voortgang,
  )
  await insertTrajecten(
    ctx,
    plannen.flatMap(({ plan }) => plan.trajecten),
  )
  await insertPlaatsingen(
    ctx,
    plannen.flatMap(({ plan }) => plan.plaatsingen),
  )
  await insertTermijnen(
    ctx,
    plannen.flatMap(({ plan }) => plan.termijnen),
  )
  for (const { object, einde } of plannen.flatMap(({ plan }) => plan.verlengd))
    await saveVerlenging(ctx, object, einde)
  for (const { id, feiten } of nieuwelingen) {
    const plaatsingen = feiten.plaatsingen.filter(isApart)
    const uit =
      plaatsingen.length === 0
        ? goed(null)
        : await startLopend(ctx, deps, wie, id, { trajecten: [], plaatsingen })
    if (!uit.ok) return fout({ ...uit.fout, params: { ...uit.fout.params, regel: feiten.regel } })
  }
  return goed(null)
}

const isApart = (p: Plaatsingfeit): boolean => p.vorm === 'participatieplaats'
const zonderApart = (feiten: OvernameFeiten): OvernameFeiten => ({
  ...feiten,
  plaatsingen: feiten.plaatsingen.filter((p) => !isApart(p)),
})

function naarOvergenomen(
  ctx: Ctx,
  overnameId: string,
  wie: Toewijzing,
  { id, feiten }: Nieuweling,
  plan: Klokplan,
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
    vorm: plan.vorm,
    termijn: plan.eerste,
    gebeurtenissen: [
      {
        kandidaatId: id,
        soort: 'overgenomen',
        objectId: overnameId,
        geldigVanaf: null,
        geldigTot: null,
        reden: null,
        inhoud: herkomst(feiten, { consulentId, jobcoachId }),
      },
      ...plan.gebeurtenissen,
    ],
  }
}

/** What the file said that has no field of its own. */
const herkomst = (
  feiten: OvernameFeiten,
  wie: { consulentId: string | null; jobcoachId: string | null },
): Record<string, unknown> => ({
  regel: feiten.regel,
  ...(feiten.opmerking === null ? {} : { opmerking: feiten.opmerking }),
  ...(feiten.advies === null
    ? {}
    : { adviesBeschutWerk: feiten.advies.uitkomst, adviesDatum: feiten.advies.datum }),
  ...(feiten.beoordeling === null ? {} : { indeling: feiten.beoordeling }),
  ...(feiten.consulent !== null && wie.consulentId === null ? { consulent: feiten.consulent } : {}),
  ...(feiten.jobcoach !== null && wie.jobcoachId === null ? { jobcoach: feiten.jobcoach } : {}),
})
