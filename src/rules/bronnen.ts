import { type Bron } from './engine/index.ts'

const KOPIE =
  'Gelezen in een openbare kopie van wetten.overheid.nl (MinBZK/regelrecht-corpus), niet op de site zelf.'
const wet =
  (titel: string, bwb: string) =>
  (artikel: string, versie: string, anker: string, noot: string = KOPIE): Bron => ({
    titel,
    artikel,
    url: `https://wetten.overheid.nl/${bwb}/${versie}#Artikel${anker}`,
    noot,
  })

/** Participatiewet: article in words, version date, anchor ('10d'). */
export const participatiewet = wet('Participatiewet', 'BWBR0015703')
export const besluitBeschutWerk = wet('Besluit advisering beschut werk', 'BWBR0035947')
export const minimumloonwet = wet('Wet minimumloon en minimumvakantiebijslag', 'BWBR0002638')

export const besluitLoonkostensubsidie = (artikel: string): Bron => ({
  titel: 'Besluit loonkostensubsidie Participatiewet 2021',
  artikel,
})
export const wetTegemoetkomingen = (artikel: string): Bron => ({
  titel: 'Wet tegemoetkomingen loondomein',
  artikel,
})
export const wetZorgtoeslag = (artikel: string): Bron => ({ titel: 'Wet op de zorgtoeslag', artikel })
export const belastingplan = (jaar: number): Bron => ({
  titel: `Belastingplan ${jaar}`,
  artikel: 'tarieven en heffingskortingen',
})
export const rijksoverheid = (plaats: string): Bron => ({ titel: 'Rijksoverheid.nl', artikel: plaats })
export const staatscourant = (nummer: string): Bron => ({ titel: 'Staatscourant', artikel: nummer })
export const selectielijst = (nummer: string): Bron => ({
  titel: 'VNG Selectielijst gemeenten en intergemeentelijke organen 2020',
  artikel: `resultaat ${nummer}`,
})
export const uwv = (plaats: string): Bron => ({ titel: 'UWV', artikel: plaats })
/** Known from memory: shown as not verified wherever it is used. */
export const geheugen = (wat: string): Bron => ({ titel: wat, noot: 'Niet nagekeken in een bron.' })

/** The document of the nine municipalities around WVS; it carries no date, the colleges decided in September 2015. */
export const vanDenkenNaarDoen = (paragraaf: string): Bron => ({
  titel: 'S3: Van denken naar doen (WVS, negen gemeenten)',
  artikel: paragraaf,
  noot: 'Het document heeft geen datum; het besluit van de colleges is van september 2015.',
})

export const verkenning = (plaats: string): Bron => ({
  titel: 'S1: Verkenning uitvoeringsperspectieven voor een duurzame sociale infrastructuur (SZW)',
  artikel: plaats,
})

export const verbeteragenda = (plaats: string): Bron => ({
  titel: 'S2: Verbeteragenda beschut werk (SZW)',
  artikel: plaats,
})

/** A choice of this product where law and agreements are silent: open to change, never law. */
export const eigenKeuze = (waarom: string): Bron => ({ titel: 'Keuze van Schakel', noot: waarom })
