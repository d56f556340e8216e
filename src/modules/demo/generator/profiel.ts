import { dagenTussen, plusDagen, plusMaanden, type Datum } from '../../../core/datum.ts'
import { PEILDAG } from '../moment.ts'
import type { Taalgroep } from './namen.ts'
import { spreiding, verdeel, type Loting } from './toeval.ts'

export type Fase = 'ontwikkelen' | 'bemiddelen' | 'begeleiden'
export type Indeling = 'A' | 'B' | 'C'
export type Verwachting = '<3' | '3-6' | '6-12' | '>=12'
export type Wswvorm = 'wsw-intern' | 'wsw-op-locatie' | 'wsw-detachering' | 'wsw-begeleid-werken'

/** Where somebody stands on the day of the dump, in the proportions of the source documents. */
export type Profiel = {
  readonly wsw: boolean
  readonly geboortedatum: Datum
  readonly taalgroep: Taalgroep
  readonly doelgroepen: readonly string[]
  readonly uitkering: 'participatiewet' | 'ioaw' | 'ww' | 'wia' | 'wajong' | 'geen'
  readonly fase: Fase
  readonly abc: Indeling | null
  readonly verwachting: Verwachting | null
  readonly indeling: Indeling | null
  readonly wswvorm: Wswvorm | null
  readonly metJobcoach: boolean
}

type Begin = { readonly reeks: number; readonly wsw: boolean; readonly aanmelddag: Datum }

export const drawProfiel = (loting: Loting, begin: Begin): Profiel =>
  begin.wsw ? drawWsw(loting, begin) : drawKandidaat(loting, begin)

/** Of 3,800 candidates 1,144 are jongere, 379 statushouder and 1,100 have a registered arbeidsbeperking (source: S0, annex 1). */
const AANDEEL = {
  jongere: 1144 / 3800,
  statushouder: 379 / 3800,
  arbeidsbeperking: 1100 / 3800,
  beschut: 290 / 4000,
} as const

function drawKandidaat(loting: Loting, { reeks, aanmelddag }: Begin): Profiel {
  const is = (kenmerk: string, aandeel: number) => spreiding(kenmerk, reeks) < aandeel
  const jongere = is('jongere', AANDEEL.jongere)
  const statushouder = is('statushouder', AANDEEL.statushouder)
  const beperking = is('arbeidsbeperking', AANDEEL.arbeidsbeperking)
  const beschut = beperking && is('beschut', AANDEEL.beschut / AANDEEL.arbeidsbeperking)
  const taalgroep = drawTaalgroep(loting, statushouder)
  const fase = drawFase(reeks, beschut, dagenTussen(aanmelddag, PEILDAG) < 180)
  const verwachting = fase === 'begeleiden' || is('zonder-verwachting', 0.08) ? null : drawVerwachting(reeks)
  const inkomen = drawInkomen(loting, { jongere, beperking, statushouder, fase })
  return {
    wsw: false,
    geboortedatum: drawGeboortedatum(loting, jongere, aanmelddag),
    taalgroep,
    doelgroepen: [
      ...(jongere ? ['jongere'] : []),
      ...(statushouder ? ['statushouder'] : []),
      ...(beperking ? ['arbeidsbeperking'] : []),
      ...(beschut ? ['beschut-werk'] : beperking && is('banenafspraak', 0.5) ? ['banenafspraak'] : []),
      ...(jongere && loting.kans(beperking ? 0.55 : 0.07) ? ['ex-vso-pro'] : []),
      ...(taalgroep !== 'nl' && taalgroep !== 'sr' && !beperking && loting.kans(0.22) ? ['alleen-taal'] : []),
      ...inkomen.doelgroepen,
    ],
    uitkering: inkomen.uitkering,
    fase,
    abc: is('abc-gemeten', 0.8)
      ? verdeel(spreiding('abc', reeks), [
          [0.3, 'A'],
          [0.16, 'B'],
          [0.54, 'C'],
        ])
      : null,
    verwachting,
    indeling: is('beoordeeld', 0.9) ? drawIndeling(loting, { fase, verwachting, beschut }) : null,
    wswvorm: null,
    metJobcoach: fase === 'begeleiden' && (beperking || loting.kans(0.45)),
  }
}

/**
 * Phases on the day of the dump: 42, 28 and 30 in a hundred; of those with an indication beschut werk 66 in a hundred are at
 * work (source: S0, S2). Who came in the last half year (about one in nine) is mostly still developing.
 */
function drawFase(reeks: number, beschut: boolean, pas: boolean): Fase {
  if (pas)
    return verdeel(spreiding('fase-pas', reeks), [
      [0.72, 'ontwikkelen'],
      [0.2, 'bemiddelen'],
      [0.08, 'begeleiden'],
    ])
  if (beschut)
    return verdeel(spreiding('fase-beschut', reeks), [
      [0.16, 'ontwikkelen'],
      [0.11, 'bemiddelen'],
      [0.73, 'begeleiden'],
    ])
  return verdeel(spreiding('fase', reeks), [
    [0.39, 'ontwikkelen'],
    [0.305, 'bemiddelen'],
    [0.305, 'begeleiden'],
  ])
}

