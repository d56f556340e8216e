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
