import type { Kandidaat } from '../kandidaat.ts'
import { ALLE_VELDEN, type Veld } from '../gegevens/velden.ts'

export type Vergelijking = {
  readonly veld: Veld
  readonly blijft: string | null
  readonly vervalt: string | null
  /** Both are filled in and contradict each other: a person decides. Where one is empty, the filled one stays. */
  readonly verschilt: boolean
}

/** The two dossiers field by field, those that have to be decided first. */
export function vergelijkDossiers(blijft: Kandidaat, vervalt: Kandidaat): readonly Vergelijking[] {
  const velden = ALLE_VELDEN.map((veld) => ({
    veld,
    blijft: blijft[veld],
    vervalt: vervalt[veld],
    verschilt: blijft[veld] !== null && vervalt[veld] !== null && blijft[veld] !== vervalt[veld],
  }))
  return [...velden.filter((v) => v.verschilt), ...velden.filter((v) => !v.verschilt)]
}

type Persoon = Pick<Kandidaat, 'id' | 'geboortedatum'>

/** Found persons without this one; those born on the same day first, since they are the likeliest doubles. */
export function rangschik<P extends Persoon>(gevonden: readonly P[], deze: Persoon): readonly P[] {
  const anderen = gevonden.filter((p) => p.id !== deze.id)
  const zelfdeDag = (p: P) => p.geboortedatum === deze.geboortedatum
  return [...anderen.filter(zelfdeDag), ...anderen.filter((p) => !zelfdeDag(p))]
}
