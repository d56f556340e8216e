import type { Datum } from '../../core/datum.ts'
import { overlapt } from '../../core/periode.ts'
import { goed, type Result } from '../../core/result.ts'
import type { Ctx } from '../../platform/context.ts'
import type { Fout } from '../../platform/fout.ts'
import { LADDER, type Vormoordeel } from '../../rules/ladder/index.ts'
import {
  kiesEinde,
  leidAf,
  listKlokken,
  loadFeiten,
  newKlokobject,
  sluitUit,
  type Klok,
  type Klokobject,
  type Termijnmoment,
} from '../termijnen/index.ts'
import type { PlaatsingDeps, Plaatsingsvorm } from './plaatsing.ts'
import { listPlaatsingen } from './queries.ts'
import { chooseLeerwerk, judgeVorm } from './vormkeuze.ts'

export type Overstap = {
  readonly vorm: Plaatsingsvorm
  readonly vanaf: Datum
  readonly tot: Datum | null
  readonly nevenbaan: boolean
  readonly loonwaarde: number | null
  readonly leerwerktrajectId?: string | null | undefined
}

/** What a step to another form brings about, to be seen before it is taken. */
export type Gevolgen = {
  /** Placements that cannot go on beside the new one: they end first, or by the same step. */
  readonly eindigt: readonly {
    readonly id: string
    readonly versie: number
    readonly vorm: string
    readonly werkgever: string
    readonly vanaf: Datum
    readonly tot: Datum | null
  }[]
  /** Clocks that stop by it, with the moments that nobody has to act on any more. */
  readonly klokStopt: readonly {
    readonly objectId: string
    readonly soort: string
    readonly einde: Datum | null
    readonly vervalt: readonly { readonly naam: string; readonly datum: Datum }[]
  }[]
  /** What goes on: a traject is not ended by a placement. */
  readonly looptDoor: readonly {
    readonly objectId: string
    readonly soort: string
    readonly einde: Datum | null
  }[]
  /** The clock that begins. */
  readonly begint: {
    readonly einde: Datum | null
    readonly maximum: Datum | null
    readonly leerwerktrajectId: string | null
    readonly momenten: readonly Termijnmoment[]
  }
  /** How the new form stands to what is possible and to the form now; null when nobody has judged what is possible. */
  readonly vormoordeel: Vormoordeel | null
  readonly vormNu: string | null
  readonly dienstverband: boolean
}

/** Derives the consequences of a switch without writing anything. */
export async function bepaalGevolgen(
  ctx: Ctx,
  deps: PlaatsingDeps,
  kandidaatId: string,
  stap: Overstap,
): Promise<Result<Gevolgen, Fout>> {
  const feiten = await loadFeiten(ctx, [kandidaatId])
  const leerwerk = chooseLeerwerk(stap.vorm, stap.vanaf, stap.leerwerktrajectId, feiten)
  if (!leerwerk.ok) return leerwerk
  const concept = newKlokobject({
    id: 'nieuw',
    kandidaatId,
    objectSoort: 'plaatsing',
    soort: stap.vorm,
    start: stap.vanaf,
    nevenbaan: stap.nevenbaan,
    leerwerktrajectId: leerwerk.waarde?.id ?? null,
  })
  const einde = kiesEinde(ctx, concept, leerwerk.waarde, stap.tot, {
    reden: '-',
    besluitdatum: ctx.vandaag,
    bovenMaximum: true,
  })
  if (!einde.ok) return einde
  const { tot, geplandEinde, verlenging } = einde.waarde
  const wijzigingen =
    verlenging === null
      ? []
      : [
          {
            id: 'nieuw',
            nieuwEinde: verlenging.nieuwEinde,
            besluitdatum: verlenging.besluitdatum,
            reden: verlenging.reden,
          },
        ]
  const begint = leidAf({ ...concept, geplandEinde, wijzigingen }, leerwerk.waarde)
  const weg = feiten.filter(
    (o) => sluitUit(concept, o) && overlapt({ vanaf: stap.vanaf, tot }, { vanaf: o.start, tot: o.tot }),
  )
  const klokken = await listKlokken(ctx, kandidaatId)
  const plaatsingen = await listPlaatsingen(ctx, kandidaatId)
  return goed({
    eindigt: plaatsingen
      .filter((p) => weg.some((o) => o.id === p.id))
      .map(({ id, versie, vorm, werkgever, vanaf, tot }) => ({ id, versie, vorm, werkgever, vanaf, tot })),
    klokStopt: klokken
      .filter((k) => weg.some((o) => o.id === k.objectId) && k.momenten.length > 0)
      .map((k) => stoppedKlok(k, stap.vanaf)),
    looptDoor: feiten
      .filter((o) => o.objectSoort === 'traject' && isLopend(o, stap.vanaf))
      .map((o) => ({ objectId: o.id, soort: o.soort, einde: o.tot })),
    begint: {
      einde: tot,
      maximum: begint.maximum,
      leerwerktrajectId: concept.leerwerktrajectId,
      momenten: begint.momenten,
    },
    vormoordeel: await judgeVorm(ctx, deps, kandidaatId, { ...stap, lagereVormReden: null }),
    vormNu:
      plaatsingen.find((p) => p.status === 'lopend' && p.vanaf <= ctx.vandaag && !p.nevenbaan)?.vorm ?? null,
    dienstverband: LADDER[stap.vorm].dienstverband,
  })
}

const isLopend = (o: Klokobject, op: Datum): boolean =>
  o.status !== 'beeindigd' && (o.tot === null || o.tot > op)

const stoppedKlok = (k: Klok, vanaf: Datum) => ({
  objectId: k.objectId,
  soort: k.soort,
  einde: k.einde,
  vervalt: k.momenten
    .filter((m) => m.stand !== 'afgehandeld' && m.datum >= vanaf)
    .map(({ naam, datum }) => ({ naam, datum })),
})
