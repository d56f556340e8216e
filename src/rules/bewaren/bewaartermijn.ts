import { datum, plusDagen, plusMaanden, type Datum } from '../../core/datum.ts'
import { selectielijst } from '../bronnen.ts'
import { defineParameter, defineRegel, type Parameter } from '../engine/index.ts'
import { rij } from '../rij.ts'

/** How long a record is kept after its end; `blijvend` is never destroyed. */
export type Duur = { readonly aantal: number; readonly per: 'dag' | 'maand' | 'jaar' } | 'blijvend'

const CATEGORIEEN = {
  '8.1': ['Uitkering of voorziening verstrekt', { aantal: 10, per: 'jaar' }],
  '8.1.1': ['Voorziening Wmo verstrekt', { aantal: 15, per: 'jaar' }],
  '8.1.7': ['Subsidie verstrekt', { aantal: 7, per: 'jaar' }],
  '8.4.1': ['Aanvraag sociaal domein afgebroken', { aantal: 42, per: 'dag' }],
  '6.2': ['Verzoek afgewezen', { aantal: 1, per: 'jaar' }],
  '23.2': ['Geweigerd of niet toegekend als aanvrager', { aantal: 5, per: 'jaar' }],
  '12.1.1': ['Hercontrole uitkering', { aantal: 10, per: 'jaar' }],
  '13.1': ['Bezwaar', { aantal: 5, per: 'jaar' }],
  '19.1.1': ['Financiele gegevens', { aantal: 7, per: 'jaar' }],
  '19.1.23': ['Wachtlijst', { aantal: 1, per: 'jaar' }],
  '19.1.24': ['Inloggegevens', { aantal: 6, per: 'maand' }],
  '21.1.3': ['Sociaal-medisch advies', { aantal: 20, per: 'jaar' }],
  '2.1.2': ['Algoritme met grote gevolgen', 'blijvend'],
} as const satisfies Readonly<Record<string, readonly [string, Duur]>>

export type Bewaarcategorie = keyof typeof CATEGORIEEN

/** Categories of the selection list that Schakel uses. */
export const BEWAARCATEGORIEEN = Object.keys(CATEGORIEEN) as readonly Bewaarcategorie[]

const duurVan = (c: Bewaarcategorie): Parameter<Duur> =>
  defineParameter<Duur>({
    id: `bewaartermijn.${c}`,
    omschrijving: `Bewaartermijn: ${CATEGORIEEN[c][0]}`,
    eenheid: 'tabel',
    rijen: [rij<Duur>('2020-01-01', null, CATEGORIEEN[c][1], selectielijst(c))],
  })

export const BEWAARDUUR = Object.fromEntries(BEWAARCATEGORIEEN.map((c) => [c, duurVan(c)])) as Readonly<
  Record<Bewaarcategorie, Parameter<Duur>>
>

/** First day on which a record must be destroyed, or null when it is kept for ever. */
export const bewaartermijn = defineRegel<
  { readonly categorie: Bewaarcategorie; readonly einddatum: Datum },
  { readonly vernietigenVanaf: Datum | null }
>({
  id: 'bewaartermijn',
  naam: 'Bewaartermijn',
  versies: [
    {
      vanaf: datum('2020-01-01'),
      bron: selectielijst('per categorie'),
      zekerheid: 'geverifieerd',
      uitleg:
        'Na het einde van de zaak blijft een dossier zo lang bewaard als de selectielijst zegt. Daarna wordt het vernietigd.',
      parameters: Object.values(BEWAARDUUR),
      bereken(r, { categorie, einddatum }) {
        const duur = r.parameter(BEWAARDUUR[categorie])
        if (duur === 'blijvend') return { vernietigenVanaf: null }
        if (duur.per === 'dag') return { vernietigenVanaf: plusDagen(einddatum, duur.aantal) }
        return { vernietigenVanaf: plusMaanden(einddatum, duur.aantal * (duur.per === 'jaar' ? 12 : 1)) }
      },
    },
  ],
})
