import { datum } from '../../core/datum.ts'
import { besluitBeschutWerk, eigenKeuze, participatiewet, vanDenkenNaarDoen } from '../bronnen.ts'
import { defineParameter, type Eenheid, type Bron, type Parameter, type Zekerheid } from '../engine/index.ts'
import { type Opschortingskeuze } from './termijn.ts'

function doorlopend<T>(
  id: string,
  omschrijving: string,
  eenheid: Eenheid,
  vanaf: string,
  waarde: T,
  bron: Bron,
  zekerheid: Zekerheid,
): Parameter<T> {
  return defineParameter<T>({
    id,
    omschrijving,
    eenheid,
    rijen: [{ vanaf: datum(vanaf), tot: null, waarde, bron, zekerheid }],
  })
}

const S3_B = vanDenkenNaarDoen('Voor doelgroep B (leerwerktrajecten)')
export const ART_8A = participatiewet('artikel 8a, tweede lid, onderdeel d', '2026-07-01', '8a')
export const ART_10A = (lid: string): Bron => participatiewet(`artikel 10a, ${lid}`, '2026-07-01', '10a')
export const ART_10D_12 = participatiewet('artikel 10d, twaalfde lid', '2026-07-01', '10d')
export const BABW_2 = besluitBeschutWerk('artikel 2, eerste lid', '2022-07-01', '2')

export const leerwerktrajectMaanden = doorlopend(
  'termijn.leerwerktraject.maanden',
  'Langste duur van een leerwerktraject met behoud van uitkering (Participatieverordening)',
  'maanden',
  '2015-09-01',
  6,
  S3_B,
  'brondocument',
)
export const detacheringMaanden = doorlopend(
  'termijn.detachering.maanden',
  'Langste duur van een detachering, de leerwerkperiode meegeteld',
  'maanden',
  '2015-09-01',
  23,
  S3_B,
  'brondocument',
)
export const proefplaatsingMaanden = doorlopend(
  'termijn.proefplaatsing.maanden',
  'Duur van een proefplaatsing',
  'maanden',
  '2023-07-01',
  2,
  ART_8A,
  'geverifieerd',
)
export const proefplaatsingVerlengingMaanden = doorlopend(
  'termijn.proefplaatsing.verlenging-maanden',
  'Langste verlenging van een proefplaatsing',
  'maanden',
  '2023-07-01',
  4,
  ART_8A,
  'geverifieerd',
)

export type Participatieplaatsmaanden = {
  readonly toets: number
  readonly stop: number
  readonly eerste: number
  readonly derdeJaar: number
  readonly vierdeJaar: number
}
export const participatieplaatsMaanden = doorlopend<Participatieplaatsmaanden>(
  'termijn.participatieplaats.maanden',
  'Beoordeling na 9 maanden, stop na 12 zonder vooruitgang, einde na 24, met verlenging 36 en 48',
  'tabel',
  '2015-01-01',
  { toets: 9, stop: 12, eerste: 24, derdeJaar: 36, vierdeJaar: 48 },
  ART_10A('eerste, achtste, negende en tiende lid'),
  'geverifieerd',
)
export const adviesBeschutWerkWeken = doorlopend(
  'termijn.advies-beschut-werk.weken',
  'Termijn voor het advies van UWV over beschut werk',
  'weken',
  '2022-07-01',
  8,
  BABW_2,
  'geverifieerd',
)
export const besluitLoonkostensubsidieWeken = doorlopend(
  'termijn.besluit-loonkostensubsidie.weken',
  'Termijn voor de beschikking loonkostensubsidie',
  'weken',
  '2023-07-01',
  5,
  ART_10D_12,
  'geverifieerd',
)

const SIGNAAL = eigenKeuze(
  'Wet en afspraken noemen geen signaal vooraf; zo ver vooruit is er tijd om iets te regelen.',
)
export const signalenMaandtermijn = doorlopend<readonly number[]>(
  'termijn.signaal.maandtermijn-weken',
  'Signaal vooraf bij een traject of plaatsing, in weken voor het einde',
  'weken',
  '2015-01-01',
  [6, 2],
  SIGNAAL,
  'afgeleid',
)
export const signalenWeektermijn = doorlopend<readonly number[]>(
  'termijn.signaal.weektermijn-weken',
  'Signaal vooraf bij een advies of besluit, in weken voor het einde',
  'weken',
  '2015-01-01',
  [2],
  SIGNAAL,
  'afgeleid',
)
export const opschortingBeoordelenWeken = doorlopend(
  'termijn.opschorting.beoordelen-weken',
  'Na zoveel weken kijkt iemand opnieuw naar een opschorting zonder einddatum',
  'weken',
  '2015-01-01',
  6,
  eigenKeuze('Een termijn mag niet in stilte blijven stilstaan.'),
  'afgeleid',
)
export const opschortingskeuze = doorlopend<Opschortingskeuze>(
  'termijn.detachering.opschorting-leerwerk',
  'Of een opschorting van het leerwerktraject ook de 23 maanden van de detachering verschuift',
  'tabel',
  '2015-01-01',
  'alleen-eigen-klok',
  eigenKeuze(
    'S3 zegt dat de leerwerkperiode meetelt in de 23 maanden en zwijgt over opschorting: een opschorting verschuift alleen de klok waarop zij is geregistreerd.',
  ),
  'afgeleid',
)
