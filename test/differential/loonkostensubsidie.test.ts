import { expect, it } from 'vitest'
import { breuk } from '../../src/core/breuk.ts'
import { datum } from '../../src/core/datum.ts'
import { rekenRegel } from '../../src/rules/engine/index.ts'
import {
  loonkostensubsidie,
  type LoonkostensubsidieInvoer,
} from '../../src/rules/loonkostensubsidie/loonkostensubsidie.ts'
import { bereken } from '../../src/rules/rekenregels.ts'

/*
 * A second calculation of loonkostensubsidie, written apart from the rules: other data structures, one integer over
 * one common denominator instead of fractions, the amounts typed in again from the publications. Two programs that agree
 * on a hundred thousand cases do not share a slip of the pen.
 */

/** [first day, monthly reference wage in cents] */
const LONEN: readonly (readonly [string, bigint])[] = [
  ['2024-01-01', 206940n],
  ['2024-07-01', 213360n],
  ['2025-01-01', 219180n],
  ['2025-07-01', 224580n],
  ['2026-01-01', 229440n],
  ['2026-07-01', 233700n],
]
/** Thousandths of the adult wage by age. */
const JEUGD: Readonly<Record<number, bigint>> = { 15: 300n, 16: 345n, 17: 395n, 18: 500n, 19: 600n, 20: 800n }
const LASTEN = 235n

type Geval = {
  readonly peildatum: string
  readonly begin: string | null
  readonly grondslag: 'loonwaarde' | 'forfait-50'
  readonly loonwaarde: number
  readonly urenTiende: number
  readonly normTiende: number
  readonly leeftijd: number
}

const half = (teller: bigint, noemer: bigint): bigint => (2n * teller + noemer) / (2n * noemer)

function tweedeBerekening(g: Geval): { subsidie: number; totaal: number } {
  const loondag =
    g.begin === null
      ? g.peildatum
      : g.begin.slice(0, 4) === g.peildatum.slice(0, 4)
        ? g.begin
        : `${g.peildatum.slice(0, 4)}-01-01`
  let maandloon = 0n
  for (const [vanaf, cents] of LONEN) if (vanaf <= loondag) maandloon = cents
  if (g.leeftijd < 21) maandloon = half(maandloon * JEUGD[g.leeftijd]!, 1000n)
  let procent = g.grondslag === 'forfait-50' ? 50 : 100 - g.loonwaarde
  if (procent > 70) procent = 70
  const tienden = g.urenTiende < g.normTiende ? g.urenTiende : g.normTiende
  const teller = maandloon * 108n * BigInt(procent) * BigInt(tienden)
  const noemer = 100n * 100n * 360n
  return {
    subsidie: Number(half(teller, noemer)),
    totaal: Number(half(teller * (1000n + LASTEN), noemer * 1000n)),
  }
}

/** Seeded generator (mulberry32), so that a failure can be repeated. */
function generator(zaad: number): (onder: number, boven: number) => number {
  let a = zaad
  return (onder, boven) => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return onder + (((t ^ (t >>> 14)) >>> 0) % (boven - onder + 1))
  }
}

const twee = (n: number): string => String(n).padStart(2, '0')

function trekGeval(tussen: (onder: number, boven: number) => number): Geval {
  const dag = (jaar: number): string => `${jaar}-${twee(tussen(1, 12))}-${twee(tussen(1, 28))}`
  const peildatum = dag(tussen(2024, 2026))
  const grondslag = tussen(0, 4) === 0 ? 'forfait-50' : 'loonwaarde'
  const eerder = dag(tussen(2024, 2026))
  return {
    peildatum,
    begin: grondslag === 'loonwaarde' && tussen(0, 1) === 1 && eerder <= peildatum ? eerder : null,
    grondslag,
    loonwaarde: tussen(0, 100),
    urenTiende: tussen(1, 480),
    normTiende: tussen(320, 400),
    leeftijd: tussen(0, 3) === 0 ? tussen(15, 20) : tussen(21, 66),
  }
}

const invoerVan = (g: Geval): LoonkostensubsidieInvoer => ({
  grondslag: g.grondslag,
  loonwaarde: g.loonwaarde,
  urenPerWeek: breuk(g.urenTiende, 10),
  normaleArbeidsduur: breuk(g.normTiende, 10),
  leeftijd: g.leeftijd,
  begin: g.begin === null ? undefined : datum(g.begin),
})

it('a second calculation agrees with the rule to the cent on 100,000 random jobs', () => {
  const tussen = generator(20261122)
  for (let n = 0; n < 100_000; n++) {
    const g = trekGeval(tussen)
    const uitslag = rekenRegel(loonkostensubsidie, invoerVan(g), datum(g.peildatum))
    const verwacht = tweedeBerekening(g)
    if (
      uitslag.soort !== 'uitkomst' ||
      uitslag.waarde.subsidieCent !== verwacht.subsidie ||
      uitslag.waarde.totaalCent !== verwacht.totaal
    )
      expect({ g, uitslag }).toEqual({ g, uitslag: verwacht })
  }
})

it('and with the calculation by name, proof and all, on 1,000', () => {
  const tussen = generator(42)
  for (let n = 0; n < 1000; n++) {
    const g = trekGeval(tussen)
    const { urenTiende, normTiende, begin, ...rest } = g
    const invoer = {
      ...rest,
      urenPerWeek: urenTiende / 10,
      normaleArbeidsduur: normTiende / 10,
      ...(begin === null ? {} : { begin }),
    }
    const { subsidie, totaal } = tweedeBerekening(g)
    expect(bereken('loonkostensubsidie', invoer)).toMatchObject({
      ok: true,
      waarde: {
        uitkomst: { subsidieCent: subsidie, totaalCent: totaal, werkgeverslastenCent: totaal - subsidie },
      },
    })
  }
})
