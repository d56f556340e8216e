import { z } from 'zod'
import { goed } from '../../core/result.ts'
import type { Ctx } from '../../platform/context.ts'
import { defineRoute, type Route } from '../../platform/http/route.ts'

/** How often something happened in a municipality in a year: a count of events without persons. */
export type Telling = { readonly gemeente: string; readonly aantal: number }

/** Exact counts of one kind of event per municipality of the region, read from maintained roll-ups. */
export async function listTellingen(ctx: Ctx, jaar: number, soort: string): Promise<Telling[]> {
  const { rows } = await ctx.tx.query<Telling>('select gemeente, aantal from sturing.tel($1::smallint, $2)', [
    jaar,
    soort,
  ])
  return rows
}

/** Folds appended counts into the counters of all regions; a job does this every few seconds. */
export async function vouwTellingen(ctx: Ctx): Promise<number> {
  return (await ctx.tx.one<{ n: number }>('select sturing.vouw() as n')).n
}

/** Counts per municipality, for steering. They name no persons; small numbers are hidden where they are published. */
export function createSturingRoutes(): Route[] {
  return [
    defineRoute({
      methode: 'GET',
      pad: '/tellingen',
      id: 'listTellingen',
      groep: 'Sturing',
      samenvatting: 'How often one kind of event happened per municipality of the region in a year.',
      rollen: ['beleid', 'controller', 'regisseur'],
      doel: 'sturing',
      status: 200,
      query: z.object({
        jaar: z.coerce.number().int().min(2000).max(2199),
        soort: z.string().min(1).max(60),
      }),
      antwoord: z.object({ items: z.array(z.object({ gemeente: z.string(), aantal: z.number().int() })) }),
      handle: async (ctx, { query }) =>
        goed({ lichaam: { items: await listTellingen(ctx, query.jaar, query.soort) } }),
    }),
  ]
}