/** Expected time to paid work (source: S0, annex 1). */
const drawVerwachting = (reeks: number): Verwachting =>
  verdeel(spreiding('verwachting', reeks), [
    [0.15, '<3'],
    [0.23, '3-6'],
    [0.3, '6-12'],
    [0.32, '>=12'],
  ])

function drawIndeling(
  loting: Loting,
  p: { fase: Fase; verwachting: Verwachting | null; beschut: boolean },
): Indeling {
  if (p.beschut) return 'C'
  if (p.fase === 'begeleiden')
    return loting.gewogen([
      [34, 'A'],
      [66, 'B'],
    ])
  if (p.verwachting === '<3')
    return loting.gewogen([
      [88, 'A'],
      [12, 'B'],
    ])
  if (p.verwachting === '>=12')
    return loting.gewogen([
      [42, 'B'],
      [58, 'C'],
    ])
  return loting.gewogen([
    [5, 'A'],
    [90, 'B'],
    [5, 'C'],
  ])
}

function drawTaalgroep(loting: Loting, statushouder: boolean): Taalgroep {
  if (statushouder)
    return loting.gewogen([
      [48, 'ar'],
      [25, 'ti'],
      [15, 'fa'],
      [8, 'so'],
      [4, 'tr'],
    ])
  return loting.gewogen([
    [72, 'nl'],
    [7, 'tr'],
    [9, 'ar'],
    [5, 'sr'],
    [4, 'pl'],
    [1, 'so'],
    [1, 'uk'],
    [1, 'fa'],
  ])
}

/** A jongere is younger than 27 on the day of the dump; everybody was at least 16 when registered. */
function drawGeboortedatum(loting: Loting, jongere: boolean, aanmelddag: Datum): Datum {
  if (!jongere)
    return plusDagen(
      plusMaanden(
        PEILDAG,
        -12 *
          loting.gewogen([
            [22, 27],
            [26, 35],
            [26, 44],
            [26, 54],
          ]),
      ),
      -loting.geheel(0, 10 * 365),
    )
  const vroegst = plusDagen(plusMaanden(PEILDAG, -12 * 27), 2)
  const laatst = plusMaanden(aanmelddag, -12 * 16)
  return plusDagen(vroegst, loting.geheel(0, Math.max(1, dagenTussen(vroegst, laatst))))
}

type Situatie = {
  readonly jongere: boolean
  readonly beperking: boolean
  readonly statushouder: boolean
  readonly fase: Fase
}

function drawInkomen(
  loting: Loting,
  s: Situatie,
): { uitkering: Profiel['uitkering']; doelgroepen: string[] } {
  if (s.statushouder) return { uitkering: 'participatiewet', doelgroepen: ['bijstand'] }
  const keuze = loting.gewogen([
    [s.jongere ? 58 : 84, 'bijstand'],
    [s.jongere ? 26 : 5, 'nug'],
    [s.beperking ? 8 : 4, 'uwv'],
    [s.jongere ? 10 : 1, 'geen'],
  ] as const)
  if (keuze === 'bijstand')
    return {
      uitkering: !s.jongere && loting.kans(0.04) ? 'ioaw' : 'participatiewet',
      doelgroepen: ['bijstand'],
    }
  if (keuze === 'nug') return { uitkering: 'geen', doelgroepen: ['nug'] }
  if (keuze === 'uwv')
    return { uitkering: s.jongere ? 'wajong' : loting.kies(['ww', 'wia'] as const), doelgroepen: ['uwv'] }
  return { uitkering: 'geen', doelgroepen: [] }
}

/** Wsw: nobody came in after 2014, so nobody is young; forms from within the walls to begeleid werken. */
function drawWsw(loting: Loting, { reeks }: Begin): Profiel {
  const leeftijd = loting.gewogen([
    [6, 33],
    [16, 40],
    [34, 48],
    [44, 56],
  ])
  return {
    wsw: true,
    geboortedatum: plusDagen(
      plusMaanden(PEILDAG, -12 * leeftijd),
      -loting.geheel(0, leeftijd === 56 ? 10 * 365 : 8 * 365),
    ),
    taalgroep: loting.gewogen([
      [86, 'nl'],
      [5, 'tr'],
      [5, 'ar'],
      [4, 'sr'],
    ]),
    doelgroepen: ['wsw'],
    uitkering: 'geen',
    fase: 'begeleiden',
    abc: null,
    verwachting: null,
    indeling: null,
    wswvorm: verdeel(spreiding('wswvorm', reeks), [
      [0.44, 'wsw-intern'],
      [0.2, 'wsw-op-locatie'],
      [0.29, 'wsw-detachering'],
      [0.07, 'wsw-begeleid-werken'],
    ]),
    metJobcoach: loting.kans(0.1),
  }
}
