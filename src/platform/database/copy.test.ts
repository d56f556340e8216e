import { expect, test } from 'vitest'
import { testDatabase } from '../../../test/database.ts'
import { copyIn } from './copy.ts'

const t = await testDatabase()
const actor = t.actorFor()
const COPY = 'copy stapel (nr, naam) from stdin with (format csv)'

const inTemp = <T>(werk: (tx: Parameters<Parameters<typeof t.db.withTenant>[1]>[0]['tx']) => Promise<T>) =>
  t.db.withTenant({ actor, doel: 'proef' }, async ({ tx }) => {
    await tx.query('create temp table stapel (nr int primary key, naam text) on commit drop')
    return await werk(tx)
  })

function* regels(aantal: number, bij?: (nr: number) => string | undefined) {
  for (let nr = 1; nr <= aantal; nr++) yield bij?.(nr) ?? `${nr},"Jansen, ""é"" ${nr}"\n`
}

test('100,000 rows arrive whole and in UTF-8', async () => {
  const uit = await inTemp(async (tx) => {
    const rijen = await copyIn(tx, COPY, regels(100_000))
    const som = await tx.one(
      'select count(*) as n, sum(nr) as som, max(naam) filter (where nr = 99999) as naam from stapel',
    )
    return { rijen, ...(som as object) }
  })
  expect(uit).toEqual({ rijen: 100_000, n: 100_000, som: 5_000_050_000, naam: 'Jansen, "é" 99999' })
})

test('an empty source copies nothing', async () => {
  expect(await inTemp((tx) => copyIn(tx, COPY, []))).toBe(0)
})

test('a bad row midway fails with its line number and stores nothing', async () => {
  const werk = inTemp((tx) =>
    copyIn(
      tx,
      COPY,
      regels(50_000, (nr) => (nr === 30_000 ? 'geen-getal,x\n' : undefined)),
    ),
  )
  await expect(werk).rejects.toMatchObject({ code: '22P02', where: expect.stringContaining('line 30000') })
})

test('a source that throws midway cancels, and its own error comes out', async () => {
  const bron = regels(50_000, (nr) => {
    if (nr === 30_000) throw new Error('bestand afgebroken')
    return undefined
  })
  await expect(inTemp((tx) => copyIn(tx, COPY, bron))).rejects.toThrow('bestand afgebroken')
})

test('after a failure the pool serves the next request', async () => {
  const fout = inTemp((tx) => copyIn(tx, 'copy bestaat_niet from stdin', regels(10)))
  await expect(fout).rejects.toMatchObject({ code: '42P01' })
  expect(await inTemp((tx) => copyIn(tx, COPY, regels(3)))).toBe(3)
})

test('a connection that dies midway rejects instead of waiting for ever', async () => {
  async function* bron() {
    yield* regels(20_000)
    await t.alsEigenaar((c) =>
      c.query(
        `reset role; select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = 'schakel_medewerker'`,
      ),
    )
    yield* regels(2_000_000)
  }
  await expect(inTemp((tx) => copyIn(tx, COPY, bron()))).rejects.toMatchObject({ status: 503 })
})

test('only COPY ... FROM STDIN is taken', async () => {
  await expect(inTemp((tx) => copyIn(tx, 'copy stapel to stdout', []))).rejects.toThrow('FROM STDIN')
})
