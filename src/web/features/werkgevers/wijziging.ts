/** Values of a form by field, as the API takes them. */
export type Waarden = Readonly<Record<string, unknown>>

const gelijk = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

/** Only what was really changed, so that a form left open does not bring back old values of other fields. */
export const pickGewijzigd = (basis: Waarden, mijn: Waarden): Waarden =>
  Object.fromEntries(Object.entries(mijn).filter(([veld, waarde]) => !gelijk(waarde, basis[veld])))

/** A field that somebody else changed meanwhile too, to another value. */
export type Botsing = { readonly veld: string; readonly opgeslagen: unknown; readonly mijn: unknown }

/** The fields that a person has to choose between; everything else goes together. */
export const findBotsingen = (basis: Waarden, vers: Waarden, gewijzigd: Waarden): readonly Botsing[] =>
  Object.entries(gewijzigd)
    .filter(([veld, waarde]) => !gelijk(vers[veld], basis[veld]) && !gelijk(vers[veld], waarde))
    .map(([veld, mijn]) => ({ veld, opgeslagen: vers[veld] ?? null, mijn }))
