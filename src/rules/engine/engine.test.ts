import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bedrag, inCenten, type Bedrag } from '../../core/bedrag.ts'
import { breuk, deel, maal } from '../../core/breuk.ts'
import { dagnummer, datum, plusDagen, vanDagnummer } from '../../core/datum.ts'
import { duurInDagen, periode } from '../../core/periode.ts'
import {
  addVersie,
  breekpunten,
  defineBedragen,
  defineHervorming,
  defineParameter,
  defineRegel,
  eindigendeParameters,
  rekenRegel,
  replaceRijen,
  runRegel,
  splits,
  verzamel,
} from './index.ts'

const bron = { titel: 'Voorbeeldwet', artikel: 'artikel 1' }
const norm = defineBedragen<Bedrag>({
  id: 'norm',
  omschrijving: 'Norm per maand',
  eenheid: 'eurocent per maand',
  rijen: [
    {
      vanaf: datum('2026-01-01'),
      tot: datum('2026-07-01'),
      waarde: bedrag(10000),
      bron,
      zekerheid: 'geverifieerd',
    },
    {
      vanaf: datum('2026-07-01'),
      tot: datum('2027-01-01'),
      waarde: bedrag(10100),
      bron,
      zekerheid: 'geheugen',
    },
  ],
})
const helft = defineRegel<{ deler: number }, Bedrag>({
  id: 'helft',
  naam: 'Deel van de norm',
  versies: [
    {
      vanaf: datum('2020-01-01'),
      bron,
      zekerheid: 'geverifieerd',
      uitleg: 'Een deel van de norm.',
      parameters: [norm],
      bereken: (r, { deler }) =>
        r.rondAf('deel van de norm', deel(inCenten(r.parameter(norm)), breuk(deler)), 'half-van-nul'),
    },
  ],
})
const dubbel = defineRegel<{ deler: number; beoordeeld: boolean }, Bedrag>({
  id: 'dubbel',
  naam: 'Tweemaal een deel',
  versies: [
    {
      vanaf: datum('2021-01-01'),
      tot: datum('2026-10-01'),
      bron,
      zekerheid: 'geheugen',
      wettekst: 'Het dubbele wordt verstrekt.',
      uitleg: 'Twee keer een deel.',
      parameters: [],
      regels: [helft],
      bereken(r, { deler, beoordeeld }) {
        if (!beoordeeld)
          return r.vraag({
            code: 'beoordeeld',
            vraag: 'Is dit beoordeeld?',
            waarom: 'De wet vraagt het.',
            wie: 'college',
            bron,
          })
        r.aanname('De deler is vastgesteld.')
        return r.rondAf('dubbel', maal(inCenten(r.regel(helft, { deler })), breuk(2)), 'half-van-nul')
      },
    },
  ],
})
const MAART = datum('2026-03-01')

