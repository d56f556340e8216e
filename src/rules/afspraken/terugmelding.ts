import { datum, plusWeken, type Datum } from '../../core/datum.ts'
import { defineParameter, defineRegel, type Bron } from '../engine/index.ts'

const bron: Bron = {
  titel: 'Afspraak over terugmeldingen tussen uitvoering en gemeente',
  noot: 'Afspraak, niet geverifieerd: S0 noemt de terugmelding maar geen antwoordtermijn. Leg de termijn van de eigen regio vast.',
}

const terugmeldingAntwoordWeken = defineParameter({
  id: 'afspraak.terugmelding.antwoord-weken',
  omschrijving: 'Zo lang heeft de gemeente om op een terugmelding te antwoorden',
  eenheid: 'weken',
  rijen: [{ vanaf: datum('2015-01-01'), tot: null, waarde: 4, bron, zekerheid: 'geheugen' }],
})

/** The last day on which the home municipality answers a report back. */
export const antwoordTerugmelding = defineRegel<
  { readonly verzondenOp: Datum },
  { readonly uiterlijk: Datum }
>({
  id: 'afspraak.terugmelding.antwoord',
  naam: 'Antwoord van de gemeente op een terugmelding',
  versies: [
    {
      vanaf: datum('2015-01-01'),
      bron,
      zekerheid: 'geheugen',
      uitleg: 'De gemeente antwoordt binnen de afgesproken tijd, zodat een terugmelding niet blijft liggen.',
      parameters: [terugmeldingAntwoordWeken],
      bereken: (r, { verzondenOp }) => ({
        uiterlijk: plusWeken(verzondenOp, r.parameter(terugmeldingAntwoordWeken)),
      }),
    },
  ],
})
