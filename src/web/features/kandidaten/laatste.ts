let zoekdeel = ''

/** Remembers how the caseload was filtered, so that the way back from a dossier leads to the same list. */
export const onthoudCaseload = (search: string): void => {
  zoekdeel = search
}

/** The address of the caseload as it was last seen in this window. */
export const laatsteCaseload = (): string => `/caseload${zoekdeel}`
