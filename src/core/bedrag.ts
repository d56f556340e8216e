import { breuk, rondHeel, type Afronding, type Breuk } from './breuk.ts'

/** An amount in whole eurocents: a safe integer, branded so that euros and cents cannot be confused. */
export type Bedrag = number & { readonly __bedrag: unique symbol }

/** Takes whole eurocents; throws when the number is not a safe integer. */
export function bedrag(cents: number): Bedrag {
  if (!Number.isSafeInteger(cents)) throw new TypeError(`Not an amount in whole eurocents: ${cents}`)
  return (cents === 0 ? 0 : cents) as Bedrag
}

/** The amount as an exact fraction, in cents, to calculate on. */
export const inCenten = (b: Bedrag): Breuk => breuk(b)

/** The only way back from a fraction (in cents) to an amount: a named rounding step of a rule. */
export const rondAf = (cents: Breuk, wijze: Afronding): Bedrag => bedrag(Number(rondHeel(cents, wijze)))

/** Sum of amounts, in cents. */
export const telOp = (...bedragen: readonly Bedrag[]): Bedrag =>
  bedrag(bedragen.reduce((som, b) => som + b, 0))
