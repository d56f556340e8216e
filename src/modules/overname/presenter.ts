import { type Ctx } from '../../platform/context.ts'
import { type Kluis } from '../../platform/kluis/kluis.ts'
import { type Regelinhoud } from './commands/beoordelen.ts'
import { maakGeheim } from './geheim.ts'
import { type BewaardeKeuzen } from './overname.ts'
import { type Overzicht } from './overzicht.ts'
import { type OvernameRij, type RegelRij } from './queries.ts'
import { maakMelding } from './verslag.ts'

/** A take-over in a list: counts and state, nothing of a person. */
export const presentKort = (o: OvernameRij) => ({
  id: o.id,
  bestandsnaam: o.bestandsnaam,
  grootte: o.grootte,
  staat: o.staat,
  aantallen: o.aantallen,
  resultaat: o.resultaat,
  gemaaktDoor: o.gemaaktDoor,
  gemaaktOp: o.gemaaktOp,
  verwerktOp: o.verwerktOp,
  teruggedraaidOp: o.teruggedraaidOp,
  versie: o.versie,
})

/** A take-over with how its file was understood and what was chosen; null parts before it is judged and after it is done. */
export function presentOvername(ctx: Ctx, kluis: Kluis, o: OvernameRij, bezig: number | null) {
  const geheim = maakGeheim(ctx, kluis)
  const overzicht = o.verslag === null ? null : geheim.open<Overzicht>(`${o.id}|verslag`, o.verslag)
  const { vertaling, datumvolgorde, standaardGemeente } = geheim.open<BewaardeKeuzen>(
    `${o.id}|keuzen`,
    o.keuzen,
  )
  return {
    ...presentKort(o),
    bezig,
    overzicht,
    keuzen: {
      vertaling: vertaling ?? {},
      datumvolgorde: datumvolgorde ?? null,
      standaardGemeente: standaardGemeente ?? null,
    },
  }
}

/** One row of the file with its findings in words. */
export function presentRegel(ctx: Ctx, kluis: Kluis, overnameId: string, r: RegelRij) {
  const { cellen, bevindingen } = maakGeheim(ctx, kluis).open<Regelinhoud>(
    `${overnameId}|${r.regel}`,
    r.inhoud,
  )
  const meldingen = bevindingen.map((b) => ({
    ...maakMelding({ regel: r.regel, cellen }, b),
    params: b.params ?? {},
  }))
  return {
    regel: r.regel,
    klasse: r.klasse,
    actie: r.actie,
    groep: r.groep,
    kandidaatId: r.kandidaatId,
    cellen,
    meldingen,
  }
}
