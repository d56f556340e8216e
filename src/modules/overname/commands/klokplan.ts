import { type Datum } from '../../../core/datum.ts'
import { fout, goed, type Result } from '../../../core/result.ts'
import { type Ctx } from '../../../platform/context.ts'
import { type Fout } from '../../../platform/fout.ts'
import { type OvergenomenGebeurtenis } from '../../kandidaten/index.ts'
import { type OvergenomenPlaatsing } from '../../plaatsingen/index.ts'
import {
  findBotsing,
  kiesEinde,
  newKlokobject,
  planEersteKlokken,
  type Einde,
  type EersteTermijn,
  type Klokobject,
} from '../../termijnen/index.ts'
import { type OvergenomenTraject } from '../../trajecten/index.ts'
import { type OvernameFeiten, type Plaatsingfeit, type Trajectfeit } from '../overzetten.ts'
import { HERKOMST } from './lopend.ts'
import { type Toewijzing } from './toewijzing.ts'

/** Everything with a clock that one new person brings, ready to be written with that of thousands of others. */
export type Klokplan = {
  readonly trajecten: readonly OvergenomenTraject[]
  readonly plaatsingen: readonly OvergenomenPlaatsing[]
  readonly termijnen: readonly EersteTermijn[]
  /** Ends that lie beyond what the rule gives: extended in the old system. */
  readonly verlengd: readonly { readonly object: Klokobject; readonly einde: Einde }[]
  readonly gebeurtenissen: readonly OvergenomenGebeurtenis[]
  readonly eerste: { readonly datum: Datum; readonly naam: string } | null
  readonly vorm: string | null
}

type Gepland = { readonly object: Klokobject; readonly einde: Einde }

/**
 * Plans the clocks of a new person by the rules that also hold for what is entered by hand, without writing. A term
 * that ran out long ago is kept as it is: that is what the product is to show. Refused when two overlap.
 */
export function planKlokken(
  ctx: Ctx,
  wie: Toewijzing,
  kandidaatId: string,
  feiten: OvernameFeiten,
): Result<Klokplan, Fout> {
  const gepland: Gepland[] = []
  for (const t of feiten.trajecten) {
    const concept = newKlokobject({
      id: ctx.nieuwId(),
      kandidaatId,
      objectSoort: 'traject',
      soort: t.soort,
      start: t.vanaf,
    })
    const uit = plan(ctx, concept, t.tot, gepland)
    if (!uit.ok) return uit
    gepland.push(uit.waarde)
  }
  for (const p of feiten.plaatsingen) {
    const leerwerk = p.vorm === 'detachering' ? laatsteLeerwerk(gepland, p.periode.vanaf) : undefined
    const concept = newKlokobject({
      id: ctx.nieuwId(),
      kandidaatId,
      objectSoort: 'plaatsing',
      soort: p.vorm,
      start: p.periode.vanaf,
      werkgeverId: wie.werkgever(p.werkgever),
      leerwerktrajectId: leerwerk?.id ?? null,
    })
    const uit = plan(ctx, concept, p.periode.tot, gepland, leerwerk)
    if (!uit.ok) return uit
    gepland.push(uit.waarde)
  }
  return goed(maakKlokplan(ctx, wie, feiten, gepland))
}

const laatsteLeerwerk = (gepland: readonly Gepland[], vanaf: Datum): Klokobject | undefined =>
  gepland
    .map((g) => g.object)
    .filter((o) => o.soort === 'leerwerktraject' && o.start <= vanaf)
    .sort((a, b) => (a.start < b.start ? -1 : 1))
    .at(-1)

function plan(
  ctx: Ctx,
  concept: Klokobject,
  gekozen: Datum | null,
  eerder: readonly Gepland[],
  leerwerk?: Klokobject,
): Result<Gepland, Fout> {
  const verlenging = { reden: HERKOMST, besluitdatum: ctx.vandaag, bovenMaximum: true }
  const gewoon = kiesEinde(ctx, concept, leerwerk, gekozen, null)
  const einde =
    gewoon.ok || !gewoon.fout.velden?.some((v) => v.code === 'langer-dan-regel')
      ? gewoon
      : kiesEinde(ctx, concept, leerwerk, gekozen, verlenging)
  if (!einde.ok) return einde
  const { tot, geplandEinde, verlenging: langer } = einde.waarde
  const voorbij = gekozen !== null && gekozen <= ctx.vandaag
  const object: Klokobject = {
    ...concept,
    tot,
    geplandEinde,
    status: voorbij ? 'beeindigd' : concept.start > ctx.vandaag ? 'gepland' : 'lopend',
    wijzigingen:
      langer === null
        ? []
        : [
            {
              id: ctx.nieuwId(),
              nieuwEinde: langer.nieuwEinde,
              besluitdatum: langer.besluitdatum,
              reden: langer.reden,
            },
          ],
  }
  const botst = findBotsing(
    object,
    eerder.map((g) => g.object),
  )
  return botst === undefined ? goed({ object, einde: einde.waarde }) : fout(botst)
}

