/** One field that changed, as the story keeps it. */
export type Veldwijziging = { readonly veld: string; readonly van: unknown; readonly naar: unknown }

/** Leaves out what was not given, so that it does not overwrite what is there. */
export function onlySet<T extends object>(velden: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(velden).filter(([, w]) => w !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}

/** The fields among `velden` that differ, values compared as they are written. */
export function listWijzigingen<T extends object>(
  oud: T,
  nieuw: T,
  velden: readonly (keyof T & string)[],
): Veldwijziging[] {
  return velden
    .filter((veld) => JSON.stringify(oud[veld]) !== JSON.stringify(nieuw[veld]))
    .map((veld) => ({ veld, van: oud[veld], naar: nieuw[veld] }))
}
