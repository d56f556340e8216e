import { fout, goed, type Result } from '../../../core/result.ts'
import { type Ctx } from '../../../platform/context.ts'
import { type Fout } from '../../../platform/fout.ts'
import { beeindigPlaatsing, plaats } from '../../plaatsingen/index.ts'
import { beeindigTraject, planTraject } from '../../trajecten/index.ts'
import { type OvernameDeps } from '../deps.ts'
import { type Plaatsingfeit, type Trajectfeit } from '../overzetten.ts'
import { type Toewijzing } from './toewijzing.ts'

/** The reason that the story gives where the old system gave none. */
export const HERKOMST = 'Overgenomen uit het vorige systeem'

/**
 * Starts the clocks of a person: trajectories and placements through the product's own commands, so that the same rules
 * hold as for what is entered by hand. A term that ran out long ago is kept as it is: that is what the product is to show.
 */
export async function startLopend(
  ctx: Ctx,
  deps: OvernameDeps,
  wie: Toewijzing,
  kandidaatId: string,
  feiten: { readonly trajecten: readonly Trajectfeit[]; readonly plaatsingen: readonly Plaatsingfeit[] },
): Promise<Result<null, Fout>> {
  for (const traject of feiten.trajecten) {
    const uit = await startTraject(ctx, wie, kandidaatId, traject)
    if (!uit.ok) return uit
  }
  for (const plaatsing of feiten.plaatsingen) {
    const uit = await startPlaatsing(ctx, deps, wie, kandidaatId, plaatsing)
    if (!uit.ok) return uit
  }
  return goed(null)
}

async function startTraject(
  ctx: Ctx,
  wie: Toewijzing,
  kandidaatId: string,
  t: Trajectfeit,
): Promise<Result<null, Fout>> {
  const aanbiederId = wie.organisatie(t.aanbieder)
  const nieuw = {
    soort: t.soort,
    doel: HERKOMST,
    ontwikkelpunten: [],
    aanbiederId,
    aanbiederNaam: aanbiederId === null ? t.aanbieder : null,
    werkplekId: null,
    toekomstigeWerkgeverId: null,
    afspraakWerkgever: null,
    behoudUitkering: true,
    vanaf: t.vanaf,
    tot: t.tot,
  }
  const uit = await metVerlenging<{ id: string }>(ctx, (verlenging) =>
    planTraject(ctx, kandidaatId, { ...nieuw, verlenging }),
  )
  if (!uit.ok) return uit
  if (t.tot === null || t.tot > ctx.vandaag) return goed(null)
  const einde = await beeindigTraject(ctx, uit.waarde.id, 1, {
    tot: t.tot,
    uitkomst: 'overig',
    reden: HERKOMST,
  })
  return einde.ok ? goed(null) : einde
}

async function startPlaatsing(
  ctx: Ctx,
  deps: OvernameDeps,
  wie: Toewijzing,
  kandidaatId: string,
  p: Plaatsingfeit,
): Promise<Result<null, Fout>> {
  const { vanaf, tot } = p.periode
  const nieuw = {
    vorm: p.vorm,
    werkgeverId: wie.werkgever(p.werkgever),
    werkplekId: null,
    functie: null,
    urenPerWeek: Number(p.uren),
    loonwaarde: p.loonwaarde,
    instrumenten: [],
    kostenPerJaarCent: null,
    nevenbaan: false,
    lagereVormReden: HERKOMST,
    vanaf,
    tot,
    vorige: null,
  }
  const uit = await metVerlenging<{ id: string }>(ctx, (verlenging) =>
    plaats(ctx, deps.plaatsing, kandidaatId, { ...nieuw, verlenging }),
  )
  if (!uit.ok) return uit
  if (tot === null || tot > ctx.vandaag) return goed(null)
  const einde = await beeindigPlaatsing(ctx, uit.waarde.id, 1, {
    tot,
    reden: 'overig',
    toelichting: HERKOMST,
  })
  return einde.ok ? goed(null) : einde
}

/** Tries the agreed end as it is; where it lies beyond the term, it was extended in the old system and is kept so. */
async function metVerlenging<T>(
  ctx: Ctx,
  begin: (
    verlenging: { reden: string; besluitdatum: typeof ctx.vandaag; bovenMaximum: boolean } | null,
  ) => Promise<Result<T, Fout>>,
): Promise<Result<T, Fout>> {
  const eerst = await begin(null)
  if (eerst.ok) return eerst
  const langer = eerst.fout.velden?.some((v) => v.code === 'langer-dan-regel') === true
  return langer ? begin({ reden: HERKOMST, besluitdatum: ctx.vandaag, bovenMaximum: true }) : fout(eerst.fout)
}
