import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dagenTussen, datum, plusDagen, plusMaanden, type Datum } from '../../core/datum.ts'
import { defineHervorming, replaceRijen } from '../engine/index.ts'
import { eigenKeuze } from '../bronnen.ts'
import {
  berekenTermijnen,
  rekenTermijnen,
  TERMIJN_SOORTEN,
  type Opschorting,
  type TermijnInvoer,
  type TermijnUitkomst,
} from './index.ts'
import { leerwerktrajectMaanden } from './parameters.ts'

const START = datum('2026-01-12')

function uitkomst(invoer: TermijnInvoer): TermijnUitkomst {
  const antwoord = berekenTermijnen(invoer)
  if (antwoord.soort !== 'uitkomst') throw new Error(antwoord.soort)
  return antwoord.waarde
}
const op = (u: TermijnUitkomst, code: string): Datum | undefined =>
  u.momenten.find((m) => m.code === code)?.datum
const stil = (vanaf: string, tot: string | null): Opschorting => ({
  vanaf: datum(vanaf),
  tot: tot === null ? null : datum(tot),
  reden: 'ziekte',
})
const leerwerk = (extra: Partial<TermijnInvoer> = {}): TermijnUitkomst =>
  uitkomst({ soort: 'leerwerktraject', start: START, ...extra })

describe('the ends and moments of each kind of term', () => {
  it('leerwerk-6-maanden: a leerwerktraject from 12 January ends on 12 July, its last day is 11 July', () => {
    const u = leerwerk()
    expect([u.einde, u.laatsteDag, u.maximum]).toEqual(['2026-07-12', '2026-07-11', '2026-07-12'])
    expect(u.momenten.map((m) => [m.code, m.datum, m.soort, m.aanZet])).toEqual([
      ['signaal-6-weken', '2026-05-31', 'signaal', 'consulent'],
      ['signaal-2-weken', '2026-06-28', 'signaal', 'consulent'],
      ['einde', '2026-07-12', 'einde', 'consulent'],
    ])
  })

  it('detachering-23-maanden-inclusief-leerwerk: counted from the start of the leerwerktraject', () => {
    const start = datum('2026-07-12')
    expect(uitkomst({ soort: 'detachering', start, leerwerkStart: START }).einde).toBe('2027-12-12')
    expect(uitkomst({ soort: 'detachering', start }).einde).toBe('2028-06-12')
  })

  it('proefplaats-2-tot-6-maanden', () => {
    const u = uitkomst({ soort: 'proefplaatsing', start: datum('2026-03-01') })
    expect([u.einde, op(u, 'uiterste-einde'), u.maximum]).toEqual(['2026-05-01', '2026-09-01', '2026-09-01'])
  })

  it('participatieplaats-9-12-24-36-48', () => {
    const u = uitkomst({ soort: 'participatieplaats', start: datum('2026-02-01') })
    const codes = ['toets-9-maanden', 'stop-12-maanden', 'einde', 'einde-derde-jaar', 'einde-vierde-jaar']
    expect(codes.map((c) => op(u, c))).toEqual([
      '2026-11-01',
      '2027-02-01',
      '2028-02-01',
      '2029-02-01',
      '2030-02-01',
    ])
    expect(u.maximum).toBe('2030-02-01')
  })

  it('advies-beschut-werk-8-weken: UWV is at turn', () => {
    const u = uitkomst({ soort: 'advies-beschut-werk', start: datum('2026-03-02') })
    expect(u.momenten.map((m) => [m.code, m.datum, m.aanZet])).toEqual([
      ['signaal-2-weken', '2026-04-13', 'uwv'],
      ['einde', '2026-04-27', 'uwv'],
    ])
  })

  it('besluit-loonkostensubsidie-5-weken', () => {
    expect(uitkomst({ soort: 'besluit-loonkostensubsidie', start: datum('2026-06-01') }).einde).toBe(
      '2026-07-06',
    )
  })

  it('from the last day of a month ends on the last day of a shorter month', () => {
    expect(leerwerk({ start: datum('2026-08-31') }).einde).toBe('2027-02-28')
  })

  it('before the first version of the rule there is no answer but that', () => {
    expect(berekenTermijnen({ soort: 'proefplaatsing', start: datum('2023-06-30') })).toMatchObject({
      soort: 'geen-versie',
      melding: 'Er is geen versie van "Duur van een proefplaatsing" die geldt op 2023-06-30.',
    })
  })

  it('refuses a leerwerktraject that starts after its detachment', () => {
    expect(() =>
      uitkomst({ soort: 'detachering', start: START, leerwerkStart: datum('2026-02-01') }),
    ).toThrow(RangeError)
  })
})