describe('a rule', () => {
  it('gives its outcome with a proof tree: sources, inputs, parameters, rounding and what nobody checked', () => {
    const antwoord = runRegel(dubbel, { deler: 3, beoordeeld: true }, datum('2026-08-01'))
    if (antwoord.soort !== 'uitkomst') throw new Error(antwoord.soort)
    expect(antwoord.waarde).toBe(6734)
    expect(antwoord.bewijs).toMatchObject({
      regel: 'dubbel',
      versie: '2021-01-01',
      peildatum: '2026-08-01',
      wettekst: 'Het dubbele wordt verstrekt.',
      aannamen: ['De deler is vastgesteld.'],
      deel: [
        {
          regel: 'helft',
          parameters: [{ id: 'norm', waarde: 10100, vanaf: '2026-07-01', tot: '2027-01-01' }],
          stappen: [{ vanCent: '3366.666667', naarCent: 3367, wijze: 'half-van-nul' }],
        },
      ],
    })
    expect(antwoord.bewijs.nietGeverifieerd.map((n) => n.wat)).toEqual([
      'Tweemaal een deel (versie 2021-01-01)',
      'Norm per maand (vanaf 2026-07-01)',
    ])
    expect(antwoord.kwitantie).toMatchObject({
      regels: [{ id: 'dubbel' }, { id: 'helft' }],
      parameters: [{ id: 'norm', vanaf: '2026-07-01' }],
      bronnen: ['Voorbeeldwet, artikel 1'],
      hervorming: null,
    })
    expect(JSON.parse(JSON.stringify(antwoord.bewijs))).toEqual(antwoord.bewijs)
  })

  it('gives the same hash for the same facts in another order, and another one for other facts', () => {
    const hash = (invoer: { deler: number; beoordeeld: boolean }): string => {
      const antwoord = runRegel(dubbel, invoer, MAART)
      return antwoord.soort === 'uitkomst' ? antwoord.kwitantie.invoerHash : antwoord.soort
    }
    expect(hash({ beoordeeld: true, deler: 3 })).toBe(hash({ deler: 3, beoordeeld: true }))
    expect(hash({ deler: 4, beoordeeld: true })).not.toBe(hash({ deler: 3, beoordeeld: true }))
  })

  it.each([
    ['2020-12-31', 'Tweemaal een deel'],
    ['2026-10-01', 'Tweemaal een deel'],
    ['2025-12-31', 'Norm per maand'],
  ])('answers on %s that no version of %s is in force, and never uses the nearest', (dag, wat) => {
    const antwoord = runRegel(dubbel, { deler: 2, beoordeeld: true }, datum(dag))
    expect(antwoord).toEqual({
      soort: 'geen-versie',
      wat,
      peildatum: dag,
      melding: `Er is geen versie van "${wat}" die geldt op ${dag}.`,
    })
  })

  it('answers an open norm with a question to a person', () => {
    expect(runRegel(dubbel, { deler: 2, beoordeeld: false }, MAART)).toMatchObject({
      soort: 'vraag',
      vraag: { code: 'beoordeeld', wie: 'college' },
    })
  })

  it('gives the same outcome on the cheap path', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99 }),
        fc.boolean(),
        fc.integer({ min: 0, max: 800 }),
        (deler, b, n) => {
          const dag = plusDagen(datum('2025-06-01'), n)
          const vol = runRegel(dubbel, { deler, beoordeeld: b }, dag)
          const kaal = rekenRegel(dubbel, { deler, beoordeeld: b }, dag)
          if (vol.soort === 'uitkomst') expect(kaal).toEqual({ soort: 'uitkomst', waarde: vol.waarde })
          else expect(kaal).toEqual(vol)
        },
      ),
    )
  })

  it('throws on bugs: a parameter or rule that was not declared', () => {
    const versie = helft.versies[0]!
    const stiekem = defineRegel({ ...helft, id: 'stiekem', versies: [{ ...versie, parameters: [] }] })
    expect(() => runRegel(stiekem, { deler: 2 }, MAART)).toThrow('does not declare parameter norm')
  })
})

describe('the definition of rules and parameters', () => {
  const rij = norm.rijen[0]!
  it.each([
    ['overlap', [rij, { ...rij, vanaf: datum('2026-06-30'), tot: null }]],
    ['an empty row', [{ ...rij, tot: rij.vanaf }]],
    [
      'an open row with a successor',
      [
        { ...rij, tot: null },
        { ...rij, vanaf: datum('2027-01-01'), tot: null },
      ],
    ],
  ])('refuses %s', (_naam, rijen) => {
    expect(() => defineParameter({ ...norm, rijen })).toThrow(RangeError)
  })

  it('refuses versions that are out of order or overlap', () => {
    const versie = helft.versies[0]!
    expect(() =>
      defineRegel({ ...helft, versies: [versie, { ...versie, vanaf: datum('2019-01-01') }] }),
    ).toThrow(RangeError)
    expect(() =>
      defineRegel({
        ...helft,
        versies: [
          { ...versie, tot: datum('2022-01-01') },
          { ...versie, vanaf: datum('2021-01-01') },
        ],
      }),
    ).toThrow(RangeError)
  })

  it('lists every rule and parameter once, through the rules that use them', () => {
    const { regels, parameters } = verzamel([dubbel, helft])
    expect(regels.map((r) => r.id)).toEqual(['dubbel', 'helft'])
    expect(parameters.map((p) => p.id)).toEqual(['norm'])
  })

  it('tells which amounts run dry, on the day and with the notice that was asked', () => {
    expect(eindigendeParameters([norm], datum('2026-12-01'), 30)).toEqual([])
    expect(eindigendeParameters([norm], datum('2026-12-02'), 30)).toEqual([
      { id: 'norm', omschrijving: 'Norm per maand', tot: '2027-01-01' },
    ])
    expect(eindigendeParameters([norm], datum('2027-05-01'), 0)).toHaveLength(1)
  })
})

