import { parseBsn } from '../../../core/bsn.ts'

/** Every test number 9999xxxxx that passes the eleven test: some nine thousand, of which the region takes the first. */
const TESTNUMMERS: readonly string[] = Array.from(
  { length: 100_000 },
  (_, i) => `9999${String(i).padStart(5, '0')}`,
).filter((t) => parseBsn(t).ok)

/** Prime to the number of test numbers, so that each person gets another one and neighbours are not alike. */
const SPRONG = 3697

/** The test number of a person. */
export function testBsn(nummer: number): string {
  const bsn = TESTNUMMERS[(nummer * SPRONG) % TESTNUMMERS.length]
  if (bsn === undefined || nummer >= TESTNUMMERS.length)
    throw new RangeError(`no test number for person ${nummer}`)
  return bsn
}