describe('a suspension', () => {
  it.each([
    ['of 14 days in the middle', [stil('2026-03-02', '2026-03-16')], '2026-07-26', 14],
    [
      'that starts the day before the end: all its days count',
      [stil('2026-07-11', '2026-07-21')],
      '2026-07-22',
      10,
    ],
    ['that starts on the end: the term is over', [stil('2026-07-12', '2026-07-22')], '2026-07-12', 0],
    ['that starts after the end', [stil('2026-08-01', '2026-08-22')], '2026-07-12', 0],
    ['that ended on the start', [stil('2026-01-02', '2026-01-12')], '2026-07-12', 0],
    [
      'that began before the start: only the days from the start',
      [stil('2026-01-02', '2026-01-13')],
      '2026-07-13',
      1,
    ],
    [
      'twice over the same days counts once',
      [stil('2026-03-02', '2026-03-16'), stil('2026-03-09', '2026-03-12')],
      '2026-07-26',
      14,
    ],
    [
      'and one that overlaps it for five days',
      [stil('2026-03-02', '2026-03-16'), stil('2026-03-11', '2026-03-21')],
      '2026-07-31',
      19,
    ],
    [
      'that falls in the days added by an earlier one',
      [stil('2026-03-02', '2026-03-16'), stil('2026-07-20', '2026-07-23')],
      '2026-07-29',
      17,
    ],
  ])('%s', (_naam, opschortingen, einde, dagen) => {
    const u = leerwerk({ opschortingen })
    expect([u.einde, u.opgeschorteDagen]).toEqual([einde, dagen])
  })

  it('without an end leaves the end unknown: at least the days up to the day one looks', () => {
    const u = leerwerk({ opschortingen: [stil('2026-03-02', null)], opDatum: datum('2026-03-12') })
    expect([u.einde, u.laatsteDag, u.eindeMinstens, u.opgeschort]).toEqual([null, null, '2026-07-22', true])
    expect(u.momenten.find((m) => m.code === 'einde')).toMatchObject({ datum: '2026-07-22', minstens: true })
    expect(op(u, 'opschorting-beoordelen')).toBe('2026-04-13')
  })

  it('without an end that starts after the term changes nothing', () => {
    expect(leerwerk({ opschortingen: [stil('2026-09-01', null)] })).toMatchObject({
      einde: '2026-07-12',
      opmerkingen: [{ code: 'opschorting-zonder-gevolg' }, { code: 'einde-in-weekend' }],
    })
  })

  it('moves only the moments that still lie ahead of it', () => {
    const start = datum('2026-02-01')
    const u = uitkomst({
      soort: 'participatieplaats',
      start,
      opschortingen: [stil('2026-12-01', '2026-12-31')],
    })
    expect([op(u, 'toets-9-maanden'), op(u, 'stop-12-maanden'), u.einde]).toEqual([
      '2026-11-01',
      '2027-03-03',
      '2028-03-02',
    ])
  })

  it('of the leerwerktraject moves the detachment only by explicit choice', () => {
    const basis = {
      soort: 'detachering',
      start: datum('2026-07-22'),
      leerwerkStart: START,
      leerwerkOpschortingen: [stil('2026-03-02', '2026-03-12')],
    } as const
    expect(uitkomst(basis).einde).toBe('2027-12-12')
    expect(uitkomst({ ...basis, keuze: 'leerwerk-schuift-mee' }).einde).toBe('2027-12-22')
  })
})