function maakKlokplan(
  ctx: Ctx,
  wie: Toewijzing,
  feiten: OvernameFeiten,
  gepland: readonly Gepland[],
): Klokplan {
  const klokken = planEersteKlokken(gepland.map((g) => g.object))
  const totVan = new Map(klokken.objecten.map((o) => [o.object.id, o.tot]))
  const objecten = gepland.map((g) => ({
    ...g,
    object: { ...g.object, tot: totVan.get(g.object.id) ?? null },
  }))
  const trajecten = objecten.slice(0, feiten.trajecten.length)
  const plaatsingen = objecten.slice(feiten.trajecten.length)
  // A placement whose term ran out but that nobody ended still is the person's work.
  const nu = plaatsingen
    .filter(({ object: o }) => o.status !== 'beeindigd' && o.start <= ctx.vandaag)
    .sort((a, b) => (a.object.start < b.object.start ? 1 : -1))[0]
  return {
    trajecten: trajecten.map((g, i) => naarTraject(wie, feiten.trajecten[i]!, g)),
    plaatsingen: plaatsingen.map((g, i) => naarPlaatsing(feiten.plaatsingen[i]!, g)),
    termijnen: klokken.objecten.flatMap(({ object: o, besluit }) =>
      besluit.nieuw.map((m) => ({
        ...m,
        kandidaatId: o.kandidaatId,
        gemeente: feiten.persoon.gemeente,
        objectSoort: o.objectSoort,
        objectId: o.id,
      })),
    ),
    verlengd: objecten.filter((g) => g.einde.verlenging !== null),
    gebeurtenissen: objecten.flatMap(gebeurtenissen),
    eerste: klokken.eerste === undefined ? null : { datum: klokken.eerste.datum, naam: klokken.eerste.naam },
    vorm: nu?.object.soort ?? null,
  }
}

function naarTraject(wie: Toewijzing, t: Trajectfeit, { object, einde }: Gepland): OvergenomenTraject {
  const aanbiederId = wie.organisatie(t.aanbieder)
  return {
    id: object.id,
    kandidaatId: object.kandidaatId,
    soort: t.soort,
    vanaf: t.vanaf,
    tot: object.tot,
    geplandEinde: einde.geplandEinde,
    doel: HERKOMST,
    aanbiederId,
    aanbiederNaam: aanbiederId === null ? t.aanbieder : null,
    einde: object.status === 'beeindigd' ? { uitkomst: 'overig', reden: HERKOMST } : null,
  }
}

const naarPlaatsing = (p: Plaatsingfeit, { object, einde }: Gepland): OvergenomenPlaatsing => ({
  id: object.id,
  kandidaatId: object.kandidaatId,
  vorm: p.vorm,
  vanaf: p.periode.vanaf,
  tot: object.tot,
  geplandEinde: einde.geplandEinde,
  werkgeverId: object.werkgeverId!,
  leerwerktrajectId: object.leerwerktrajectId,
  urenPerWeek: Number(p.uren),
  loonwaarde: p.loonwaarde,
  lagereVormReden: HERKOMST,
  einde: object.status === 'beeindigd' ? { reden: 'overig', toelichting: HERKOMST } : null,
})

/** The lines that the commands would have written. */
function gebeurtenissen({ object: o, einde }: Gepland): OvergenomenGebeurtenis[] {
  const basis = { kandidaatId: o.kandidaatId, objectId: o.id, reden: HERKOMST }
  const verlengd = einde.verlenging !== null
  const traject = o.objectSoort === 'traject'
  const begin: OvergenomenGebeurtenis = {
    ...basis,
    soort: traject ? 'traject-gepland' : 'geplaatst',
    geldigVanaf: o.start,
    geldigTot: o.tot,
    inhoud: traject
      ? { soort: o.soort, doel: HERKOMST, verlengd }
      : { vorm: o.soort, vorige: null, lagereVorm: false, verlengd },
  }
  if (o.status !== 'beeindigd') return [begin]
  const inhoud = traject
    ? { soort: o.soort, uitkomst: 'overig', eindeNaar: o.tot }
    : { vorm: o.soort, grond: 'overig', eindeNaar: o.tot }
  return [
    begin,
    {
      ...basis,
      soort: traject ? 'traject-beeindigd' : 'plaatsing-beeindigd',
      geldigVanaf: o.tot,
      geldigTot: null,
      inhoud,
    },
  ]
}
