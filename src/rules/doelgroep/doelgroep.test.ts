import { describe, expect, it } from 'vitest'
import { datum } from '../../core/datum.ts'
import { rekenRegel } from '../engine/index.ts'
import { berekenTermijnen } from '../termijnen/index.ts'
import { bepaalRoute, isJongere, magParticipatieplaats, schoolNazorg, type Indeling } from './index.ts'

const DAG = datum('2026-11-22')

describe('the route after the assessment', () => {
  it.each<[Indeling, string, boolean]>([
    ['A', 'bemiddeling-wsp', false],
    ['B', 'leerwerktraject', true],
    ['C', 'beschut-dagbesteding-of-meedoen', true],
  ])('doelgroep %s goes to %s', (indeling, route, rolLeerwerkbedrijf) => {
    expect(bepaalRoute(indeling, DAG)).toMatchObject({ waarde: { route, rolLeerwerkbedrijf } })
  })

  it('is not guessed without an assessment: the Werkplein is asked', () => {
    expect(bepaalRoute(undefined, DAG)).toMatchObject({
      soort: 'vraag',
      vraag: { code: 'indeling', antwoorden: ['A', 'B', 'C'] },
    })
  })

  it('gives doelgroep A three months to find work, with the employer service at turn', () => {
    expect(berekenTermijnen({ soort: 'werk-doelgroep-a', start: datum('2026-11-30') })).toMatchObject({
      waarde: {
        einde: '2027-02-28',
        momenten: [{ code: 'signaal-6-weken' }, { code: 'signaal-2-weken' }, { code: 'einde' }],
      },
      bewijs: { bron: { titel: 'S3: Van denken naar doen (WVS, negen gemeenten)' } },
    })
  })
})

describe('rules by age', () => {
  const geboortedatum = datum('1999-11-23')
  it.each([
    ['2026-11-22', true, false],
    ['2026-11-23', false, true],
    ['2026-11-24', false, true],
  ])('on %s: jongere %s, participatieplaats %s', (dag, jongere, participatieplaats) => {
    const op = datum(dag)
    expect(rekenRegel(isJongere, { geboortedatum }, op)).toMatchObject({
      waarde: { ja: jongere, grens: '2026-11-23' },
    })
    expect(rekenRegel(magParticipatieplaats, { geboortedatum }, op)).toMatchObject({
      waarde: { ja: participatieplaats },
    })
  })

  it('a school may guide for two years after leaving, not on the day itself', () => {
    const invoer = { schoolVerlatenOp: datum('2024-07-31') }
    expect(rekenRegel(schoolNazorg, invoer, datum('2026-07-30'))).toMatchObject({
      waarde: { mag: true, tot: '2026-07-31' },
    })
    expect(rekenRegel(schoolNazorg, invoer, datum('2026-07-31'))).toMatchObject({ waarde: { mag: false } })
  })
})