describe('a change by decision', () => {
  const besluit = (nieuweEinddatum: string, besluitdatum: string): TermijnInvoer['wijzigingen'] => [
    { nieuweEinddatum: datum(nieuweEinddatum), besluitdatum: datum(besluitdatum), reden: 'nog niet klaar' },
  ]

  it('sets the end, and the signals follow it', () => {
    const u = leerwerk({ wijzigingen: besluit('2026-06-01', '2026-04-01') })
    expect([u.einde, op(u, 'signaal-2-weken'), u.opmerkingen]).toEqual(['2026-06-01', '2026-05-18', []])
  })

  it('of a later date wins from an earlier one, whatever their order', () => {
    const twee = [...besluit('2026-06-01', '2026-05-01')!, ...besluit('2026-05-20', '2026-04-01')!]
    expect(leerwerk({ wijzigingen: twee }).einde).toBe('2026-06-01')
  })

  it('may extend a proefplaatsing to six months without a remark, and one day more with one', () => {
    const proef = (dag: string): TermijnUitkomst =>
      uitkomst({
        soort: 'proefplaatsing',
        start: datum('2026-03-02'),
        wijzigingen: besluit(dag, '2026-04-20'),
      })
    expect(proef('2026-09-02').opmerkingen).toEqual([])
    expect(proef('2026-09-03')).toMatchObject({
      einde: '2026-09-03',
      opmerkingen: [{ code: 'wijziging-boven-maximum' }],
    })
  })

  it('may be taken after the end, and says so', () => {
    expect(leerwerk({ wijzigingen: besluit('2026-08-03', '2026-07-20') })).toMatchObject({
      einde: '2026-08-03',
      opmerkingen: [{ code: 'wijziging-boven-maximum' }, { code: 'besluit-na-einde' }],
    })
  })

  it('takes in the suspended days before it; days suspended from then on move the decided end', () => {
    const opschortingen = [stil('2026-02-02', '2026-02-12'), stil('2026-05-04', '2026-05-09')]
    expect(leerwerk({ opschortingen, wijzigingen: besluit('2026-07-20', '2026-04-01') }).einde).toBe(
      '2026-07-25',
    )
  })
})

describe('proof and reform', () => {
  it('names the sentence, the source, the choice made and what is not verified', () => {
    const antwoord = berekenTermijnen({
      soort: 'detachering',
      start: datum('2026-07-12'),
      leerwerkStart: START,
    })
    expect(antwoord).toMatchObject({
      bewijs: {
        regel: 'termijn.detachering',
        bron: { titel: 'S3: Van denken naar doen (WVS, negen gemeenten)' },
        parameters: [{ waarde: 'alleen-eigen-klok' }, { waarde: 23 }, { waarde: [6, 2] }, { waarde: 6 }],
        aannamen: [
          'Een opschorting van het leerwerktraject verschuift de 23 maanden van de detachering niet.',
        ],
        nietGeverifieerd: [],
      },
    })
  })

  it('lets a region with another ordinance run the same rule with its own months', () => {
    const rij = {
      vanaf: datum('2026-01-01'),
      tot: null,
      waarde: 9,
      bron: eigenKeuze('proef'),
      zekerheid: 'afgeleid',
    } as const
    const hervorming = defineHervorming('verordening 9 maanden', {
      parameters: [replaceRijen(leerwerktrajectMaanden, rij)],
    })
    expect(rekenTermijnen({ soort: 'leerwerktraject', start: START }, hervorming)).toMatchObject({
      waarde: { einde: '2026-10-12' },
    })
  })
})

const eenOpschorting = fc
  .tuple(fc.integer({ min: -30, max: 900 }), fc.integer({ min: 1, max: 60 }))
  .map(([begin, dagen]): Opschorting => ({
    vanaf: plusDagen(START, begin),
    tot: plusDagen(START, begin + dagen),
    reden: 'x',
  }))

