import { parsePeriode, type Periode } from '../../core/periode.ts'
import { fout, goed, type Result } from '../../core/result.ts'
import type { Ctx } from '../../platform/context.ts'
import { botsing, nietGevonden, ongeldig, verouderd, type Fout } from '../../platform/fout.ts'
import { journaliseer } from '../../platform/journaal/journaal.ts'
import type { Werkplekgegevens } from './werkgever.ts'
import { findWerkgever } from './werkgever-queries.ts'
import * as db from './werkplek-queries.ts'

/** Makes a workplace with its number of places at an employer. */
export async function createWerkplek(
  ctx: Ctx,
  werkgeverId: string,
  gegevens: Werkplekgegevens,
): Promise<Result<{ id: string }, Fout>> {
  if ((await findWerkgever(ctx, werkgeverId)) === undefined) return fout(nietGevonden)
  const open = readPeriode(gegevens)
  if (!open.ok) return open
  const id = ctx.nieuwId()
  await db.insertWerkplek(ctx, id, werkgeverId, gegevens)
  await journaliseer(ctx, 'wijziging', 'werkplek-gemaakt', [], {
    werkgever: werkgeverId,
    werkplek: id,
    plaatsen: gegevens.plaatsen,
  })
  return goed({ id })
}

/** Changes a workplace; never below what is taken, and never closed under somebody who is there. */
export async function wijzigWerkplek(
  ctx: Ctx,
  id: string,
  versie: number,
  wijziging: Partial<Werkplekgegevens>,
): Promise<Result<{ versie: number }, Fout>> {
  const slot = await db.lockWerkplek(ctx, id)
  const oud = slot === undefined ? undefined : await db.findWerkplek(ctx, id)
  if (oud === undefined) return fout(nietGevonden)
  if (oud.versie !== versie) return fout(verouderd)
  const nieuw: Werkplekgegevens = { ...oud, ...wijziging }
  const open = readPeriode(nieuw)
  if (!open.ok) return open
  if (nieuw.plaatsen < oud.plaatsen) {
    const bezet = await db.countBezet(ctx, id, { vanaf: ctx.vandaag, tot: null }, null)
    if (bezet > nieuw.plaatsen) return fout(botsing('werkplek-te-klein', { bezet, plaatsen: nieuw.plaatsen }))
  }
  if (open.waarde.tot !== null) {
    const daarna = await db.countBezet(ctx, id, { vanaf: open.waarde.tot, tot: null }, null)
    if (daarna > 0) return fout(botsing('werkplek-nog-bezet', { bezet: daarna, tot: open.waarde.tot }))
  }
  await db.updateWerkplek(ctx, id, nieuw)
  await journaliseer(ctx, 'wijziging', 'werkplek-gewijzigd', [], {
    werkplek: id,
    velden: Object.keys(wijziging).join(', '),
  })
  return goed({ versie: versie + 1 })
}

function readPeriode(w: Pick<Werkplekgegevens, 'vanaf' | 'tot'>): Result<Periode, Fout> {
  const p = parsePeriode(w.vanaf, w.tot)
  return p.ok ? p : fout(ongeldig({ veld: 'tot', code: 'einde-voor-begin' }))
}

/** A place somebody wants, for a form of work in a period; `zonder` is the placement or traject that already holds one. */
export type Plaatsvraag = {
  readonly werkplekId: string
  readonly periode: Periode
  readonly vorm?: string | undefined
  readonly zonder?: string | undefined
}

/**
 * Keeps a place free for this transaction: locks the workplace and checks that it is open, meant for the form, and has a place left on
 * every day of the period. Call it before anything is journalled, so that two requests never wait for each other.
 */
export async function reserveerPlaats(
  ctx: Ctx,
  vraag: Plaatsvraag,
): Promise<Result<{ werkgeverId: string }, Fout>> {
  const plek = await db.lockWerkplek(ctx, vraag.werkplekId)
  if (plek === undefined) return fout(ongeldig({ veld: 'werkplekId', code: 'verwijzing-onbekend' }))
  if (!isOpen(plek.periode, vraag.periode)) {
    return fout(
      botsing('werkplek-niet-open', {
        werkplek: plek.naam,
        vanaf: plek.periode.vanaf,
        tot: plek.periode.tot ?? '',
      }),
    )
  }
  if (vraag.vorm !== undefined && plek.vormen.length > 0 && !plek.vormen.includes(vraag.vorm)) {
    return fout(
      botsing('werkplek-andere-vorm', {
        werkplek: plek.naam,
        vorm: vraag.vorm,
        vormen: plek.vormen.join(', '),
      }),
    )
  }
  const bezet = await db.countBezet(ctx, plek.id, vraag.periode, vraag.zonder ?? null)
  if (bezet >= plek.plaatsen)
    return fout(botsing('werkplek-vol', { werkplek: plek.naam, plaatsen: plek.plaatsen, bezet }))
  return goed({ werkgeverId: plek.werkgeverId })
}

/** A place of which the end is not known yet may be taken until the workplace closes. */
const isOpen = (plek: Periode, gevraagd: Periode): boolean =>
  plek.vanaf <= gevraagd.vanaf &&
  (plek.tot === null || gevraagd.vanaf < plek.tot) &&
  (plek.tot === null || gevraagd.tot === null || gevraagd.tot <= plek.tot)
