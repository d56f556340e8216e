import { type Kenmerkfeit, type OvernameFeiten, type Plaatsingfeit, type Trajectfeit } from './overzetten.ts'

type Persoonveld = Exclude<keyof OvernameFeiten['persoon'], 'bsn'>

/** What a new file says that the last one did not. */
export type Verschil = {
  readonly persoon: Partial<Record<Persoonveld, string>>
  readonly kenmerken: readonly Kenmerkfeit[]
  /** Values that the last file had and this one has not: they ended. Only kinds of which several hold at once. */
  readonly vervallen: readonly Kenmerkfeit[]
  readonly trajecten: readonly Trajectfeit[]
  readonly plaatsingen: readonly Plaatsingfeit[]
  readonly consulent: string | null
  readonly jobcoach: string | null
  /** Facts that changed in the file but that only a person can carry over: told in the story. */
  readonly teBekijken: readonly string[]
}

const PERSOONVELDEN = [
  'achternaam',
  'voorvoegsel',
  'voornaam',
  'geboortedatum',
  'geslacht',
  'contacttaal',
  'telefoon',
  'email',
  'postcode',
  'woonplaats',
  'gemeente',
] as const satisfies readonly Persoonveld[]

/**
 * Holds a new delivery against the last one, not against the dossier: what was changed by hand in the dossier stays, since
 * the old system does not know of it, and only what changed over there is carried over. An emptied cell changes nothing.
 */
export function bepaalVerschil(vorige: OvernameFeiten, nieuw: OvernameFeiten): Verschil {
  const persoon: Partial<Record<Persoonveld, string>> = {}
  for (const veld of PERSOONVELDEN) {
    const waarde = nieuw.persoon[veld]
    if (waarde !== null && waarde !== vorige.persoon[veld]) persoon[veld] = waarde
  }
  const had = new Set(vorige.kenmerken.map(kenmerkSleutel))
  const heeft = new Set(nieuw.kenmerken.map(kenmerkSleutel))
  const nieuweSoorten = new Set(nieuw.kenmerken.map((k) => k.soort))
  return {
    persoon,
    kenmerken: nieuw.kenmerken.filter((k) => !had.has(kenmerkSleutel(k)) && k.soort !== 'gemeente'),
    vervallen: vorige.kenmerken.filter(
      (k) =>
        (k.soort === 'doelgroep' || k.soort === 'uitkering') &&
        nieuweSoorten.has(k.soort) &&
        !heeft.has(kenmerkSleutel(k)),
    ),
    trajecten: nieuw.trajecten.filter(
      (t) => !vorige.trajecten.some((v) => v.soort === t.soort && v.vanaf === t.vanaf),
    ),
    plaatsingen: nieuw.plaatsingen.filter((p) => !vorige.plaatsingen.some((v) => zelfdePlaatsing(v, p))),
    consulent: nieuw.consulent === vorige.consulent ? null : nieuw.consulent,
    jobcoach: nieuw.jobcoach === vorige.jobcoach ? null : nieuw.jobcoach,
    teBekijken: teBekijken(vorige, nieuw),
  }
}

const kenmerkSleutel = (k: Kenmerkfeit): string => `${k.soort}|${k.waarde}|${k.periode.vanaf}`
const zelfdePlaatsing = (a: Plaatsingfeit, b: Plaatsingfeit): boolean =>
  a.vorm === b.vorm && a.periode.vanaf === b.periode.vanaf

function teBekijken(vorige: OvernameFeiten, nieuw: OvernameFeiten): string[] {
  const anders: string[] = []
  for (const p of nieuw.plaatsingen) {
    const oud = vorige.plaatsingen.find((v) => zelfdePlaatsing(v, p))
    if (oud && JSON.stringify(oud) !== JSON.stringify(p)) anders.push('plaatsing')
  }
  for (const t of nieuw.trajecten) {
    const oud = vorige.trajecten.find((v) => v.soort === t.soort && v.vanaf === t.vanaf)
    if (oud && JSON.stringify(oud) !== JSON.stringify(t)) anders.push('traject')
  }
  if (nieuw.beoordeling !== null && nieuw.beoordeling !== vorige.beoordeling) anders.push('beoordeling')
  if (nieuw.advies !== null && JSON.stringify(nieuw.advies) !== JSON.stringify(vorige.advies))
    anders.push('advies')
  if (nieuw.opmerking !== null && nieuw.opmerking !== vorige.opmerking) anders.push('opmerking')
  if (nieuw.persoon.bsn !== null && nieuw.persoon.bsn !== vorige.persoon.bsn) anders.push('bsn')
  return anders
}

/** What a file says of a person who was entered by hand before: all of it is new, and nothing of the person is overwritten. */
export const niets = (nieuw: OvernameFeiten): OvernameFeiten => ({
  ...nieuw,
  kenmerken: [],
  trajecten: [],
  plaatsingen: [],
  consulent: null,
  jobcoach: null,
  beoordeling: null,
  advies: null,
  opmerking: null,
})
