import type { Datum } from '../../core/datum.ts'
import { naarDaterange, vanDaterange, type Periode } from '../../core/periode.ts'
import { fout, goed, type Result } from '../../core/result.ts'
import type { Ctx } from '../../platform/context.ts'
import { botsing, nietGevonden, ongeldig, verouderd, type Fout } from '../../platform/fout.ts'
import { recordGebeurtenis } from './gebeurtenis.ts'
import { lockKandidaat } from './kandidaat-queries.ts'

/** On which ground one dossier is shared with an organisation that does not work for the municipality. */
export const GRONDSLAGEN = ['toestemming', 'wettelijke-taak', 'overeenkomst'] as const

/** An agreement by which one organisation sees one dossier of a municipality it does not serve. */
export type Deelafspraak = {
  readonly id: string
  readonly naarOrganisatieId: string
  readonly naarOrganisatie: string
  readonly vanOrganisatie: string
  readonly grondslag: (typeof GRONDSLAGEN)[number]
  readonly toelichting: string
  readonly periode: Periode
  readonly gemaaktDoor: string
  readonly versie: number
}

export type NieuweDeelafspraak = Pick<Deelafspraak, 'naarOrganisatieId' | 'grondslag' | 'toelichting'> & {
  readonly vanaf: Datum
  readonly tot: Datum
}

/** The agreements of a dossier, also ended ones, newest first. */
export async function listDeelafspraken(ctx: Ctx, kandidaatId: string): Promise<Deelafspraak[]> {
  const { rows } = await ctx.tx.query<Omit<Deelafspraak, 'periode'> & { periode: string }>(
    `select d.id, d.naar_organisatie_id as "naarOrganisatieId", n.naam as "naarOrganisatie", v.naam as "vanOrganisatie", d.grondslag,
            d.toelichting, d.periode::text as periode, g.naam as "gemaaktDoor", d.version as versie
       from toegang.deelafspraak d
       join toegang.organisatie n on n.regio_id = d.regio_id and n.id = d.naar_organisatie_id
       join toegang.organisatie v on v.regio_id = d.regio_id and v.id = d.van_organisatie_id
       join toegang.gebruiker g on g.regio_id = d.regio_id and g.id = d.gemaakt_door
      where d.regio_id = $1 and d.kandidaat_id = $2 order by lower(d.periode) desc, d.id`,
    [ctx.actor.regioId, kandidaatId],
  )
  return rows.map((r) => ({ ...r, periode: vanDaterange(r.periode) }))
}

/** Shares a dossier for a period that ends; only by who works for the person's municipality. */
export async function createDeelafspraak(
  ctx: Ctx,
  kandidaatId: string,
  a: NieuweDeelafspraak,
): Promise<Result<{ id: string }, Fout>> {
  const slot = await lockKandidaat(ctx, kandidaatId)
  if (slot === undefined) return fout(nietGevonden)
  if (!ctx.actor.gemeenten.includes(slot.gemeente)) return fout(botsing('delen-niet-van-u'))
  if (a.naarOrganisatieId === ctx.actor.organisatieId)
    return fout(ongeldig({ veld: 'naarOrganisatieId', code: 'delen-met-uzelf' }))
  const lopend = (await listDeelafspraken(ctx, kandidaatId)).find(
    (d) => d.naarOrganisatieId === a.naarOrganisatieId && (d.periode.tot === null || d.periode.tot > a.vanaf),
  )
  if (lopend !== undefined) return fout(botsing('delen-loopt-al', { organisatie: lopend.naarOrganisatie }))
  const id = ctx.nieuwId()
  await ctx.tx.query(
    `insert into toegang.deelafspraak (regio_id, id, kandidaat_id, van_organisatie_id, naar_organisatie_id, grondslag, toelichting, periode, gemaakt_door, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8::daterange, $9, $10)`,
    [
      ctx.actor.regioId,
      id,
      kandidaatId,
      ctx.actor.organisatieId,
      a.naarOrganisatieId,
      a.grondslag,
      a.toelichting,
      naarDaterange(a),
      ctx.actor.gebruikerId,
      ctx.nu,
    ],
  )
  await recordGebeurtenis(ctx, {
    kandidaatId,
    soort: 'gedeeld',
    objectId: id,
    geldigVanaf: a.vanaf,
    geldigTot: a.tot,
    reden: a.toelichting,
    inhoud: { grondslag: a.grondslag },
  })
  return goed({ id })
}

/** Ends an agreement today: from then on the other organisation sees the dossier as absent. */
export async function eindigDeelafspraak(
  ctx: Ctx,
  kandidaatId: string,
  id: string,
  versie: number,
  reden: string,
): Promise<Result<{ id: string }, Fout>> {
  const slot = await lockKandidaat(ctx, kandidaatId)
  const afspraak =
    slot === undefined ? undefined : (await listDeelafspraken(ctx, kandidaatId)).find((d) => d.id === id)
  if (slot === undefined || afspraak === undefined) return fout(nietGevonden)
  if (!ctx.actor.gemeenten.includes(slot.gemeente)) return fout(botsing('delen-niet-van-u'))
  if (afspraak.versie !== versie) return fout(verouderd)
  if (afspraak.periode.tot !== null && afspraak.periode.tot <= ctx.vandaag)
    return fout(botsing('delen-al-beeindigd'))
  // One that had not begun keeps a single day in the past of nobody: its period must hold something.
  await ctx.tx.query(
    `update toegang.deelafspraak set periode = case when lower(periode) < $3::date then daterange(lower(periode), $3::date) else daterange($3::date - 1, $3::date) end,
       version = version + 1 where regio_id = $1 and id = $2`,
    [ctx.actor.regioId, id, ctx.vandaag],
  )
  await recordGebeurtenis(ctx, {
    kandidaatId,
    soort: 'delen-beeindigd',
    objectId: id,
    reden,
    inhoud: { organisatie: afspraak.naarOrganisatie },
  })
  return goed({ id })
}
