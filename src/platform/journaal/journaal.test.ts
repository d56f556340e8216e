import { describe, expect, test } from 'vitest'
import { testDatabase } from '../../../test/database.ts'
import { lees } from '../../../test/factories/dossier.ts'
import type { Ctx } from '../context.ts'
import { journaliseer, uitgesteldJournaal } from './journaal.ts'

const t = await testDatabase()

async function lines(ctx: Ctx): Promise<string[]> {
  const { rows } = await ctx.tx.query<{ wat: string }>(
    'select wat from journaal.regel where regio_id = $1 order by baan, nr',
    [ctx.actor.regioId],
  )
  return rows.map((r) => r.wat)
}

describe('lines of work that takes long', () => {
  test('are written at its end, in their order, in the same transaction', async () => {
    const actor = await t.createActor()
    const uit = await lees(t, actor, async (ctx) => {
      const tijdens = await uitgesteldJournaal(ctx, async () => {
        await journaliseer(ctx, 'wijziging', 'eerst', [])
        await journaliseer(ctx, 'wijziging', 'daarna', [])
        return lines(ctx)
      })
      const na = await lines(ctx)
      await journaliseer(ctx, 'wijziging', 'gewoon', [])
      return { tijdens, na, later: await lines(ctx) }
    })
    expect(uit).toEqual({ tijdens: [], na: ['eerst', 'daarna'], later: ['eerst', 'daarna', 'gewoon'] })
  })

  test('are not written when the work throws, as nothing else of it is', async () => {
    const actor = await t.createActor()
    const werk = lees(t, actor, (ctx) =>
      uitgesteldJournaal(ctx, async () => {
        await journaliseer(ctx, 'wijziging', 'half', [])
        throw new Error('broken off')
      }),
    )
    await expect(werk).rejects.toThrow('broken off')
    expect(await lees(t, actor, lines)).toEqual([])
  })
})
