type Versie = {
  readonly id: string
  readonly vervangt: string | null
  readonly vervallenOp: string | null
}

/** A record as it holds now, with what it replaced: the latest of those first. */
export type MetEerdere<V> = { readonly nu: V; readonly eerdere: readonly V[] }

/**
 * Puts corrected records under the one that took their place, in the order of the list. A corrected one whose successor is not
 * in the list (another page of it) stands on its own.
 */
export function metEerdere<V extends Versie>(lijst: readonly V[]): MetEerdere<V>[] {
  const perId = new Map(lijst.map((v) => [v.id, v]))
  const opgevolgd = new Set(lijst.flatMap((v) => (v.vervangt === null ? [] : [v.vervangt])))
  return lijst
    .filter((v) => !opgevolgd.has(v.id))
    .map((nu) => {
      const eerdere: V[] = []
      for (let v = perId.get(nu.vervangt ?? ''); v !== undefined; v = perId.get(v.vervangt ?? ''))
        eerdere.push(v)
      return { nu, eerdere }
    })
}
