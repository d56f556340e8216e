/** The month picture as somebody would write it by hand in JavaScript: the peer of the compiled loop. */
export type Hand = {
  readonly maandloon: Float64Array
  readonly norm: Float64Array
  readonly percentage: Float64Array
  readonly maximum: Float64Array
  readonly begeleiding: number
}

/** Amounts of 1 July 2026, typed in apart from the rules. */
export function rechtJuli2026(): Hand {
  const jeugd = [300, 345, 395, 500, 600, 800]
  const maandloon = new Float64Array(101)
  for (let l = 15; l <= 100; l++)
    maandloon[l] = l >= 21 ? 233700 : Math.floor((2 * 233700 * jeugd[l - 15]! + 1000) / 2000)
  return {
    maandloon,
    norm: Float64Array.of(141946, 202779),
    percentage: Float64Array.of(0, 50, 25, 30, 30, 30),
    maximum: Float64Array.of(1e6, 28500, 17766, 18019, 18019, 18019),
    begeleiding: 22167,
  }
}

/** One fused loop; k and u in the order of the C program. */
export function maandMetDeHand(r: Hand, k: readonly Int32Array[], u: readonly Int32Array[], n: number): void {
  const { maandloon, norm, percentage, maximum } = r
  const [leeftijd, loonwaarde, uren, normaal, baan, leefvorm, inkomen, soort, begeleid] = k as Negen
  const [u0, u1, u2, u3, u4, u5, u6, u7, u8, u9] = u as Tien
  const coach = r.begeleiding
  for (let i = 0; i < n; i++) {
    const gewerkt = uren[i]! * baan[i]!
    const telt = gewerkt < normaal[i]! ? gewerkt : normaal[i]!
    const rest = 100 - loonwaarde[i]!
    const bedrag = maandloon[leeftijd[i]!]! * 27 * telt * (rest < 70 ? rest : 70)
    const subsidie = Math.floor((2 * bedrag + 900000) / 1800000)
    const totaal = Math.floor((2 * bedrag * 247 + 180000000) / 360000000)
    const v = soort[i]!
    const recht = Math.floor((2 * inkomen[i]! * percentage[v]! + 200) / 400)
    const vrij = recht < maximum[v]! ? recht : maximum[v]!
    const basis = norm[leefvorm[i]!]!
    const tekort = basis - (inkomen[i]! - vrij)
    const bijstand = tekort > 0 ? tekort : 0
    const begeleiding = coach * begeleid[i]!
    u0[i] = subsidie
    u1[i] = totaal
    u2[i] = vrij
    u3[i] = bijstand
    u4[i] = inkomen[i]! + bijstand
    u5[i] = begeleiding
    u6[i] = bijstand + totaal + begeleiding
    u7[i] = basis
    u8[i] = basis - bijstand
    u9[i] = basis - bijstand - totaal - begeleiding
  }
}

type A = Int32Array
type Negen = readonly [A, A, A, A, A, A, A, A, A]
type Tien = readonly [A, A, A, A, A, A, A, A, A, A]
