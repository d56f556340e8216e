import { datum, plusMaanden, type Datum } from '../../core/datum.ts'
import { besluitBeschutWerk } from '../bronnen.ts'
import { defineParameter, defineRegel, type Rekening } from '../engine/index.ts'
import { rij } from '../rij.ts'
import { adviesBeschutWerkTermijn } from '../termijnen/besluiten.ts'

const BABW = (lid: string): ReturnType<typeof besluitBeschutWerk> =>
  besluitBeschutWerk(`artikel 3, ${lid}`, '2022-07-01', '3')

export const nieuweAanvraagMaanden = defineParameter<number>({
  id: 'beschut-werk.nieuwe-aanvraag-maanden',
  omschrijving:
    'Binnen zoveel maanden na een advies leidt een nieuw verzoek van de persoon niet tot onderzoek',
  eenheid: 'maanden',
  rijen: [rij('2022-07-01', null, 12, BABW('derde lid, onderdeel b'))],
})

export type AdviesInvoer = {
  readonly aanvraagdatum: Datum
  readonly aanvrager: 'college' | 'persoon'
  readonly vorigAdvies?: Datum | undefined
  /** New facts or changed circumstances, as the applicant states. */
  readonly nieuweFeiten: boolean
  /** Set for people with a Wsw indication: whether UWV found them able to do begeleid werken. */
  readonly wsw?: { readonly begeleidWerken: boolean } | undefined
  /** Findings of the investigation, when there are any. */
  readonly aanpassingNodig?: boolean | undefined
  readonly begeleidingNodig?: boolean | undefined
  readonly arbeidsvermogen?: boolean | undefined
}

export type Advies = {
  readonly onderzoek: boolean
  readonly advies: 'positief' | 'negatief' | 'te-beoordelen'
  readonly uiterlijk: Datum
  readonly grond: string
}

type Uitspraak = Omit<Advies, 'uiterlijk'>

/** Answers that the decree prescribes without an investigation, or null. */
function zonderOnderzoek(r: Rekening, i: AdviesInvoer): Uitspraak | null {
  if (i.nieuweFeiten) return null
  if (i.wsw !== undefined)
    return i.wsw.begeleidWerken
      ? {
          onderzoek: false,
          advies: 'negatief',
          grond: 'Wsw-indicatie met begeleid werken (derde lid, onderdeel a)',
        }
      : { onderzoek: false, advies: 'positief', grond: 'Wsw-indicatie zonder begeleid werken (vierde lid)' }
  if (i.aanvrager !== 'persoon' || i.vorigAdvies === undefined) return null
  if (i.aanvraagdatum >= plusMaanden(i.vorigAdvies, r.parameter(nieuweAanvraagMaanden))) return null
  return {
    onderzoek: false,
    advies: 'negatief',
    grond: 'nieuw verzoek binnen twaalf maanden (derde lid, onderdeel b)',
  }
}

function naOnderzoek(r: Rekening, i: AdviesInvoer): Uitspraak {
  if (i.arbeidsvermogen === false)
    return { onderzoek: true, advies: 'negatief', grond: 'geen arbeidsvermogen' }
  if (i.aanpassingNodig === true || i.begeleidingNodig === true) {
    if (i.arbeidsvermogen === undefined) r.aanname('Er is arbeidsvermogen.')
    return {
      onderzoek: true,
      advies: 'positief',
      grond: 'ten minste een van beide vragen is bevestigend (tweede lid)',
    }
  }
  if (i.aanpassingNodig === false && i.begeleidingNodig === false)
    return { onderzoek: true, advies: 'negatief', grond: 'beide vragen zijn ontkennend (tweede lid)' }
  return {
    onderzoek: true,
    advies: 'te-beoordelen',
    grond: 'het onderzoek moet de vragen nog beantwoorden (eerste lid)',
  }
}

/** What UWV advises on beschut werk, whether it must investigate, and by when. */
export const adviesBeschutWerk = defineRegel<AdviesInvoer, Advies>({
  id: 'advies-beschut-werk',
  naam: 'Advies beschut werk',
  versies: [
    {
      vanaf: datum('2022-07-01'),
      bron: BABW('eerste tot en met zesde lid'),
      zekerheid: 'geverifieerd',
      wettekst:
        'Uitsluitend indien uit het onderzoek blijkt dat ten minste een van de vragen, genoemd in het eerste lid, onderdelen a of b, bevestigend wordt beantwoord, adviseert het Uitvoeringsinstituut werknemersverzekeringen aan het college om vast te stellen dat de persoon uitsluitend in een beschutte omgeving onder aangepaste omstandigheden mogelijkheden tot arbeidsparticipatie heeft.',
      uitleg:
        'UWV adviseert beschut werk als iemand aanpassingen of begeleiding nodig heeft die een gewone werkgever niet kan bieden. Soms staat het antwoord al vast; met nieuwe feiten komt er altijd onderzoek.',
      parameters: [nieuweAanvraagMaanden],
      regels: [adviesBeschutWerkTermijn],
      bereken(r, invoer) {
        const uitspraak = zonderOnderzoek(r, invoer) ?? naOnderzoek(r, invoer)
        const klok = { soort: 'advies-beschut-werk', start: invoer.aanvraagdatum } as const
        return { ...uitspraak, uiterlijk: r.regel(adviesBeschutWerkTermijn, klok).eindeMinstens }
      },
    },
  ],
})
