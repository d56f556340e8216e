import type { Ctx } from '../../platform/context.ts'
import { recordGebeurtenis, setLaatsteContact, setVolgendeTaak } from '../kandidaten/index.ts'
import { refreshGevolgen } from './beoordeling/commands.ts'
import { findLaatsteContact } from './contact/queries.ts'
import type { DossiersDeps } from './klokken.ts'
import { firstOpen } from './taak/queries.ts'

const TABELLEN = [
  'beoordeling',
  'plan',
  'doel',
  'interventie',
  'evaluatie',
  'terugmelding',
  'taak',
  'contact',
  'document',
] as const

/**
 * Moves everything that hangs under one dossier to another, when two are found to be one person. Of what a person has only
 * one at a time the one that stays goes on: the other plan is closed, the other unanswered report back withdrawn. The terms
 * have moved before this, so that their clocks follow here.
 */
export async function verplaatsDossiers(
  ctx: Ctx,
  deps: DossiersDeps,
  van: string,
  naar: string,
): Promise<void> {
  await closeDubbelPlan(ctx, van, naar)
  await withdrawDubbeleTerugmelding(ctx, deps, van, naar)
  for (const tabel of TABELLEN) {
    await ctx.tx.query(
      `update dossiers.${tabel} set kandidaat_id = $3 where regio_id = $1 and kandidaat_id = $2`,
      [ctx.actor.regioId, van, naar],
    )
  }
  for (const tabel of ['taak', 'terugmelding']) {
    await ctx.tx.query(
      `update dossiers.${tabel} t set gemeente = k.gemeente from kandidaten.kandidaat k
        where k.regio_id = $1 and k.id = $2 and t.regio_id = $1 and t.kandidaat_id = $2 and t.gemeente <> k.gemeente`,
      [ctx.actor.regioId, naar],
    )
  }
  const gevolgen = await refreshGevolgen(ctx, deps, naar)
  if (!gevolgen.ok) throw Object.assign(new Error(gevolgen.fout.code), { fout: gevolgen.fout })
  await setLaatsteContact(ctx, naar, await findLaatsteContact(ctx, naar))
  await setVolgendeTaak(ctx, naar, await firstOpen(ctx, naar))
  await setVolgendeTaak(ctx, van, null)
}

async function closeDubbelPlan(ctx: Ctx, van: string, naar: string): Promise<void> {
  const { rows } = await ctx.tx.query<{ id: string }>(
    `update dossiers.plan p set status = 'afgesloten', afgesloten_op = $4, version = version + 1
      where p.regio_id = $1 and p.kandidaat_id = $2 and p.status <> 'afgesloten'
        and exists (select 1 from dossiers.plan q where q.regio_id = $1 and q.kandidaat_id = $3 and q.status <> 'afgesloten')
      returning p.id`,
    [ctx.actor.regioId, van, naar, ctx.vandaag],
  )
  for (const { id } of rows)
    await recordGebeurtenis(ctx, {
      kandidaatId: naar,
      soort: 'plan-afgesloten',
      reden: 'samenvoeging',
      objectId: id,
    })
}

async function withdrawDubbeleTerugmelding(
  ctx: Ctx,
  deps: DossiersDeps,
  van: string,
  naar: string,
): Promise<void> {
  const { rows } = await ctx.tx.query<{ id: string }>(
    `update dossiers.terugmelding m set status = 'ingetrokken', ingetrokken_op = $4, ingetrokken_reden = 'samenvoeging', version = version + 1
      where m.regio_id = $1 and m.kandidaat_id = $2 and m.status = 'verzonden'
        and exists (select 1 from dossiers.terugmelding q where q.regio_id = $1 and q.kandidaat_id = $3 and q.status = 'verzonden')
      returning m.id`,
    [ctx.actor.regioId, van, naar, ctx.nu],
  )
  for (const { id } of rows) {
    await deps.registerTermijnen(ctx, {
      objectSoort: 'terugmelding',
      objectId: id,
      kandidaatId: naar,
      momenten: [],
    })
    await recordGebeurtenis(ctx, {
      kandidaatId: naar,
      soort: 'terugmelding-ingetrokken',
      reden: 'samenvoeging',
      objectId: id,
    })
  }
}
