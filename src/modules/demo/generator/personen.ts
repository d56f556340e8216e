import { plusDagen, type Datum } from '../../../core/datum.ts'
import { BEGINDAG, PEILDAG, ZAAD } from '../moment.ts'
import { testBsn } from './bsn.ts'
import { drawProfiel, type Profiel } from './profiel.ts'
import { GEMEENTEN, type Gemeente } from './organisaties.ts'
import { isDemo, type Medewerker } from './medewerkers.ts'
import { CONTACTTAAL, drawNaam, type Naam } from './namen.ts'
import { createLoting, spreiding, verdeel, type Loting } from './toeval.ts'

/** How many people the region has; source: S3 (some 2,500 Wsw) and S0 (3,800 candidates, growing). */
export type Omvang = { readonly kandidaten: number; readonly wsw: number }
export const OMVANG: Omvang = { kandidaten: 4000, wsw: 2500 }

/** An invented person as the plan of the region knows them: who they are, who guides them and where they stand on the day of the dump. */
export type Persoon = Profiel & {
  /** 1, 2, 3 ...: also the order in which people were registered. */
  readonly nummer: number
  readonly naam: Naam
  readonly bsn: string | null
  readonly contacttaal: string
  readonly leesniveau: 'A1' | 'A2' | 'B1' | 'B2' | 'niet-lezend' | null
  readonly gemeente: Gemeente
  readonly woonplaats: string
  readonly postcode: string
  readonly aanmelddag: Datum
  readonly consulent: Medewerker
  readonly jobcoach: Medewerker | null
}

/** The part of the candidates that was there on the first day of the three years. */
const AANDEEL_BEGIN = 0.43

/** Everybody in the region, in order of registration. Pure: the same for the same size. */
export function createPersonen(omvang: Omvang, medewerkers: readonly Medewerker[]): Persoon[] {
  const begin = Math.round(omvang.kandidaten * AANDEEL_BEGIN) + omvang.wsw
  const totaal = omvang.kandidaten + omvang.wsw
  const teller = { kandidaat: 0, wsw: 0 }
  const volgorde = new Map<string, number>()
  const personen = Array.from({ length: totaal }, (_, i) => {
    const wsw = i < begin && Math.floor(((i + 1) * omvang.wsw) / begin) > Math.floor((i * omvang.wsw) / begin)
    const reeks = wsw ? teller.wsw++ : teller.kandidaat++
    const aanmelddag = i < begin ? dagVanBegin(i / begin) : dagVanInstroom((i - begin) / (totaal - begin))
    return createPersoon({ nummer: i + 1, reeks, wsw, aanmelddag }, medewerkers, volgorde)
  })
  return [...personen, ...createDubbelen(personen)]
}

/** Dossiers that may be of somebody who is known already, entered the day before yesterday without a BSN. */
const DUBBELEN = 9

function createDubbelen(personen: readonly Persoon[]): Persoon[] {
  const anders = personen.filter(
    (p) => !p.wsw && p.fase === 'ontwikkelen' && otherSpelling(p.naam) !== undefined,
  )
  // Two of them with the consulent of the sign-in page, so that there is something to merge.
  const bijDemo = anders.filter((p) => isDemo(p.consulent))
  const gekozen = [...new Set([...bijDemo.slice(0, 2), ...anders.filter((_, i) => i % 61 === 5)])].slice(
    0,
    DUBBELEN,
  )
  return gekozen.map((p, i) => ({
    ...p,
    nummer: personen.length + i + 1,
    naam: otherSpelling(p.naam) ?? p.naam,
    bsn: null,
    aanmelddag: plusDagen(PEILDAG, -2),
    doelgroepen: p.doelgroepen.filter((d) => d === 'jongere' || d === 'bijstand'),
    abc: null,
    verwachting: null,
    indeling: null,
  }))
}

/** How somebody who only heard the name may write it; undefined when it has one spelling. */
function otherSpelling(naam: Naam): Naam | undefined {
  const paar = [
    ['ij', 'y'],
    ['sz', 'z'],
    ['aa', 'a'],
    ['kx', 'ks'],
    ['ck', 'k'],
    ['oe', 'u'],
  ].find(([van]) => van !== undefined && naam.achternaam.includes(van))
  const [van, naar] = paar ?? []
  return van === undefined || naar === undefined
    ? undefined
    : { ...naam, achternaam: naam.achternaam.replace(van, naar) }
}

