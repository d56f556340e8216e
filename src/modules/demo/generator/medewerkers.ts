import type { Actor, Rol } from '../../../platform/context.ts'
import { bereikVan } from '../../toegang/index.ts'
import { ZAAD } from '../moment.ts'
import { demoId, REEKS } from './ids.ts'
import { drawNaam } from './namen.ts'
import { GEMEENTEN, GEMEENTEN_2, organisatie, type Organisatie } from './organisaties.ts'
import { createLoting } from './toeval.ts'

/** Somebody who works in the region. Only accounts of the demo can sign in. */
export type Medewerker = {
  readonly id: string
  readonly gebruikersnaam: string
  readonly naam: string
  readonly rol: Rol
  readonly organisatie: Organisatie
  readonly talen: readonly string[]
  /** The municipality whose people this consulent has, where there is one. */
  readonly gemeente?: string
}

/** People whose name stands on the sign-in page; `accounts.ts` says what they do there. */
const VAST: readonly (readonly [
  gebruikersnaam: string,
  naam: string,
  rol: Rol,
  organisatie: string,
  gemeente?: string,
])[] = [
  ['demo-consulent', 'Sanne van Loon', 'consulent', 'hart', 'GM1674'],
  ['demo-jobcoach', 'Youssef Amrani', 'jobcoach', 'hart'],
  ['demo-accountmanager', 'Marloes Dekkers', 'accountmanager', 'hart'],
  ['demo-regisseur', 'Ineke Vermeulen', 'regisseur', 'samen'],
  ['demo-beleid', 'Tom Konings', 'beleid', 'GM1674'],
  ['demo-beheerder', 'Priya Ramdin', 'beheerder', 'hart'],
  ['demo-privacy', 'Hugo Lambrechts', 'functionaris-gegevens', 'samen'],
  ['demo-brabantsewal', 'Bram Goossens', 'consulent', 'wal', 'GM0748'],
  ['demo-overname', 'R. Schouten', 'consulent', 'n-werk'],
  ['e.bos', 'E. Bos', 'beheerder', 'n-werk'],
]

/** The consultants named in a legacy file of the second region, so that its rows find their owner. */
const NIJMEGEN = [
  'M. Aydin',
  'J. Verhoeven',
  'T. Timmer',
  'S. Dijkstra',
  'N. Zijlstra',
  'K. Vos',
  'L. Brouwer',
  'P. Postma',
  'H. Faber',
  'F. Koster',
  'A. Mulder',
]

/** Open dossiers per consulent, about. */
const PER_CONSULENT = 50

type Functie = readonly [organisatie: string, rol: Rol, aantal: number, gemeente?: string]

/** How many colleagues there are beside those of `VAST`. */
function functies(kandidaten: number, wsw: number): Functie[] {
  const gewicht = GEMEENTEN.reduce((som, g) => som + g.gewicht, 0)
  const consulenten = GEMEENTEN.map((g): Functie => {
    const wie = organisatie('wal').gemeenten.includes(g.code) ? 'wal' : 'hart'
    const nodig = Math.round((kandidaten * g.gewicht) / gewicht / PER_CONSULENT)
    return [
      wie,
      'consulent',
      nodig - VAST.filter(([, , rol, , gemeente]) => rol === 'consulent' && gemeente === g.code).length,
      g.code,
    ]
  })
  return [
    ...consulenten,
    ['hart', 'jobcoach', 8],
    ['wal', 'jobcoach', 6],
    ['leerwerk', 'jobcoach', 4],
    ['leerwerk', 'werkbegeleider', Math.round(wsw / 100)],
    ['hart', 'accountmanager', 4],
    ['wal', 'accountmanager', 3],
    ['leerwerk', 'accountmanager', 2],
    ['wal', 'beheerder', 1],
    ...GEMEENTEN.filter((g) => g.code !== 'GM1674').map((g): Functie => [g.code, 'beleid', 1]),
    ...GEMEENTEN_2.map(([code]): Functie => [code, 'beleid', 1]),
  ]
}

/** Everybody who works in the two regions, always in the same order. */
export function createMedewerkers(kandidaten: number, wsw: number): Medewerker[] {
  const vast = VAST.map(([gebruikersnaam, naam, rol, org, gemeente]) => ({
    gebruikersnaam,
    naam,
    rol,
    organisatie: organisatie(org),
    ...(gemeente === undefined ? {} : { gemeente }),
  }))
  const nijmegen = NIJMEGEN.map((naam) => ({
    gebruikersnaam: login(naam),
    naam,
    rol: 'consulent' as const,
    organisatie: organisatie('n-werk'),
  }))
  const bezet = new Set([...vast, ...nijmegen].flatMap((m) => [m.gebruikersnaam, m.naam]))
  const overig = functies(kandidaten, wsw).flatMap(([org, rol, aantal, gemeente]) =>
    Array.from({ length: aantal }, (_, i) => {
      const naam = newNaam(bezet, `${org}|${rol}|${gemeente ?? ''}|${i}`)
      return { ...naam, rol, organisatie: organisatie(org), ...(gemeente === undefined ? {} : { gemeente }) }
    }),
  )
  return [...vast, ...nijmegen, ...overig].map((m, i) => ({
    ...m,
    id: demoId(REEKS.gebruiker, i + 1),
    talen: talenVan(m.rol, i),
  }))
}

/** Some jobcoaches speak Arabic (source: S0), some consulenten Polish, Turkish or Tigrinya. */
function talenVan(rol: Rol, i: number): string[] {
  if (rol === 'jobcoach') return i % 3 === 1 ? ['nl', 'ar'] : ['nl', 'en']
  if (rol !== 'consulent') return ['nl']
  return [
    'nl',
    ...(i % 7 === 0 ? ['pl'] : i % 11 === 0 ? ['tr'] : i % 13 === 0 ? ['ti'] : i % 3 === 0 ? ['en'] : []),
  ]
}

function newNaam(bezet: Set<string>, sleutel: string): { gebruikersnaam: string; naam: string } {
  for (let poging = 0; ; poging++) {
    const loting = createLoting(ZAAD, 'medewerker', sleutel, poging)
    const n = drawNaam(
      loting,
      loting.gewogen([
        [72, 'nl'],
        [8, 'tr'],
        [9, 'ar'],
        [6, 'sr'],
        [3, 'pl'],
        [2, 'fa'],
      ] as const),
    )
    const naam = [n.voornaam, n.voorvoegsel, n.achternaam].filter((d) => d !== null).join(' ')
    const gebruikersnaam = login(naam)
    if (bezet.has(naam) || bezet.has(gebruikersnaam)) continue
    bezet.add(naam).add(gebruikersnaam)
    return { gebruikersnaam, naam }
  }
}

const login = (naam: string): string =>
  naam
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ı', 'i')
    .toLowerCase()
    .replace(/[^a-z]+/g, '.')
    .replace(/\.$/, '')

/** How somebody acts: what their organisation serves, as the sign-in would resolve it. */
export function actorVan(m: Medewerker): Actor {
  return {
    regioId: m.organisatie.regioId,
    gebruikerId: m.id,
    organisatieId: m.organisatie.id,
    rol: m.rol,
    bereik: bereikVan(m.rol),
    gemeenten: m.organisatie.gemeenten,
    gedeeld: [],
  }
}

/** Whether somebody is one of the accounts on the sign-in page: then their screens must show a lively mix. */
export const isDemo = (m: Medewerker): boolean => m.gebruikersnaam.startsWith('demo-')
