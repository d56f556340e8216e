import { expect, test } from 'vitest'
import { DatabaseFout, isConnectionLost, toDatabaseFout } from './fouten.ts'

const met = (code: string, bericht = 'x') => Object.assign(new Error(bericht), code === '' ? {} : { code })

test.each([
  ['53100', 'schijf-vol', 60],
  ['ENOSPC', 'schijf-vol', 60],
  ['53300', 'database-druk', 2],
  ['55P03', 'database-druk', 2],
  ['57014', 'duurt-te-lang', 10],
  ['40P01', 'gelijktijdig-gewijzigd', 1],
  ['40001', 'gelijktijdig-gewijzigd', 1],
  ['57P01', 'database-onbereikbaar', 5],
  ['57P03', 'database-onbereikbaar', 5],
  ['08006', 'database-onbereikbaar', 5],
  ['58030', 'database-onbereikbaar', 5],
  ['XX001', 'database-onbereikbaar', 5],
  ['ECONNREFUSED', 'database-onbereikbaar', 5],
  ['ENOENT', 'database-onbereikbaar', 5],
] as const)('%s becomes %s, retry after %i s', (code, naam, na) => {
  expect(toDatabaseFout(met(code))).toMatchObject({
    code: naam,
    status: 503,
    naSeconden: na,
    uitkomst: 'niet-opgeslagen',
  })
})

test.each(['23505', '42501', '22P02', ''])('an ordinary error (%s) stays what it is', (code) => {
  expect(toDatabaseFout(met(code))).toBeUndefined()
})

test('errors of pg itself are known by their text', () => {
  expect(isConnectionLost(met('', 'Connection terminated unexpectedly'))).toBe(true)
  expect(toDatabaseFout(met('', 'timeout exceeded when trying to connect'))?.code).toBe('database-druk')
})

test('a DatabaseFout is not wrapped again', () => {
  const fout = new DatabaseFout('opslaan-onbekend', 'onbekend', met(''))
  expect(toDatabaseFout(fout)).toBe(fout)
})
