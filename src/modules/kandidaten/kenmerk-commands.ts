import type { Datum } from '../../core/datum.ts'
import type { Periode } from '../../core/periode.ts'
import { fout, goed, type Result } from '../../core/result.ts'
import type { Ctx } from '../../platform/context.ts'
import { nietGevonden, ongeldig, type Fout } from '../../platform/fout.ts'
import { recordGebeurtenis } from './gebeurtenis.ts'
import { lockKandidaat, refreshActueel } from './kandidaat-queries.ts'
import { decideEinde, decideKenmerk, WAARDEN, type Kenmerkbesluit, type Kenmerksoort } from './kenmerk.ts'
import { insertKenmerk, listGeldend, listKenmerken, vervalKenmerken } from './kenmerk-queries.ts'

export type NieuwKenmerk = {
  readonly soort: Kenmerksoort
  readonly waarde: string
  readonly periode: Periode
  readonly bron: string
  readonly reden: string | null
}

/** Records that a value holds in a period; values that exclude it make room, and the story keeps both. */
export async function setKenmerk(
  ctx: Ctx,
  kandidaatId: string,
  nieuw: NieuwKenmerk,
): Promise<Result<{ id: string | null }, Fout>> {
  const toegestaan = WAARDEN[nieuw.soort]
  if (toegestaan !== undefined && !toegestaan.includes(nieuw.waarde)) {
    return fout(
      ongeldig({ veld: 'waarde', code: 'niet-in-lijst', params: { keuzes: toegestaan.join(', ') } }),
    )
  }
  if ((await lockKandidaat(ctx, kandidaatId)) === undefined) return fout(nietGevonden)
  const bestaand = await listGeldend(ctx, kandidaatId, nieuw.soort)
  const besluit = decideKenmerk(bestaand, nieuw)
  if (besluit.nieuw.length === 0) return goed({ id: null })
  const id = await save(ctx, kandidaatId, besluit, nieuw)
  const vorige = bestaand.find((k) => besluit.vervallen.includes(k.id) && k.waarde !== nieuw.waarde)
  await recordGebeurtenis(ctx, {
    kandidaatId,
    soort: `${nieuw.soort}-gezet`,
    reden: nieuw.reden ?? undefined,
    objectId: id,
    geldigVanaf: nieuw.periode.vanaf,
    geldigTot: nieuw.periode.tot,
    bron: nieuw.bron,
    inhoud: { van: vorige?.waarde ?? null, naar: nieuw.waarde },
  })
  await refreshActueel(ctx, kandidaatId)
  return goed({ id })
}

/** Ends a value on a day, with a reason. */
export async function eindigKenmerk(
  ctx: Ctx,
  kandidaatId: string,
  id: string,
  tot: Datum,
  reden: string,
): Promise<Result<{ id: string }, Fout>> {
  const kenmerk = await findGeldend(ctx, kandidaatId, id)
  if (kenmerk === undefined) return fout(nietGevonden)
  await save(ctx, kandidaatId, decideEinde(kenmerk, tot), { ...kenmerk, bron: kenmerk.bron, reden })
  await recordGebeurtenis(ctx, {
    kandidaatId,
    soort: `${kenmerk.soort}-beeindigd`,
    reden,
    objectId: id,
    geldigVanaf: tot,
    inhoud: { waarde: kenmerk.waarde },
  })
  await refreshActueel(ctx, kandidaatId)
  return goed({ id })
}

/** Corrects a recorded fact that was wrong: the old row stays as history, the right one takes its place. */
export async function corrigeerKenmerk(
  ctx: Ctx,
  kandidaatId: string,
  id: string,
  juist: { readonly waarde: string; readonly periode: Periode },
  reden: string,
): Promise<Result<{ id: string | null }, Fout>> {
  const oud = await findGeldend(ctx, kandidaatId, id)
  if (oud === undefined) return fout(nietGevonden)
  await vervalKenmerken(ctx, [id], null)
  return setKenmerk(ctx, kandidaatId, {
    soort: oud.soort,
    waarde: juist.waarde,
    periode: juist.periode,
    bron: 'correctie',
    reden,
  })
}

async function findGeldend(ctx: Ctx, kandidaatId: string, id: string) {
  if ((await lockKandidaat(ctx, kandidaatId)) === undefined) return undefined
  return (await listKenmerken(ctx, kandidaatId)).find((k) => k.id === id && k.vervallenOp === null)
}

async function save(
  ctx: Ctx,
  kandidaatId: string,
  besluit: Kenmerkbesluit,
  nieuw: NieuwKenmerk,
): Promise<string> {
  const hoofd = ctx.nieuwId()
  await vervalKenmerken(ctx, besluit.vervallen, hoofd)
  for (const k of besluit.nieuw) {
    const isHoofd = k.periode.vanaf === nieuw.periode.vanaf && k.waarde === nieuw.waarde
    await insertKenmerk(ctx, kandidaatId, {
      ...k,
      id: isHoofd ? hoofd : ctx.nieuwId(),
      bron: nieuw.bron,
      reden: nieuw.reden,
    })
  }
  return hoofd
}
