import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { testDatabase } from '../../../test/database.ts'
import type { Actor, Ctx } from '../context.ts'
import { DatabaseFout } from './fouten.ts'

const t = await testDatabase({ verbindingen: 3 })
await t.alsEigenaar((c) =>
  c.query(`
    create schema proef;
    grant usage on schema proef to schakel_medewerker, schakel_regio;
    create table proef.proef (regio_id uuid not null, id uuid not null, gemeente text not null, kandidaat_id uuid not null, tekst text, primary key (regio_id, id));
    call platform.beveilig('proef.proef', 'gemeente');
    grant select, insert, update on proef.proef to schakel_medewerker, schakel_regio;`),
)
const doel = 'proef'
const insert = (ctx: Ctx, gemeente = 'GM0748', regio = ctx.actor.regioId) =>
  ctx.tx.query('insert into proef.proef values ($1, $2, $3, $4, $5)', [
    regio,
    ctx.nieuwId(),
    gemeente,
    ctx.nieuwId(),
    ctx.actor.regioId,
  ])
const count = (actor: Actor) =>
  t.db.withTenant(
    { actor, doel },
    async ({ tx }) => (await tx.one<{ n: number }>('select count(*) as n from proef.proef')).n,
  )

/** A promise that the test itself fulfils. */
function uitstel(): { belofte: Promise<void>; resolve: () => void } {
  let resolve = () => {}
  const belofte = new Promise<void>((klaar) => (resolve = klaar))
  return { belofte, resolve }
}

describe('the actor decides what the transaction sees', () => {
  test('settings and login role follow the actor', async () => {
    const gedeeld = [randomUUID(), randomUUID()]
    const actor = t.actorFor({ gemeenten: ['GM0748', 'GM1674'], gedeeld })
    const uit = await t.db.withTenant({ actor, doel, verzoekId: "o'brien \\ 1" }, ({ tx }) =>
      tx.one(`select platform.regio() as regio, platform.gebruiker() as gebruiker, platform.gemeenten() as gemeenten,
                     platform.gedeeld() as gedeeld, current_setting('app.verzoek') as verzoek, current_user::text as rol`),
    )
    const { regioId, gebruikerId, gemeenten } = actor
    expect(uit).toEqual({
      regio: regioId,
      gebruiker: gebruikerId,
      gemeenten,
      gedeeld,
      verzoek: "o'brien \\ 1",
      rol: 'schakel_medewerker',
    })
  })

  test('an actor for the whole region works as the regional role', async () => {
    const actor = t.actorFor({ rol: 'regisseur' })
    const uit = await t.db.withTenant({ actor, doel }, ({ tx }) =>
      tx.one<{ rol: string }>('select current_user::text as rol'),
    )
    expect(uit.rol).toBe('schakel_regio')
  })

  test('without a tenant no row is visible', async () => {
    const actor = t.actorFor()
    await t.db.withTenant({ actor, doel }, (ctx) => insert(ctx))
    const uit = await t.db.zonderTenant((tx) =>
      tx.one<{ n: number }>('select count(*) as n from proef.proef'),
    )
    expect(uit.n).toBe(0)
  })

  test('another region and another municipality stay out of sight, a shared person does not', async () => {
    const eigen = t.actorFor({ gemeenten: ['GM0748'] })
    const ids = await t.db.withTenant(
      { actor: { ...eigen, gemeenten: ['GM0748', 'GM1674'] }, doel },
      async (ctx) => {
        await insert(ctx, 'GM0748')
        await insert(ctx, 'GM1674')
        return (
          await ctx.tx.query<{ kandidaat_id: string }>(
            `select kandidaat_id from proef.proef where gemeente = 'GM1674'`,
          )
        ).rows
      },
    )
    expect(await count(eigen)).toBe(1)
    expect(await count({ ...eigen, gedeeld: ids.map((r) => r.kandidaat_id) })).toBe(2)
    expect(await count({ ...eigen, bereik: 'regio' })).toBe(2)
    expect(await count({ ...eigen, regioId: randomUUID() })).toBe(0)
  })

  test('a row of another region cannot be written', async () => {
    const actor = t.actorFor()
    await expect(
      t.db.withTenant({ actor, doel }, (ctx) => insert(ctx, 'GM0748', randomUUID())),
    ).rejects.toMatchObject({ code: '42501' })
  })

  test.each([
    ['regioId', { regioId: "x'; drop table proef; --" }],
    ['gemeenten', { gemeenten: ['GM0748}', 'x'] }],
    ['gedeeld', { gedeeld: ['niet-een-id'] }],
  ])('an actor whose %s has the wrong form is refused', async (veld, deel) => {
    await expect(t.db.withTenant({ actor: t.actorFor(deel), doel }, async () => 1)).rejects.toThrow(veld)
  })
})