/** Those of the first day were entered in the two weeks that followed. */
const dagVanBegin = (deel: number): Datum =>
  plusDagen(BEGINDAG, [0, 1, 2, 3, 4, 7, 8, 9, 10, 11][Math.floor(deel * 10)] ?? 0)

/** Later people came evenly; of those who came recently more are still here. */
function dagVanInstroom(deel: number): Datum {
  const dag = plusDagen(BEGINDAG, 14 + Math.floor(Math.pow(deel, 0.8) * 1079))
  const laatste = plusDagen(PEILDAG, -2)
  const werkdag = createLoting(ZAAD, 'instroom', dag).werkdag(dag, dag)
  return werkdag > laatste ? laatste : werkdag
}

type Plaats = {
  readonly nummer: number
  readonly reeks: number
  readonly wsw: boolean
  readonly aanmelddag: Datum
}

function createPersoon(
  plaats: Plaats,
  medewerkers: readonly Medewerker[],
  volgorde: Map<string, number>,
): Persoon {
  const { nummer, reeks, wsw, aanmelddag } = plaats
  const loting = createLoting(ZAAD, 'persoon', nummer)
  const gemeente = verdeel(
    spreiding(wsw ? 'gemeente-wsw' : 'gemeente', reeks),
    GEMEENTEN.map((g) => [g.gewicht, g] as const),
  )
  const profiel = drawProfiel(loting, { reeks, wsw, aanmelddag })
  const [woonplaats, cijfers] = loting.kies(gemeente.kernen)
  const letters = 'ABCDEGHJKLMNPRSTVWXZ'
  return {
    ...profiel,
    nummer,
    aanmelddag,
    gemeente,
    woonplaats,
    postcode: `${cijfers} ${letters[loting.geheel(0, 19)]}${letters[loting.geheel(0, 19)]}`,
    naam: drawNaam(loting, profiel.taalgroep),
    bsn: !wsw && loting.kans(0.03) ? null : testBsn(nummer),
    contacttaal:
      profiel.doelgroepen.includes('statushouder') && loting.kans(0.6)
        ? CONTACTTAAL[profiel.taalgroep]
        : 'nl',
    leesniveau: leesniveau(loting, profiel),
    ...begeleiders(profiel, gemeente, medewerkers, volgorde),
  }
}

function leesniveau(loting: Loting, p: Profiel): Persoon['leesniveau'] {
  if (p.doelgroepen.includes('statushouder'))
    return loting.gewogen([
      [30, 'A1'],
      [42, 'A2'],
      [22, 'B1'],
      [6, 'niet-lezend'],
    ])
  if (p.doelgroepen.includes('alleen-taal'))
    return loting.gewogen([
      [50, 'A1'],
      [50, 'A2'],
    ])
  return loting.gewogen([
    [58, null],
    [6, 'A2'],
    [20, 'B1'],
    [16, 'B2'],
  ])
}

/** Each next person of a municipality goes to the next of its consulenten; Wsw employees to a werkbegeleider of the leerwerkbedrijf. */
function begeleiders(
  p: Profiel,
  gemeente: Gemeente,
  medewerkers: readonly Medewerker[],
  volgorde: Map<string, number>,
) {
  const wie = (sleutel: string, keuze: readonly Medewerker[]): Medewerker => {
    const plek = volgorde.get(sleutel) ?? 0
    volgorde.set(sleutel, plek + 1)
    const gekozen = keuze[plek % keuze.length]
    if (gekozen === undefined) throw new RangeError(`nobody for ${sleutel}`)
    return gekozen
  }
  const consulent = p.wsw
    ? wie(
        'wsw',
        medewerkers.filter((m) => m.rol === 'werkbegeleider'),
      )
    : wie(
        gemeente.code,
        medewerkers.filter((m) => m.rol === 'consulent' && m.gemeente === gemeente.code),
      )
  const coaches = medewerkers.filter((m) => m.rol === 'jobcoach' && m.organisatie === consulent.organisatie)
  const arabisch = p.taalgroep === 'ar' && p.doelgroepen.includes('statushouder')
  const passend = arabisch ? coaches.filter((m) => m.talen.includes('ar')) : coaches
  return {
    consulent,
    jobcoach: p.metJobcoach ? wie(`coach|${consulent.organisatie.sleutel}|${arabisch}`, passend) : null,
  }
}
