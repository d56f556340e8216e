import { type Bedrag } from '../../core/bedrag.ts'
import { breuk, type Breuk } from '../../core/breuk.ts'
import { geheugen, minimumloonwet, rijksoverheid, staatscourant } from '../bronnen.ts'
import { defineBedragen, defineParameter } from '../engine/index.ts'
import { bedragRij, rij } from '../rij.ts'

const TABEL = rijksoverheid('bedragen minimumloon')
const STC_2026 = staatscourant('2026, 16505')
const UIT_HET_HOOFD = geheugen('Referentiemaandloon (Wet minimumloon, artikel 8, eerste lid, onderdeel b)')

/** Hourly minimum wage from 21 years. */
export const uurloon21 = defineBedragen<Bedrag>({
  id: 'minimumloon.uur',
  omschrijving: 'Wettelijk minimumloon per uur vanaf 21 jaar',
  eenheid: 'eurocent per uur',
  rijen: [
    bedragRij('2024-01-01', '2024-07-01', 1327, TABEL),
    bedragRij('2024-07-01', '2025-01-01', 1368, TABEL),
    bedragRij('2025-01-01', '2025-07-01', 1406, TABEL),
    bedragRij('2025-07-01', '2026-01-01', 1440, TABEL),
    bedragRij('2026-01-01', '2026-07-01', 1471, TABEL),
    bedragRij('2026-07-01', '2027-01-01', 1499, STC_2026),
  ],
})

/** The monthly reference wage: base of loonkostensubsidie and other laws. It is not a multiple of the hourly wage. */
export const referentiemaandloon = defineBedragen<Bedrag>({
  id: 'minimumloon.referentiemaandloon',
  omschrijving: 'Referentiemaandloon vanaf 21 jaar bij 36 uur',
  eenheid: 'eurocent per maand',
  rijen: [
    bedragRij('2024-01-01', '2024-07-01', 206940, UIT_HET_HOOFD, 'geheugen'),
    bedragRij('2024-07-01', '2025-01-01', 213360, TABEL),
    bedragRij('2025-01-01', '2025-07-01', 219180, TABEL),
    bedragRij('2025-07-01', '2026-01-01', 224580, UIT_HET_HOOFD, 'geheugen'),
    bedragRij('2026-01-01', '2026-07-01', 229440, UIT_HET_HOOFD, 'geheugen'),
    bedragRij('2026-07-01', '2027-01-01', 233700, STC_2026),
  ],
})

export type Jeugdpercentages = Readonly<Record<15 | 16 | 17 | 18 | 19 | 20, Breuk>>

const staffel = (
  van15: string,
  van16: string,
  van17: string,
  van18: string,
  van19: string,
  van20: string,
): Jeugdpercentages => ({
  15: breuk(van15),
  16: breuk(van16),
  17: breuk(van17),
  18: breuk(van18),
  19: breuk(van19),
  20: breuk(van20),
})

const ONTWERP_2027 = {
  titel: 'Ontwerpbesluit minimumjeugdloon (internetconsultatie december 2025)',
  noot: 'Nog geen geldend recht: een ontwerp.',
}

export const jeugdpercentages = defineParameter<Jeugdpercentages>({
  id: 'minimumloon.jeugd',
  omschrijving: 'Percentage van het minimumloon per leeftijd onder 21 jaar',
  eenheid: 'procent',
  rijen: [
    rij('2024-01-01', '2027-01-01', staffel('30', '34.5', '39.5', '50', '60', '80'), TABEL),
    rij(
      '2027-01-01',
      '2028-01-01',
      staffel('30', '40', '50', '62.5', '75', '87.5'),
      ONTWERP_2027,
      'geheugen',
    ),
  ],
})

/** The lower scale for vocational training at work (BBL) ends when the general scale rises in 2027. */
export const jeugdpercentagesBbl = defineParameter<Jeugdpercentages>({
  id: 'minimumloon.jeugd-bbl',
  omschrijving: 'Percentage van het minimumloon per leeftijd onder 21 jaar in de beroepsbegeleidende leerweg',
  eenheid: 'procent',
  rijen: [
    rij('2024-01-01', '2027-01-01', staffel('30', '34.5', '39.5', '45.5', '52.5', '61.5'), TABEL),
    rij(
      '2027-01-01',
      '2028-01-01',
      staffel('30', '40', '50', '62.5', '75', '87.5'),
      ONTWERP_2027,
      'geheugen',
    ),
  ],
})

export const vakantiebijslag = defineParameter<Breuk>({
  id: 'minimumloon.vakantiebijslag',
  omschrijving: 'Vakantiebijslag over het minimumloon',
  eenheid: 'procent',
  rijen: [rij('2015-01-01', null, breuk(8), minimumloonwet('artikel 15', '2026-07-01', '15'))],
})
