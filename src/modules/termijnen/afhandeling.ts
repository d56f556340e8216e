import { fout, goed, type Result } from '../../core/result.ts'
import type { Ctx } from '../../platform/context.ts'
import { botsing, nietGevonden, verouderd, type Fout } from '../../platform/fout.ts'
import { lockKandidaat, recordGebeurtenis, setVolgendeTermijn } from '../kandidaten/index.ts'
import { decideTermijnen, eersteTermijn, isLeeg, openNa } from './besluit.ts'
import { findTermijn, loadTermijnen, saveTermijnen } from './feiten-queries.ts'
import type { TermijnRij, Termijnmoment } from './termijn.ts'

/**
 * Handles a term with a decision. An end of a traject or placement is not ticked off: ending it or moving its end is the decision,
 * else it would be overrun in silence. With a signal the earlier ones of the same clock are handled too.
 */
export async function handelTermijnAf(
  ctx: Ctx,
  id: string,
  versie: number,
  besluit: string,
): Promise<Result<TermijnRij, Fout>> {
  const eerst = await findTermijn(ctx, id)
  if (eerst === undefined || (await lockKandidaat(ctx, eerst.kandidaatId)) === undefined)
    return fout(nietGevonden)
  const termijn = await findTermijn(ctx, id)
  if (termijn === undefined) return fout(nietGevonden)
  if (termijn.versie !== versie) return fout(verouderd)
  if (termijn.status !== 'open') return fout(botsing('termijn-niet-open'))
  if (termijn.soort === 'einde' && (termijn.objectSoort === 'traject' || termijn.objectSoort === 'plaatsing'))
    return fout(botsing('termijn-vraagt-einde'))
  await ctx.tx.query(
    `update termijnen.termijn set status = 'afgehandeld', afgehandeld_op = $3, afgehandeld_door = $4, besluit = $5, version = version + 1
      where regio_id = $1 and status = 'open'
        and (id = $2 or ($6 and object_id = $7 and soort = 'signaal' and code like 'signaal-%' and datum < $8::date))`,
    [
      ctx.actor.regioId,
      id,
      ctx.nu,
      ctx.actor.gebruikerId,
      besluit,
      termijn.soort === 'signaal' && termijn.code.startsWith('signaal-'),
      termijn.objectId,
      termijn.datum,
    ],
  )
  await refreshVolgendeTermijn(ctx, termijn.kandidaatId)
  await recordGebeurtenis(ctx, {
    kandidaatId: termijn.kandidaatId,
    soort: 'termijn-afgehandeld',
    objectId: termijn.objectId,
    reden: besluit,
    inhoud: { termijn: id, code: termijn.code, naam: termijn.naam, datum: termijn.datum },
  })
  const na = await findTermijn(ctx, id)
  return na === undefined ? fout(nietGevonden) : goed(na)
}

/** Puts the first open term on the person, where the lists read it. */
export async function refreshVolgendeTermijn(ctx: Ctx, kandidaatId: string): Promise<void> {
  const open = (await loadTermijnen(ctx, [kandidaatId])).filter((t) => t.status === 'open')
  const eerste = eersteTermijn(open)
  await setVolgendeTermijn(ctx, kandidaatId, eerste?.datum ?? null, eerste?.naam ?? null)
}

/** Something outside trajecten and placements that has terms: an assessment, a report back. */
export type Termijnbezitter = {
  readonly objectSoort: 'terugmelding' | 'beoordeling' | 'kandidaat'
  readonly objectId: string
  readonly kandidaatId: string
}

/**
 * Stores the moments of an object of another module, exactly these: what is not in the list lapses, what was handled stays.
 * Without moments its open terms lapse. The caller holds the lock on the person.
 */
export async function registerTermijnen(
  ctx: Ctx,
  t: Termijnbezitter & { readonly momenten: readonly Termijnmoment[] },
): Promise<void> {
  const alle = await loadTermijnen(ctx, [t.kandidaatId])
  const eigen = alle.filter((r) => r.objectId === t.objectId)
  const besluit = decideTermijnen(t.momenten, eigen)
  if (isLeeg(besluit)) return
  await saveTermijnen(ctx, t, besluit)
  const eerste = eersteTermijn([
    ...alle.filter((r) => r.objectId !== t.objectId && r.status === 'open'),
    ...openNa(eigen, besluit),
  ])
  await setVolgendeTermijn(ctx, t.kandidaatId, eerste?.datum ?? null, eerste?.naam ?? null)
}

/** An open term of an object was met by what happened (an answer came in), so nobody needs to tick it off. */
export async function voltooiTermijn(
  ctx: Ctx,
  t: Termijnbezitter,
  code: string,
  besluit: string,
): Promise<void> {
  const { rowCount } = await ctx.tx.query(
    `update termijnen.termijn set status = 'afgehandeld', afgehandeld_op = $4, afgehandeld_door = $5, besluit = $6, version = version + 1
      where regio_id = $1 and object_id = $2 and code = $3 and status = 'open'`,
    [ctx.actor.regioId, t.objectId, code, ctx.nu, ctx.actor.gebruikerId, besluit],
  )
  if (rowCount > 0) await refreshVolgendeTermijn(ctx, t.kandidaatId)
}
