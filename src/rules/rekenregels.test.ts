import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { datum } from '../core/datum.ts'
import { alleParameters, alleRegels, eindigendeBedragen } from './index.ts'
import { bereken, REKENREGELS } from './rekenregels.ts'

const lks = { peildatum: '2026-07-01', grondslag: 'loonwaarde', loonwaarde: 60, urenPerWeek: 36 }
const meldingen = (naam: string, invoer: unknown): string[] => {
  const berekening = bereken(naam, invoer)
  if (berekening.ok || berekening.fout.soort !== 'invoer-ongeldig') throw new Error('expected faulty input')
  return berekening.fout.regels.map((r) => r.melding)
}

describe('faulty input', () => {
  it.each<[string, unknown, string[]]>([
    [
      'loonkostensubsidie',
      { ...lks, loonwaarde: 61.5 },
      ['loonwaarde is 61.5. Dit moet een heel getal van 0 tot en met 100 zijn.'],
    ],
    [
      'loonkostensubsidie',
      { ...lks, loonwaarde: undefined },
      ['loonwaarde ontbreekt. Geef een heel getal van 0 tot en met 100.'],
    ],
    [
      'loonkostensubsidie',
      { ...lks, peildatum: '2026-02-30' },
      [
        'peildatum is "2026-02-30". Dit moet een bestaande datum als JJJJ-MM-DD, bijvoorbeeld 2026-07-01 zijn.',
      ],
    ],
    [
      'loonkostensubsidie',
      { ...lks, peildatum: '1-7-2026' },
      ['peildatum is "1-7-2026". Dit moet een bestaande datum als JJJJ-MM-DD, bijvoorbeeld 2026-07-01 zijn.'],
    ],
    [
      'loonkostensubsidie',
      { ...lks, uren: 36 },
      [
        'uren is geen bekend veld. Dit moet een bekend veld (peildatum, grondslag, loonwaarde, urenPerWeek, normaleArbeidsduur, leeftijd, begin, lezing) zijn.',
      ],
    ],
    [
      'loonkostensubsidie',
      { ...lks, grondslag: 'forfait' },
      ['grondslag is "forfait". Dit moet een van: loonwaarde, forfait-50, forfait-68 zijn.'],
    ],
    [
      'loonkostensubsidie',
      { ...lks, leeftijd: 14 },
      ['leeftijd is 14. Dit moet een heel getal van 15 tot en met 100 zijn.'],
    ],
    [
      'loonkostensubsidie',
      { ...lks, urenPerWeek: '36' },
      ['urenPerWeek is "36". Dit moet een getal van 0,1 tot en met 60 zijn.'],
    ],
    ['loonkostensubsidie', null, ['De invoer is null. Dit moet een object met velden zijn.']],
    [
      'loonwaarde',
      { hoofdtaken: [{ tijdaandeel: 60, prestatie: 50 }] },
      [
        'hoofdtaken is [{"tijdaandeel":60,"prestatie":50}]. Dit moet een lijst waarvan de tijdaandelen samen 100 procent zijn.',
      ],
    ],
    [
      'loonwaarde',
      {
        hoofdtaken: [
          { tijdaandeel: 95, prestatie: 50 },
          { tijdaandeel: 5, prestatie: 50 },
        ],
      },
      ['hoofdtaken.1.tijdaandeel is 5. Dit moet een getal van 6,25 tot en met 100 zijn.'],
    ],
    [
      'termijnen',
      { soort: 'detachering', start: '2026-01-01', leerwerkStart: '2026-02-01' },
      ['leerwerkStart is "2026-02-01". Dit moet een datum op of voor start zijn.'],
    ],
    [
      'termijnen',
      {
        soort: 'leerwerktraject',
        start: '2026-01-01',
        opschortingen: [{ vanaf: '2026-02-01', tot: '2026-02-01', reden: 'x' }],
      },
      [
        'opschortingen.0.tot is "2026-02-01". Dit moet een datum na vanaf, of leeg als de opschorting nog loopt zijn.',
      ],
    ],
    [
      'advies-beschut-werk',
      { aanvraagdatum: '2026-01-01', aanvrager: 'persoon', vorigAdvies: '2026-01-02' },
      ['vorigAdvies is "2026-01-02". Dit moet een datum op of voor de aanvraagdatum zijn.'],
    ],
    [
      'inkomstenbelasting',
      { jaar: 2026, brutoJaarCent: 100.5 },
      ['brutoJaarCent is 100.5. Dit moet een bedrag in hele eurocenten, van 0 tot en met 100000000000 zijn.'],
    ],
    ['variant', { variant: 4 }, ['variant is 4. Dit moet 1, 2 of 3 zijn.']],
  ])('%s %o names the field, the value and what would be right', (naam, invoer, verwacht) => {
    expect(meldingen(naam, invoer)).toEqual(verwacht)
  })

  it('is reported all at once', () => {
    expect(meldingen('loonkostensubsidie', {})).toHaveLength(3)
  })

  it('with an unknown calculation lists the known ones', () => {
    expect(bereken('loonsubsidie', {})).toMatchObject({ ok: false, fout: { soort: 'onbekende-rekenregel' } })
    expect(bereken('toString', {})).toMatchObject({ ok: false, fout: { soort: 'onbekende-rekenregel' } })
  })
})

describe('the register', () => {
  const naamlijst = [
    'loonkostensubsidie',
    'loonwaarde',
    'wettelijk-minimumloon',
    'termijnen',
    'advies-beschut-werk',
    'taakstelling',
    'bijstand-naast-werk',
    'inkomstenbelasting',
    'zorgtoeslag',
    'loonkostenvoordeel',
    'jobcoaching',
    'bewaartermijn',
    'variant',
  ]

  it('offers every calculation that the interfaces promise', () => {
    for (const naam of naamlijst) expect(Object.keys(REKENREGELS)).toContain(naam)
  })

  it.each(Object.keys(REKENREGELS))('%s has a JSON schema of its input for the API', (naam) => {
    expect(z.toJSONSchema(REKENREGELS[naam]!.schema, { io: 'input' })).toMatchObject({ type: 'object' })
  })

  it('gives every rule a source, an explanation and a certainty, and every parameter an id of its own', () => {
    expect(alleRegels().length).toBeGreaterThan(30)
    for (const regel of alleRegels())
      for (const versie of regel.versies) {
        expect(versie.bron.titel, regel.id).not.toBe('')
        expect(versie.uitleg, regel.id).toMatch(/[.]$/)
      }
    const ids = alleParameters().map((p) => p.id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('ends every amount of money on a date of its own', () => {
    for (const p of alleParameters())
      if (p.eenheid.startsWith('eurocent')) for (const rij of p.rijen) expect(rij.tot, p.id).not.toBeNull()
  })

  it('warns in November that the amounts of this year end on 1 January', () => {
    const eindigend = eindigendeBedragen(datum('2026-11-22'), 60).map((e) => e.id)
    for (const id of [
      'minimumloon.uur',
      'bijstand.norm.alleenstaande',
      'belasting.schijven',
      'loonkostensubsidie.werkgeverslasten',
    ])
      expect(eindigend).toContain(id)
    expect(eindigendeBedragen(datum('2026-10-01'), 60)).toEqual([])
  })
})

describe('a parameter without rows', () => {
  it('exists only when it is announced and not law yet', () => {
    const leeg = alleParameters().filter((p) => p.rijen.length === 0)
    expect(leeg.map((p) => [p.id, p.aangekondigd !== undefined])).toEqual([
      ['loonkostensubsidie.forfait-beschut-werk', true],
    ])
  })
})
