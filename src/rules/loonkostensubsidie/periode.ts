import { type Bedrag } from '../../core/bedrag.ts'
import { breuk, maal, min, NUL, plus, type Breuk } from '../../core/breuk.ts'
import {
  dagenTussen,
  datum,
  eersteDagVanMaand,
  laatsteDagVanMaand,
  plusDagen,
  plusMaanden,
  vroegste,
  type Datum,
} from '../../core/datum.ts'
import { type Periode } from '../../core/periode.ts'
import { defineRegel } from '../engine/index.ts'
import { exacteLoonkostensubsidie, type LoonkostensubsidieInvoer } from './loonkostensubsidie.ts'
import { ART_10D } from './parameters.ts'

/** A closed period of one job with the facts that hold in it. */
export type Subsidieperiode = {
  readonly periode: Periode & { readonly tot: Datum }
  readonly invoer: LoonkostensubsidieInvoer
}

/** The exact subsidy with charges over a period, in cents. Sums of parts equal the whole: round after adding. */
export const subsidieOverPeriode = defineRegel<Subsidieperiode, Breuk>({
  id: 'loonkostensubsidie.periode',
  naam: 'Loonkostensubsidie over een periode',
  versies: [
    {
      vanaf: datum('2017-01-01'),
      bron: ART_10D('vierde, vijfde en zevende lid'),
      zekerheid: 'afgeleid',
      uitleg:
        'Hele maanden tellen heel. Een deel van een maand telt naar kalenderdagen. Er wordt pas na het optellen afgerond.',
      parameters: [],
      regels: [exacteLoonkostensubsidie],
      bereken(r, { periode, invoer }) {
        r.onzeker('Deel van een maand naar kalenderdagen', 'de wet zegt niet hoe een deel van een maand telt')
        let som = NUL
        for (const stuk of maandstukken(periode)) {
          const perMaand = r.regel(exacteLoonkostensubsidie, invoer, stuk.vanaf).totaal
          som = plus(som, maal(perMaand, breuk(dagenTussen(stuk.vanaf, stuk.tot), dagenInMaand(stuk.vanaf))))
        }
        return som
      },
    },
  ],
})

/** What a corrected period owes against what was paid: a recovery is the exact mirror of a payment. */
export const verrekening = defineRegel<
  { readonly betaald: Subsidieperiode; readonly juist: Subsidieperiode },
  Bedrag
>({
  id: 'loonkostensubsidie.verrekening',
  naam: 'Verrekening van loonkostensubsidie',
  versies: [
    {
      vanaf: datum('2017-01-01'),
      bron: ART_10D('zesde lid'),
      zekerheid: 'afgeleid',
      uitleg: 'Het juiste bedrag min het betaalde bedrag. Een negatieve uitkomst is te veel betaald.',
      parameters: [],
      regels: [subsidieOverPeriode],
      bereken: (r, { betaald, juist }) =>
        r.rondAf(
          'verrekening',
          min(
            r.regel(subsidieOverPeriode, juist, juist.periode.vanaf),
            r.regel(subsidieOverPeriode, betaald, betaald.periode.vanaf),
          ),
          'half-van-nul',
        ),
    },
  ],
})

const dagenInMaand = (d: Datum): number =>
  dagenTussen(eersteDagVanMaand(d), plusDagen(laatsteDagVanMaand(d), 1))

function maandstukken(p: Subsidieperiode['periode']): { readonly vanaf: Datum; readonly tot: Datum }[] {
  const stukken: { vanaf: Datum; tot: Datum }[] = []
  for (let vanaf = p.vanaf; vanaf < p.tot;) {
    const tot = vroegste(plusMaanden(eersteDagVanMaand(vanaf), 1), p.tot)
    stukken.push({ vanaf, tot })
    vanaf = tot
  }
  return stukken
}
