import { fout, goed, type Result } from '../../core/result.ts'
import type { Ctx } from '../../platform/context.ts'
import { botsing, nietGevonden, verouderd, type Fout } from '../../platform/fout.ts'
import { journaliseer } from '../../platform/journaal/journaal.ts'
import type { Werkgevergegevens } from './werkgever.ts'
import {
  findGelijke,
  insertWerkgever,
  lockNaam,
  lockWerkgever,
  updateWerkgever,
} from './werkgever-queries.ts'

/** Makes an employer; one with the same number or name at the same place is pointed at, not doubled. */
export async function createWerkgever(
  ctx: Ctx,
  gegevens: Werkgevergegevens,
): Promise<Result<{ id: string }, Fout>> {
  await lockNaam(ctx, gegevens.naam)
  const gelijke = await findGelijke(ctx, gegevens)
  if (gelijke !== undefined)
    return fout(botsing('werkgever-bestaat', { naam: gelijke.naam, werkgeverId: gelijke.id }))
  return goed({ id: await insert(ctx, gegevens) })
}

/** The employer of this name (and place, where both give one), made when it is not there: for the take-over of a caseload. */
export async function findOrCreateWerkgever(
  ctx: Ctx,
  w: Pick<Werkgevergegevens, 'naam'> & Partial<Werkgevergegevens>,
): Promise<{ id: string; nieuw: boolean }> {
  const gegevens: Werkgevergegevens = { ...ONBEKEND, ...w }
  await lockNaam(ctx, gegevens.naam)
  const gelijke = await findGelijke(ctx, gegevens)
  if (gelijke !== undefined) return { id: gelijke.id, nieuw: false }
  return { id: await insert(ctx, gegevens), nieuw: true }
}

const ONBEKEND: Omit<Werkgevergegevens, 'naam'> = {
  kvkNummer: null,
  vestigingsplaats: null,
  sector: 'onbekend',
  regulier: true,
  organisatieId: null,
  accountmanagerId: null,
  contactpersoon: null,
  telefoon: null,
  email: null,
  ambassadeur: false,
  actief: true,
}

async function insert(ctx: Ctx, gegevens: Werkgevergegevens): Promise<string> {
  const id = ctx.nieuwId()
  await insertWerkgever(ctx, id, gegevens)
  await journaliseer(ctx, 'wijziging', 'werkgever-gemaakt', [], { werkgever: id })
  return id
}

/** Changes facts about an employer. The journal names the fields, never their contents. */
export async function wijzigWerkgever(
  ctx: Ctx,
  id: string,
  versie: number,
  wijziging: Partial<Werkgevergegevens>,
): Promise<Result<{ versie: number }, Fout>> {
  const oud = await lockWerkgever(ctx, id)
  if (oud === undefined) return fout(nietGevonden)
  if (oud.versie !== versie) return fout(verouderd)
  const { versie: _, ...gegevens } = oud
  const nieuw = { ...gegevens, ...wijziging }
  const anders = (Object.keys(gegevens) as (keyof Werkgevergegevens)[]).filter(
    (v) => nieuw[v] !== gegevens[v],
  )
  if (anders.length === 0) return goed({ versie })
  await updateWerkgever(ctx, id, nieuw)
  await journaliseer(ctx, 'wijziging', 'werkgever-gewijzigd', [], {
    werkgever: id,
    velden: anders.join(', '),
  })
  return goed({ versie: versie + 1 })
}
