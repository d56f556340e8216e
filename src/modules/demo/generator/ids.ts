/**
 * Ids of the demo region: UUIDs of version 8 (RFC 9562: layout of our own) that say which person and which object.
 * Repeatable, unlike anything outside the demo, and they compress to almost nothing in the dump.
 */
export const demoId = (reeks: number, volgnummer: number): string =>
  `de300000-0000-8000-8${hex(Math.trunc(reeks / 0x1000000), 3)}-${hex(reeks % 0x1000000, 6)}${hex(volgnummer, 6)}`

/** A source of ids for one person, in the order in which commands ask for them. */
export function createIds(reeks: number): () => string {
  let volgnummer = 0
  return () => demoId(reeks, ++volgnummer)
}

/** Series that do not belong to a person; persons have 1, 2, 3 and so on. */
export const REEKS = {
  regio: 0xf00000,
  organisatie: 0xf10000,
  gebruiker: 0xf20000,
  werkgever: 0xf30000,
  opbouw: 0xf40000,
} as const

const hex = (n: number, lengte: number): string => n.toString(16).padStart(lengte, '0')
