import { describe, expect, test } from 'vitest'
import { isTestBsn, parseBsn } from '../../../core/bsn.ts'
import { leeftijdOp, plusMaanden } from '../../../core/datum.ts'
import { findMedischeWoorden } from '../../dossiers/index.ts'
import { BEGINDAG, MOMENT, PEILDAG } from '../moment.ts'
import { createRegioplan } from './index.ts'
import * as teksten from './teksten.ts'

const plan = createRegioplan()
const kandidaten = plan.personen.filter((p) => !p.wsw)
const wsw = plan.personen.filter((p) => p.wsw)
const aandeel = <T>(lijst: readonly T[], wie: (x: T) => boolean) => lijst.filter(wie).length / lijst.length

describe('the region has the proportions of the source documents', () => {
  test('about 4,000 candidates and 2,500 Wsw employees', () => {
    expect([kandidaten.length, wsw.length]).toEqual([expect.closeTo(4000, -2), 2500])
  })

  test.each([
    ['ontwikkelen', 0.42],
    ['bemiddelen', 0.28],
    ['begeleiden', 0.3],
  ])('phase %s: %d (S0)', (fase, verwacht) => {
    expect(Math.abs(aandeel(kandidaten, (p) => p.fase === fase) - verwacht)).toBeLessThan(0.012)
  })

  test.each([
    ['A', 0.3],
    ['B', 0.16],
    ['C', 0.54],
  ])('ABC measurement %s: %d (S0)', (abc, verwacht) => {
    const gemeten = kandidaten.filter((p) => p.abc !== null)
    expect(Math.abs(aandeel(gemeten, (p) => p.abc === abc) - verwacht)).toBeLessThan(0.02)
  })

  test.each([
    ['<3', 0.15],
    ['3-6', 0.23],
    ['6-12', 0.3],
    ['>=12', 0.32],
  ])('expected time to work %s: %d (S0)', (v, verwacht) => {
    const bekend = kandidaten.filter((p) => p.verwachting !== null)
    expect(Math.abs(aandeel(bekend, (p) => p.verwachting === v) - verwacht)).toBeLessThan(0.02)
  })

  test.each([
    ['jongere', 1144 / 3800],
    ['statushouder', 379 / 3800],
    ['arbeidsbeperking', 1100 / 3800],
  ])('target group %s: %d (S0)', (groep, verwacht) => {
    expect(Math.abs(aandeel(kandidaten, (p) => p.doelgroepen.includes(groep)) - verwacht)).toBeLessThan(0.012)
  })

  test('of those with an indication beschut werk 64 to 68 in a hundred are at work (S2)', () => {
    const beschut = kandidaten.filter((p) => p.doelgroepen.includes('beschut-werk'))
    const aanHetWerk = aandeel(beschut, (p) => p.fase === 'begeleiden')
    expect([aanHetWerk >= 0.64, aanHetWerk <= 0.68, aanHetWerk]).toEqual([true, true, aanHetWerk])
  })

  test('over the quarters developing grows and mediating shrinks, as from 2022 to 2025 (S0)', () => {
    for (let maand = 1; maand <= 35; maand += 3) {
      const dag = plusMaanden(BEGINDAG, maand)
      const fasen = plan.personen.flatMap((p, i) =>
        p.wsw || p.aanmelddag > dag
          ? []
          : [plan.schetsen[i]?.fasen.filter((f) => f.vanaf <= dag).at(-1)?.fase ?? 'ontwikkelen'],
      )
      const nu = [
        aandeel(fasen, (f) => f === 'ontwikkelen'),
        aandeel(fasen, (f) => f === 'bemiddelen'),
        aandeel(fasen, (f) => f === 'begeleiden'),
      ]
      const lijn = [0.38 + (0.04 * maand) / 36, 0.32 - (0.04 * maand) / 36, 0.3]
      for (const [i, x] of nu.entries())
        expect(Math.abs(x - (lijn[i] ?? 0)), `${dag} ${nu.map((n) => n.toFixed(3)).join(' ')}`).toBeLessThan(
          0.06,
        )
    }
  })

  test('at least seventy in a hundred leerwerktrajecten go through the preferred supplier (S3)', () => {
    const trajecten = plan.schetsen.flatMap((s) => s.trajecten).filter((t) => t.soort === 'leerwerktraject')
    expect(aandeel(trajecten, (t) => t.aanbieder === 'leerwerk')).toBeGreaterThanOrEqual(0.7)
  })

  test('a consulent has some fifty dossiers', () => {
    const per = new Map<string, number>()
    for (const p of kandidaten) per.set(p.consulent.id, (per.get(p.consulent.id) ?? 0) + 1)
    for (const n of per.values()) expect(Math.abs(n - 50)).toBeLessThanOrEqual(8)
  })
})

describe('the people are invented', () => {
  test('every BSN is a test number that passes the eleven test, and nobody shares one', () => {
    const nummers = plan.personen.flatMap((p) => (p.bsn === null ? [] : [p.bsn]))
    expect(new Set(nummers).size).toBe(nummers.length)
    for (const n of nummers) {
      const bsn = parseBsn(n)
      expect(bsn.ok && isTestBsn(bsn.waarde)).toBe(true)
    }
  })

  test('ages fit their group', () => {
    for (const p of plan.personen) {
      const nu = leeftijdOp(p.geboortedatum, PEILDAG)
      expect(leeftijdOp(p.geboortedatum, p.aanmelddag)).toBeGreaterThanOrEqual(15)
      if (p.wsw) expect([nu > 30, nu < 67]).toEqual([true, true])
      else expect([nu < 27, nu < 67]).toEqual([p.doelgroepen.includes('jongere'), true])
    }
  })

  test('no word of their dossiers is about health', () => {
    expect(findMedischeWoorden(JSON.stringify(teksten))).toEqual([])
  })

  test('nobody has two placements at once, and each ends after it began', () => {
    for (const [i, s] of plan.schetsen.entries())
      for (const [j, x] of s.plaatsingen.entries()) {
        const volgende = s.plaatsingen[j + 1]
        expect([
          i,
          x.tot === null
            ? volgende === undefined
            : x.vanaf < x.tot && (volgende === undefined || x.tot <= volgende.vanaf),
        ]).toEqual([i, true])
      }
  })

  test('nothing in the outline lies after the moment of the dump', () => {
    for (const s of plan.schetsen)
      for (const dag of [
        ...s.fasen.map((f) => f.vanaf),
        ...s.trajecten.map((t) => t.vanaf),
        ...s.plaatsingen.map((x) => x.vanaf),
      ])
        expect(dag <= MOMENT.slice(0, 10)).toBe(true)
  })
})