describe('an end that was only agreed', () => {
  const afspraak = (extra: Partial<TermijnInvoer> = {}): TermijnUitkomst =>
    uitkomst({ soort: 'afgesproken-einde', start: START, afgesprokenEinde: datum('2026-05-01'), ...extra })

  it('gets the same signals, moves with a suspension, and has no longest term', () => {
    const u = afspraak({ opschortingen: [stil('2026-02-01', '2026-02-22')] })
    expect([u.einde, op(u, 'signaal-2-weken'), u.maximum]).toEqual(['2026-05-22', '2026-05-08', null])
  })

  it('an extension of it goes beyond no maximum', () => {
    const wijzigingen = [
      { nieuweEinddatum: datum('2028-01-01'), besluitdatum: datum('2026-04-01'), reden: 'x' },
    ]
    expect(afspraak({ wijzigingen })).toMatchObject({
      einde: '2028-01-01',
      opmerkingen: [{ code: 'einde-in-weekend' }],
    })
  })
})

describe('for every term', () => {
  const soort = fc.constantFrom(...TERMIJN_SOORTEN)
  const lijst = fc.array(eenOpschorting, { maxLength: 5 })

  it('one more suspension never brings the end nearer, and never moves it by more than its own days', () => {
    fc.assert(
      fc.property(soort, lijst, eenOpschorting, (s, opschortingen, nieuw) => {
        const voor = uitkomst({ soort: s, start: START, opschortingen }).eindeMinstens
        const na = uitkomst({
          soort: s,
          start: START,
          opschortingen: [...opschortingen, nieuw],
        }).eindeMinstens
        expect(na >= voor).toBe(true)
        if (opschortingen.length === 0)
          expect(dagenTussen(voor, na)).toBeLessThanOrEqual(dagenTussen(nieuw.vanaf, nieuw.tot!))
      }),
    )
  })

  it('the order of suspensions does not matter, and cutting one in two changes nothing', () => {
    fc.assert(
      fc.property(soort, lijst, eenOpschorting, fc.integer({ min: 1, max: 59 }), (s, rest, o, n) => {
        const knip = plusDagen(o.vanaf, Math.min(n, dagenTussen(o.vanaf, o.tot!)))
        const delen =
          knip === o.tot
            ? [o]
            : [
                { ...o, tot: knip },
                { ...o, vanaf: knip },
              ]
        const heel = uitkomst({ soort: s, start: START, opschortingen: [...rest, o] })
        expect(uitkomst({ soort: s, start: START, opschortingen: [...delen, ...rest].reverse() })).toEqual(
          heel,
        )
      }),
    )
  })

  it('the number of days that are not suspended between start and end is always the same', () => {
    fc.assert(
      fc.property(lijst, (opschortingen) => {
        const { einde } = leerwerk({ opschortingen })
        let lopend = 0
        for (let d = START; d < einde!; d = plusDagen(d, 1))
          if (!opschortingen.some((o) => o.vanaf <= d && d < o.tot!)) lopend++
        expect(lopend).toBe(dagenTussen(START, plusMaanden(START, 6)))
      }),
    )
  })

  it('moments are in order of date, there is one end, and the cheap path agrees', () => {
    fc.assert(
      fc.property(soort, lijst, (s, opschortingen) => {
        const invoer = { soort: s, start: START, opschortingen, opDatum: datum('2026-04-01') }
        const u = uitkomst(invoer)
        expect(u.momenten.map((m) => m.datum)).toEqual(u.momenten.map((m) => m.datum).sort())
        expect(u.momenten.filter((m) => m.soort === 'einde').map((m) => m.datum)).toEqual([u.eindeMinstens])
        expect(rekenTermijnen(invoer)).toEqual({ soort: 'uitkomst', waarde: u })
      }),
    )
  })
})
