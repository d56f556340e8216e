import { describe, expect, it } from 'vitest'
import { breuk } from '../core/breuk.ts'
import { datum } from '../core/datum.ts'
import { aanbodBeschutWerk } from './beschut-werk/aanbod.ts'
import { geldigheidAdvies, hervormingHerleving } from './beschut-werk/geldigheid.ts'
import { vrijlatingskeuze, type Vrijlatingsfeiten } from './bijstand/vrijlatingskeuze.ts'
import { rekenRegel } from './engine/index.ts'
import { aandeelVoorkeursleverancier, bijstandsbudgetModel } from './keten/afspraken.ts'

const DAG = datum('2026-11-22')

describe('a positive advice beschut werk', () => {
  const g = {
    adviesOp: datum('2025-03-01'),
    banenafspraakVanaf: datum('2026-02-01'),
    terugvalOp: datum('2026-09-01'),
  }
  it.each([
    ['2025-02-28', 'nog-niet', 'nog-niet'],
    ['2026-01-31', 'geldig', 'geldig'],
    ['2026-02-01', 'vervallen', 'vervallen'],
    ['2026-08-31', 'vervallen', 'vervallen'],
    ['2026-09-01', 'vervallen', 'herleefd'],
  ])('on %s is %s, and %s once revival is law', (dag, nu, straks) => {
    expect(rekenRegel(geldigheidAdvies, g, datum(dag))).toMatchObject({ waarde: { stand: nu } })
    const hervorming = hervormingHerleving('2026-08-01')
    expect(rekenRegel(geldigheidAdvies, g, datum(dag), hervorming)).toMatchObject({
      waarde: { stand: straks },
    })
  })

  it('asks a new assessment only after falling back, and only before revival is law', () => {
    expect(rekenRegel(geldigheidAdvies, g, DAG)).toMatchObject({ waarde: { nieuweBeoordeling: true } })
    expect(rekenRegel(geldigheidAdvies, { ...g, terugvalOp: null }, DAG)).toMatchObject({
      waarde: { nieuweBeoordeling: false },
    })
    expect(
      rekenRegel(geldigheidAdvies, g, datum('2026-09-30'), hervormingHerleving('2026-10-01')),
    ).toMatchObject({
      waarde: { stand: 'vervallen', nieuweBeoordeling: true },
    })
  })
})

describe('the offer of beschut werk', () => {
  const stand = (uren: number, verordeningHogerAantal: boolean): unknown =>
    rekenRegel(
      aanbodBeschutWerk,
      { doelBanen: breuk(1), urenPerWeek: [breuk(uren)], verordeningHogerAantal },
      DAG,
    )
  it('goes to everyone without order until the number is reached, whatever the ordinance says', () => {
    expect(stand(30, true)).toMatchObject({ waarde: { plicht: true, volgordeToegestaan: false } })
    expect(stand(31, false)).toMatchObject({ waarde: { plicht: false, volgordeToegestaan: false } })
    expect(stand(31, true)).toMatchObject({ waarde: { plicht: false, volgordeToegestaan: true } })
  })
})

describe('which exemption of earnings applies', () => {
  const basis: Vrijlatingsfeiten = {
    leeftijd: 35,
    maandenN: 0,
    maandenZ: 0,
    maandenR: 0,
    doelgroepLks: false,
    medischUrenbeperkt: false,
    alleenstaandeOuderKindOnder12: false,
  }
  it.each<[string, Partial<Vrijlatingsfeiten>, string, number | null]>([
    ['the first month', {}, 'n', 6],
    ['the sixth month', { maandenN: 5 }, 'n', 1],
    ['after six months', { maandenN: 6 }, 'geen', null],
    ['n comes before z, never with it', { maandenN: 5, doelgroepLks: true }, 'n', 1],
    ['z starts in the month after n', { maandenN: 6, doelgroepLks: true }, 'z', 12],
    ['the last month of z', { maandenN: 6, maandenZ: 11, doelgroepLks: true }, 'z', 1],
    [
      'after z when more hours are impossible',
      { maandenN: 6, maandenZ: 12, doelgroepLks: true, meerUrenOnmogelijk: true },
      'aa',
      null,
    ],
    [
      'after z when more hours are possible',
      { maandenN: 6, maandenZ: 12, doelgroepLks: true, meerUrenOnmogelijk: false },
      'geen',
      null,
    ],
    ['a single parent after n', { maandenN: 6, alleenstaandeOuderKindOnder12: true }, 'r', 30],
    [
      'a single parent after thirty months',
      { maandenN: 6, maandenR: 30, alleenstaandeOuderKindOnder12: true },
      'geen',
      null,
    ],
    ['a medical limit of hours goes before all', { medischUrenbeperkt: true, doelgroepLks: true }, 'y', null],
    ['under 27 there is no n', { leeftijd: 26 }, 'geen', null],
    ['under 27 there is no r', { leeftijd: 26, alleenstaandeOuderKindOnder12: true }, 'geen', null],
  ])('%s', (_naam, feiten, vrijlating, maandenOver) => {
    expect(rekenRegel(vrijlatingskeuze, { ...basis, ...feiten }, DAG)).toMatchObject({
      waarde: { vrijlating, maandenOver },
    })
  })

  it.each<[string, Partial<Vrijlatingsfeiten>, string]>([
    ['z under 27: the law is unclear', { leeftijd: 26, doelgroepLks: true }, 'vrijlating'],
    [
      'whether more hours are possible after z',
      { maandenN: 6, maandenZ: 12, doelgroepLks: true },
      'meerUrenOnmogelijk',
    ],
  ])('is asked of the college: %s', (_naam, feiten, code) => {
    expect(rekenRegel(vrijlatingskeuze, { ...basis, ...feiten }, DAG)).toMatchObject({
      soort: 'vraag',
      vraag: { code },
    })
  })

  it('is article 34a for everyone from 2027', () => {
    expect(rekenRegel(vrijlatingskeuze, basis, datum('2026-12-31'))).toMatchObject({
      waarde: { vrijlating: 'n' },
    })
    expect(rekenRegel(vrijlatingskeuze, basis, datum('2027-01-01'))).toMatchObject({
      waarde: { vrijlating: '34a' },
    })
  })
})

describe('agreements in the chain', () => {
  it.each([
    [137, 96, 96, true],
    [137, 95, 96, false],
    [10, 7, 7, true],
    [0, 0, 0, true],
  ])(
    'of %i leerwerktrajecten %i through the preferred supplier: at least %i',
    (totaal, viaVoorkeur, minstens, gehaald) => {
      expect(rekenRegel(aandeelVoorkeursleverancier, { totaal, viaVoorkeur }, DAG)).toMatchObject({
        waarde: { minstens, gehaald },
      })
    },
  )

  it.each([
    [12000, 'historisch'],
    [14999, 'historisch'],
    [15000, 'gemengd'],
    [40000, 'gemengd'],
    [40001, 'objectief'],
  ])('with %i inhabitants the benefit budget is %s', (inwoners, model) => {
    expect(rekenRegel(bijstandsbudgetModel, { inwoners }, DAG)).toMatchObject({ waarde: model })
  })
})
