import type { Result } from '../../../core/result.ts'
import type { Ctx } from '../../../platform/context.ts'
import type { Fout } from '../../../platform/fout.ts'
import type { DossiersDeps } from '../../dossiers/index.ts'
import type { KandidaatDeps } from '../../kandidaten/index.ts'
import type { Medewerker } from './medewerkers.ts'

/** What a step has at hand when it is carried out. */
export type Werk = {
  readonly ctx: Ctx
  readonly deps: KandidaatDeps & DossiersDeps
  /** Id of the person of this life. */
  readonly kandidaatId: string
  /** Ids that earlier steps gave, by the name the plan uses. */
  readonly ids: Map<string, string>
}

/** Something that somebody did at a moment, carried out by the product's own command. */
export type Stap = {
  readonly op: string
  readonly door: Medewerker
  readonly doe: (w: Werk) => Promise<Result<unknown, Fout>>
}

/** The id that an earlier step of the same life kept under a name. */
export function idVan(w: Werk, naam: string): string {
  const id = w.ids.get(naam)
  if (id === undefined) throw new Error(`the plan names ${naam} before it is made`)
  return id
}

/** Keeps the id of what a command made. */
export async function bewaar(
  w: Werk,
  naam: string,
  gemaakt: Promise<Result<{ readonly id: string | null }, Fout>>,
): Promise<Result<unknown, Fout>> {
  const uit = await gemaakt
  if (uit.ok && uit.waarde.id !== null) w.ids.set(naam, uit.waarde.id)
  return uit
}
