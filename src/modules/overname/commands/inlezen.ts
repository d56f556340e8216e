import { createHash } from 'node:crypto'
import { plusDagen } from '../../../core/datum.ts'
import { fout, goed, type Result } from '../../../core/result.ts'
import { type Ctx } from '../../../platform/context.ts'
import { botsing, nietGevonden, type Fout } from '../../../platform/fout.ts'
import { journaliseer } from '../../../platform/journaal/journaal.ts'
import { GRENZEN } from '../bestand/grenzen.ts'
import { herkenSoort } from '../bestand/soort.ts'
import { vangBestandFout } from '../bestand/fout.ts'
import { bestandFout, type OvernameDeps } from '../deps.ts'
import { setAfgebroken } from '../gevolg-queries.ts'
import { maakGeheim } from '../geheim.ts'
import { magStap, veiligeBestandsnaam, type BewaardeKeuzen } from '../overname.ts'
import { findEerdere, insertOvername, listBlijvenLiggen, lockOvername, wipeInhoud } from '../queries.ts'

export type NieuwBestand = { readonly naam: string; readonly inhoud: Buffer; readonly keuzen: BewaardeKeuzen }

/**
 * Takes a file in: stored encrypted, nothing of it read but its kind and size. `eerder` names a take-over of exactly
 * this file that was carried out before: doing it again changes nothing.
 */
export async function leesIn(
  ctx: Ctx,
  deps: Pick<OvernameDeps, 'kluis'>,
  { naam, inhoud, keuzen }: NieuwBestand,
): Promise<Result<{ id: string; eerder: string | null }, Fout>> {
  const soort = await vangBestandFout(async () => herkenSoort(inhoud, GRENZEN))
  if (!soort.ok) return fout(bestandFout(soort.fout))
  const hash = createHash('sha256').update(inhoud).digest()
  const eerder = await findEerdere(ctx, hash)
  const id = ctx.nieuwId()
  const geheim = maakGeheim(ctx, deps.kluis)
  const rij = {
    id,
    bestandsnaam: veiligeBestandsnaam(naam),
    grootte: inhoud.length,
    keuzen: geheim.sluit(`${id}|keuzen`, keuzen),
    hash,
  }
  await insertOvername(
    ctx,
    rij,
    deps.kluis.versleutel(ctx.actor.regioId, `overname|${id}|bestand`, inhoud.toString('base64')),
  )
  await journaliseer(ctx, 'beheer', 'overname-ingelezen', [], { overname: id, grootte: inhoud.length })
  return goed({ id, eerder: eerder?.id ?? null })
}

/** Gives a take-over up before it is carried out: the file, its rows and every choice are wiped. */
export async function breekAf(
  ctx: Ctx,
  deps: Pick<OvernameDeps, 'kluis'>,
  id: string,
): Promise<Result<null, Fout>> {
  const slot = await lockOvername(ctx, id)
  if (slot === undefined) return fout(nietGevonden)
  if (!magStap('afbreken', slot.staat)) return fout(botsing('overname-staat', { staat: slot.staat }))
  await wipeInhoud(ctx, id, maakGeheim(ctx, deps.kluis).sluit(`${id}|keuzen`, {}))
  await setAfgebroken(ctx, id)
  await journaliseer(ctx, 'beheer', 'overname-afgebroken', [], { overname: id })
  return goed(null)
}

/** How long a file may wait for its take-over. */
export const BEWAARDAGEN = 14

/**
 * Wipes files of the user's organisation that nobody carried out or gave up within two weeks: they hold people whom
 * the product does not know. For the nightly job, once per organisation.
 */
export async function ruimOvernamesOp(ctx: Ctx, deps: Pick<OvernameDeps, 'kluis'>): Promise<number> {
  const ids = await listBlijvenLiggen(ctx, plusDagen(ctx.vandaag, -BEWAARDAGEN))
  for (const id of ids) await breekAf(ctx, deps, id)
  return ids.length
}
