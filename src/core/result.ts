/** An expected outcome: a value, or a described failure. Bugs throw; refusals return. */
export type Result<T, F> =
  { readonly ok: true; readonly waarde: T } | { readonly ok: false; readonly fout: F }

/** Wraps a value as success. */
export const goed = <T>(waarde: T): { readonly ok: true; readonly waarde: T } => ({ ok: true, waarde })

/** Wraps a described failure. */
export const fout = <F>(reden: F): { readonly ok: false; readonly fout: F } => ({ ok: false, fout: reden })
