import { describe, expect, it } from 'vitest'
import { datum } from '../../core/datum.ts'
import {
  beoordeelVorm,
  isLagerDan,
  LADDER,
  VORMEN,
  vergelijkVorm,
  type Mogelijkheid,
  type Vorm,
} from './index.ts'

const DAG = datum('2026-11-22')

describe('the ladder', () => {
  it.each<[Vorm, Vorm]>([
    ['detachering', 'regulier'],
    ['detachering', 'regulier-met-lks'],
    ['leerwerktraject', 'detachering'],
    ['proefplaatsing', 'detachering'],
    ['wsw-detachering', 'regulier'],
    ['wsw-op-locatie', 'wsw-detachering'],
    ['wsw-intern', 'wsw-op-locatie'],
    ['participatieplaats', 'beschut-werk'],
    ['dagbesteding', 'leerwerktraject'],
  ])('%s stands below %s', (laag, hoog) => {
    expect([isLagerDan(laag, hoog), isLagerDan(hoog, laag)]).toEqual([true, false])
  })

  it.each<[Vorm, Vorm]>([
    ['regulier', 'regulier-met-lks'],
    ['regulier', 'banenafspraak'],
    ['wsw-begeleid-werken', 'wsw-detachering'],
    ['leerwerktraject', 'proefplaatsing'],
  ])('%s and %s stand on one rung', (a, b) => {
    expect([isLagerDan(a, b), isLagerDan(b, a), vergelijkVorm(a, b)]).toEqual([false, false, 0])
  })

  it('puts every contract above every form that keeps a benefit: werk gaat boven uitkering', () => {
    for (const a of VORMEN)
      for (const b of VORMEN)
        if (LADDER[a].dienstverband && !LADDER[b].dienstverband) expect(isLagerDan(b, a)).toBe(true)
  })
})

describe('a lower form than possible', () => {
  const keuze = (gekozen: Vorm, mogelijkheid: Mogelijkheid, reden?: string): unknown => {
    const antwoord = beoordeelVorm({ gekozen, mogelijkheid, reden }, DAG)
    return antwoord.soort === 'uitkomst' ? antwoord.waarde : antwoord
  }

  it.each<[string, Vorm, Mogelijkheid, string | undefined, object]>([
    [
      'asks a reason',
      'detachering',
      { mogelijkeVorm: 'regulier' },
      undefined,
      { lager: true, redenOntbreekt: true },
    ],
    ['is not helped by blanks', 'detachering', { mogelijkeVorm: 'regulier' }, '  ', { redenOntbreekt: true }],
    [
      'is fine with a reason',
      'detachering',
      { indeling: 'A' },
      'eerst ritme',
      { lager: true, redenOntbreekt: false },
    ],
    [
      'is not the same rung',
      'regulier-met-lks',
      { indeling: 'A' },
      undefined,
      { lager: false, redenOntbreekt: false },
    ],
    [
      'follows an indication',
      'dagbesteding',
      { indicatieBeschutWerk: true },
      undefined,
      { mogelijk: { vorm: 'beschut-werk', grond: 'indicatie' }, redenOntbreekt: true },
    ],
    [
      'follows the judgement before the indication',
      'beschut-werk',
      { indicatieBeschutWerk: true, mogelijkeVorm: 'detachering' },
      undefined,
      { mogelijk: { grond: 'oordeel' }, redenOntbreekt: true },
    ],
    [
      'names the subsidy when the measured wage value is low',
      'leerwerktraject',
      { indeling: 'A', loonwaarde: 60 },
      undefined,
      { mogelijk: { vorm: 'regulier-met-lks' } },
    ],
  ])('%s', (_naam, gekozen, mogelijkheid, reden, verwacht) => {
    expect(keuze(gekozen, mogelijkheid, reden)).toMatchObject(verwacht)
  })

  it.each<[string, Mogelijkheid]>([
    ['B', { indeling: 'B' }],
    ['C', { indeling: 'C' }],
    ['nobody has assessed', {}],
    [
      'B with a wage value: a measurement on one job does not say what is possible',
      { indeling: 'B', loonwaarde: 70 },
    ],
  ])('is a question to the professional when the facts do not decide: %s', (_naam, mogelijkheid) => {
    expect(keuze('leerwerktraject', mogelijkheid)).toMatchObject({
      soort: 'vraag',
      vraag: { code: 'mogelijkeVorm', wie: 'consulent' },
    })
  })

  it('is proved with the sentence of the colleges', () => {
    expect(beoordeelVorm({ gekozen: 'detachering', mogelijkheid: { indeling: 'A' } }, DAG)).toMatchObject({
      bewijs: {
        regel: 'ladder.lagere-vorm',
        zekerheid: 'brondocument',
        deel: [{ regel: 'ladder.mogelijke-vorm' }],
      },
    })
  })
})