describe('a reform', () => {
  const hoger = replaceRijen(norm, {
    vanaf: datum('2026-03-01'),
    tot: datum('2026-09-01'),
    waarde: bedrag(20000),
    bron,
    zekerheid: 'afgeleid',
  })
  const hervorming = defineHervorming('hogere norm', { parameters: [hoger] })

  it('replaces the days it covers and no other', () => {
    expect(hoger.rijen.map((r) => [r.vanaf, r.tot, r.waarde])).toEqual([
      ['2026-01-01', '2026-03-01', 10000],
      ['2026-03-01', '2026-09-01', 20000],
      ['2026-09-01', '2027-01-01', 10100],
    ])
  })

  it('is a difference on the law: what it does not name stays as it is', () => {
    const uitkomst = (dag: string): unknown => rekenRegel(helft, { deler: 2 }, datum(dag), hervorming)
    expect(uitkomst('2026-02-28')).toEqual({ soort: 'uitkomst', waarde: 5000 })
    expect(uitkomst('2026-03-01')).toEqual({ soort: 'uitkomst', waarde: 10000 })
    expect(runRegel(helft, { deler: 2 }, MAART, hervorming)).toMatchObject({
      kwitantie: { hervorming: 'hogere norm' },
    })
    expect(rekenRegel(helft, { deler: 2 }, MAART)).toEqual({ soort: 'uitkomst', waarde: 5000 })
  })

  it('replaces a rule by id, also deep in another rule', () => {
    const versie = { ...helft.versies[0]!, vanaf: MAART, parameters: [], bereken: (): Bedrag => bedrag(1) }
    const anders = defineHervorming('ander deel', { regels: [addVersie(helft, versie)] })
    expect(rekenRegel(dubbel, { deler: 2, beoordeeld: true }, MAART, anders)).toEqual({
      soort: 'uitkomst',
      waarde: 2,
    })
    expect(rekenRegel(dubbel, { deler: 2, beoordeeld: true }, datum('2026-02-01'), anders)).toEqual({
      soort: 'uitkomst',
      waarde: 10000,
    })
  })
})

describe('break points', () => {
  it('are the days on which a version, a parameter of any rule below, or a fact changes', () => {
    const over = periode(datum('2026-01-01'), datum('2027-06-01'))
    expect(
      breekpunten({ regels: [dubbel], feiten: [datum('2026-02-15'), datum('2028-01-01')] }, over),
    ).toEqual(['2026-02-15', '2026-07-01', '2026-10-01', '2027-01-01'])
  })

  it('leave nothing that changes in between: each part has one outcome', () => {
    const over = periode(datum('2025-06-01'), datum('2027-06-01'))
    for (const deelperiode of splits(over, breekpunten({ regels: [dubbel] }, over))) {
      const eerste = rekenRegel(dubbel, { deler: 3, beoordeeld: true }, deelperiode.vanaf)
      const dagen = duurInDagen(deelperiode) ?? 0
      for (let n = 0; n < dagen; n++) {
        const uitslag = rekenRegel(dubbel, { deler: 3, beoordeeld: true }, plusDagen(deelperiode.vanaf, n))
        if (eerste.soort === 'uitkomst') expect(uitslag).toEqual(eerste)
        else expect(uitslag.soort).toBe(eerste.soort)
      }
    }
  })

  it('cut a period into parts that join up to the whole', () => {
    const begin = dagnummer(datum('2026-01-01'))
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -5, max: 45 })),
        fc.integer({ min: 1, max: 40 }),
        (punten, lengte) => {
          const over = periode(vanDagnummer(begin), vanDagnummer(begin + lengte))
          const delen = splits(
            over,
            punten.map((p) => vanDagnummer(begin + p)),
          )
          expect(delen[0]!.vanaf).toBe(over.vanaf)
          expect(delen[delen.length - 1]!.tot).toBe(over.tot)
          for (let n = 1; n < delen.length; n++) expect(delen[n]!.vanaf).toBe(delen[n - 1]!.tot)
        },
      ),
    )
  })
})
