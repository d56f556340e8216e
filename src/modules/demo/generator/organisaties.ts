import { demoId, REEKS } from './ids.ts'

/** A municipality of the region with its weight in the spread of persons (share of the caseload) and the start of its postcodes. */
export type Gemeente = {
  readonly code: string
  readonly naam: string
  readonly gewicht: number
  readonly kernen: readonly (readonly [plaats: string, postcode: number])[]
}

/** The nine municipalities of the WVS region (source: S3). Weights are of our own: size and benefit density, rounded. */
export const GEMEENTEN: readonly Gemeente[] = [
  {
    code: 'GM0748',
    naam: 'Bergen op Zoom',
    gewicht: 900,
    kernen: [
      ['Bergen op Zoom', 4611],
      ['Bergen op Zoom', 4624],
      ['Halsteren', 4661],
    ],
  },
  {
    code: 'GM1674',
    naam: 'Roosendaal',
    gewicht: 1050,
    kernen: [
      ['Roosendaal', 4701],
      ['Roosendaal', 4707],
      ['Wouw', 4724],
      ['Nispen', 4709],
    ],
  },
  {
    code: 'GM0777',
    naam: 'Etten-Leur',
    gewicht: 450,
    kernen: [
      ['Etten-Leur', 4871],
      ['Etten-Leur', 4876],
    ],
  },
  {
    code: 'GM1655',
    naam: 'Halderberge',
    gewicht: 330,
    kernen: [
      ['Oudenbosch', 4731],
      ['Hoeven', 4741],
      ['Oud Gastel', 4751],
    ],
  },
  {
    code: 'GM1709',
    naam: 'Moerdijk',
    gewicht: 300,
    kernen: [
      ['Zevenbergen', 4761],
      ['Klundert', 4791],
      ['Fijnaart', 4793],
    ],
  },
  {
    code: 'GM0840',
    naam: 'Rucphen',
    gewicht: 250,
    kernen: [
      ['Rucphen', 4715],
      ['Sint Willebrord', 4711],
      ['Sprundel', 4714],
    ],
  },
  {
    code: 'GM0851',
    naam: 'Steenbergen',
    gewicht: 250,
    kernen: [
      ['Steenbergen', 4651],
      ['Dinteloord', 4671],
    ],
  },
  {
    code: 'GM0873',
    naam: 'Woensdrecht',
    gewicht: 170,
    kernen: [
      ['Hoogerheide', 4631],
      ['Ossendrecht', 4641],
    ],
  },
  {
    code: 'GM0879',
    naam: 'Zundert',
    gewicht: 150,
    kernen: [
      ['Zundert', 4881],
      ['Rijsbergen', 4891],
    ],
  },
]

/** The seven municipalities of the second region (source: S0). */
export const GEMEENTEN_2 = [
  ['GM0209', 'Beuningen'],
  ['GM0225', 'Druten'],
  ['GM0252', 'Heumen'],
  ['GM0268', 'Nijmegen'],
  ['GM0296', 'Wijchen'],
  ['GM0944', 'Mook en Middelaar'],
  ['GM1945', 'Berg en Dal'],
] as const

export type Organisatie = {
  readonly regioId: string
  readonly id: string
  readonly sleutel: string
  readonly naam: string
  readonly soort:
    | 'gemeente'
    | 'werkplein'
    | 'sociaal-ontwikkelbedrijf'
    | 'uwv'
    | 'school'
    | 'dagbesteding'
    | 'aanbieder'
    | 'samenwerking'
  /** CBS codes of the municipalities that it works for. */
  readonly gemeenten: readonly string[]
  readonly voorkeursleverancier: boolean
}

export const REGIO_1 = { id: demoId(REEKS.regio, 1), naam: 'Arbeidsmarktregio West-Brabant (demo)' } as const
export const REGIO_2 = { id: demoId(REEKS.regio, 2), naam: 'Rijk van Nijmegen (demo, leeg)' } as const

/** The Werkpleinen and the municipalities they serve (source: S3). */
export const BRABANTSE_WAL: readonly string[] = ['GM0748', 'GM0851', 'GM0873']
export const HART: readonly string[] = ['GM0777', 'GM1655', 'GM1709', 'GM1674', 'GM0840', 'GM0879']
const ALLE = GEMEENTEN.map((g) => g.code)
const ALLE_2 = GEMEENTEN_2.map(([code]) => code)

type Kort = readonly [
  sleutel: string,
  naam: string,
  soort: Organisatie['soort'],
  gemeenten?: readonly string[],
  voorkeur?: boolean,
]

const WEST_BRABANT: readonly Kort[] = [
  ['hart', 'Werkplein Hart van West-Brabant', 'werkplein', HART],
  ['wal', 'Werkplein Brabantse Wal (ISD)', 'werkplein', BRABANTSE_WAL],
  ['leerwerk', 'Leerwerkbedrijf Denken & Doen', 'sociaal-ontwikkelbedrijf', ALLE, true],
  ['samen', 'Regionale samenwerking De Schakelkast', 'samenwerking', ALLE],
  ['uwv', 'UWV West-Brabant (demo)', 'uwv'],
  ['vso', 'Vso De Dromenvanger', 'school'],
  ['pro', 'Praktijkschool Het Kompasroosje', 'school'],
  ['dag1', 'Dagbesteding De Zonnehoed', 'dagbesteding'],
  ['dag2', 'Atelier De Bonte Kievit', 'dagbesteding'],
  ['taal', 'Taalhuis De Letterbrug', 'aanbieder'],
  ['markt', 'Leerwerkhuis De Werkbank', 'aanbieder'],
  ['opleider', 'Opleiders van De Vakschuur', 'aanbieder'],
]

const NIJMEGEN: readonly Kort[] = [
  ['n-werk', 'WerkBedrijf', 'werkplein', ALLE_2, true],
  ['n-samen', 'Regionale samenwerking De Waalschakel', 'samenwerking', ALLE_2],
  ['n-brug', 'Leerwerkhuis De Brug', 'aanbieder'],
  ['n-taal', 'Taalcentrum Gelderland', 'aanbieder'],
]

const maak = (regioId: string, vanaf: number, rijen: readonly Kort[]): Organisatie[] =>
  rijen.map(([sleutel, naam, soort, gemeenten = [], voorkeur = false], i) => ({
    regioId,
    id: demoId(REEKS.organisatie, vanaf + i),
    sleutel,
    naam,
    soort,
    gemeenten,
    voorkeursleverancier: voorkeur,
  }))

const gemeente = ({ code, naam }: { code: string; naam: string }): Kort => [
  code,
  `Gemeente ${naam}`,
  'gemeente',
  [code],
]

/** Every organisation of both regions. Those that are not a municipality or named in the source documents are invented. */
export const ORGANISATIES: readonly Organisatie[] = [
  ...maak(REGIO_1.id, 1, [...WEST_BRABANT, ...GEMEENTEN.map(gemeente)]),
  ...maak(REGIO_2.id, 101, [...NIJMEGEN, ...GEMEENTEN_2.map(([code, naam]) => gemeente({ code, naam }))]),
]

export function organisatie(sleutel: string): Organisatie {
  const gevonden = ORGANISATIES.find((o) => o.sleutel === sleutel)
  if (gevonden === undefined) throw new RangeError(`no organisation ${sleutel}`)
  return gevonden
}