describe('a transaction ends whole or not at all', () => {
  test('work that throws leaves nothing behind', async () => {
    const actor = t.actorFor()
    const werk = t.db.withTenant({ actor, doel }, async (ctx) => {
      await insert(ctx)
      throw new Error('halverwege')
    })
    await expect(werk).rejects.toThrow('halverwege')
    expect(await count(actor)).toBe(0)
  })

  test('an error that the work swallowed still fails the transaction', async () => {
    const actor = t.actorFor()
    const werk = t.db.withTenant({ actor, doel }, async (ctx) => {
      await insert(ctx)
      await ctx.tx.query('select 1/0').catch(() => undefined)
    })
    await expect(werk).rejects.toThrow('swallowed')
    expect(await count(actor)).toBe(0)
  })

  test('a query after the end never runs in the next transaction', async () => {
    let gelekt: Ctx | undefined
    await t.db.withTenant({ actor: t.actorFor(), doel }, async (ctx) => void (gelekt = ctx))
    await expect(gelekt?.tx.query('select 1')).rejects.toThrow('after the end')
  })

  test.each([
    'commit',
    ' ROLLBACK',
    'begin',
    'set role schakel_eigenaar',
    'reset all',
    'discard all',
    'select 1; commit',
    '/* x */ commit',
  ])('the work cannot run "%s"', async (sql) => {
    await expect(t.db.withTenant({ actor: t.actorFor(), doel }, ({ tx }) => tx.query(sql))).rejects.toThrow()
  })

  test('statements cannot be stacked behind a semicolon', async () => {
    const werk = t.db.withTenant({ actor: t.actorFor(), doel }, ({ tx }) => tx.query('select 1; select 2'))
    await expect(werk).rejects.toMatchObject({ code: '42601' })
  })

  test('one() and maybe() throw on a number of rows that cannot be', async () => {
    await t.db.withTenant({ actor: t.actorFor(), doel }, async ({ tx }) => {
      await expect(tx.one('select 1 where false')).rejects.toThrow('got 0')
      await expect(tx.maybe('select generate_series(1, 2)')).rejects.toThrow('got 2')
      expect(await tx.maybe('select 1 where false')).toBeUndefined()
    })
  })
})

describe('what goes wrong in the database', () => {
  /** Two pieces of work that each hold what the other wants. */
  const deadlock = async (herhaalbaar: boolean) => {
    const actor = t.actorFor()
    const [a, b] = await t.db.withTenant({ actor, doel }, async (ctx) => {
      await insert(ctx)
      await insert(ctx)
      return (await ctx.tx.query<{ id: string }>('select id from proef.proef order by id')).rows.map(
        (r) => r.id,
      )
    })
    const { belofte: beidenBezig, resolve } = uitstel()
    let bezig = 0
    const werk = (eerst: string | undefined, dan: string | undefined) =>
      t.db.withTenant({ actor, doel, herhaalbaar }, async ({ tx }) => {
        await tx.query('update proef.proef set tekst = $2 where id = $1', [eerst, 'x'])
        if (++bezig === 2) resolve()
        await beidenBezig
        await tx.query('update proef.proef set tekst = $2 where id = $1', [dan, 'x'])
      })
    return await Promise.allSettled([werk(a, b), werk(b, a)])
  }

  test('a deadlock is done again when the work allows it', async () => {
    expect((await deadlock(true)).map((r) => r.status)).toEqual(['fulfilled', 'fulfilled'])
  })

  test('a deadlock is a 503 when it does not', async () => {
    const uit = (await deadlock(false)).find((r) => r.status === 'rejected')
    expect(uit?.reason).toMatchObject({
      code: 'gelijktijdig-gewijzigd',
      status: 503,
      uitkomst: 'niet-opgeslagen',
    })
  })

  test('a statement beyond its deadline is a 503', async () => {
    const werk = t.db.withTenant({ actor: t.actorFor(), doel }, async ({ tx }) => {
      await tx.query(`select set_config('statement_timeout', '20', true)`)
      await tx.query('select pg_sleep(5)')
    })
    await expect(werk).rejects.toMatchObject({ code: 'duurt-te-lang', status: 503 })
  })

  test('a connection that the server ends is a 503, and the next request gets a new one', async () => {
    const actor = t.actorFor()
    const werk = t.db.withTenant({ actor, doel }, async (ctx) => {
      await insert(ctx)
      await ctx.tx.query('select pg_terminate_backend(pg_backend_pid())')
    })
    await expect(werk).rejects.toBeInstanceOf(DatabaseFout)
    expect(await count(actor)).toBe(0)
  })

  test('waiting for a connection ends in a 503', { timeout: 20_000 }, async () => {
    const actor = t.actorFor()
    const { belofte: klaar, resolve } = uitstel()
    const houders = Array.from({ length: 3 }, () => t.db.withTenant({ actor, doel }, () => klaar))
    await expect(count(actor)).rejects.toMatchObject({ code: 'database-druk', status: 503 })
    resolve()
    await Promise.all(houders)
  })
})

test(
  '10,000 requests of 40 regions through 3 connections never see another region, whatever fails',
  { timeout: 300_000 },
  async () => {
    const actors = Array.from({ length: 40 }, () => t.actorFor())
    await Promise.all(actors.map((actor) => t.db.withTenant({ actor, doel }, (ctx) => insert(ctx))))
    let lekken = 0
    let gelezen = 0
    const loper = async (begin: number) => {
      for (let i = begin; i < 10_000; i += 8) {
        const actor = actors[(i * 7919) % actors.length] as Actor
        await t.db
          .withTenant({ actor, doel }, async ({ tx }) => {
            const { rows } = await tx.query<{ tekst: string }>('select tekst from proef.proef')
            gelezen += 1
            if (rows.length !== 1 || rows[0]?.tekst !== actor.regioId) lekken += 1
            if (i % 10 === 3) throw new Error('gooit')
            if (i % 101 === 5) void tx.query('select pg_sleep(0.001)').catch(() => undefined)
            if (i % 211 === 7) await tx.query('select pg_terminate_backend(pg_backend_pid())')
          })
          .catch(() => undefined)
      }
    }
    await Promise.all(Array.from({ length: 8 }, (_, i) => loper(i)))
    expect({ lekken, gelezen }).toEqual({ lekken: 0, gelezen: 10_000 })
  },
)
