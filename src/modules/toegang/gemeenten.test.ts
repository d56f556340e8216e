import { expect, test } from 'vitest'
import { testDatabase } from '../../../test/database.ts'
import { GEMEENTEN } from './gemeenten.ts'

const t = await testDatabase()

test('the list in code and the table in the database are the same 342 municipalities', async () => {
  const { rows } = await t.alsEigenaar((c) =>
    c.query('select code, naam from toegang.gemeente order by code'),
  )
  expect(rows).toHaveLength(342)
  expect([...GEMEENTEN].sort((a, b) => (a.code < b.code ? -1 : 1))).toEqual(rows)
})
