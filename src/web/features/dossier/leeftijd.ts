/** Whole years between two ISO days: somebody born on 29 February is a year older on 1 March. */
export function leeftijd(geboortedatum: string, op: string): number {
  const jaren = Number(op.slice(0, 4)) - Number(geboortedatum.slice(0, 4))
  return op.slice(5, 10) < geboortedatum.slice(5, 10) ? jaren - 1 : jaren
}
