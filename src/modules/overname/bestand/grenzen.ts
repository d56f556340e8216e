/** What a file may cost before it is refused. Every limit is checked before the work that it limits. */
export type Grenzen = {
  /** Bytes of the file as it was sent. */
  readonly maxBytes: number
  /** Rows, headings and empty lines included. */
  readonly maxRijen: number
  /** Columns; 16,384 is what a spreadsheet program itself can hold. */
  readonly maxKolommen: number
  /** Cells with content in the whole file: this bounds the memory. */
  readonly maxCellen: number
  /** Characters in one cell; a spreadsheet program stops at 32,767. */
  readonly maxCelLengte: number
  /** Parts inside an xlsx. */
  readonly maxZipDelen: number
  /** Bytes of all parts together once unpacked. */
  readonly maxUitgepakt: number
  /** Unpacked divided by packed, per part above a megabyte. */
  readonly maxVerhouding: number
  /** Different texts in the shared table of an xlsx. */
  readonly maxGedeeldeTeksten: number
}

export const GRENZEN: Grenzen = {
  maxBytes: 50 * 1024 * 1024,
  maxRijen: 200_000,
  maxKolommen: 16_384,
  maxCellen: 4_000_000,
  maxCelLengte: 32_767,
  maxZipDelen: 2_000,
  maxUitgepakt: 300 * 1024 * 1024,
  maxVerhouding: 200,
  maxGedeeldeTeksten: 2_000_000,
}
