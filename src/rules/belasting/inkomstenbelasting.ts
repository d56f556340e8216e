import { bedrag, inCenten, type Bedrag } from '../../core/bedrag.ts'
import { breuk, deel, maal, maximum, min, minimum, NUL, plus, type Breuk } from '../../core/breuk.ts'
import { datum } from '../../core/datum.ts'
import { belastingplan } from '../bronnen.ts'
import { defineRegel } from '../engine/index.ts'
import { algemeneHeffingskorting, arbeidskorting, schijven, type Schijf, type Stuk } from './parameters.ts'

export type Belasting = { readonly belastingCent: Bedrag; readonly nettoCent: Bedrag }

const procentVan = (bedragCent: Breuk, procent: Breuk): Breuk => deel(maal(bedragCent, procent), breuk(100))

/** Tax before credits over a yearly income, in exact cents. */
function overSchijven(inkomen: Breuk, lijst: readonly Schijf[]): Breuk {
  return lijst.reduce((som, { vanafCent, procent }, n) => {
    const boven = lijst[n + 1]?.vanafCent
    const tot = boven === undefined ? inkomen : minimum(inkomen, breuk(boven))
    return plus(som, procentVan(maximum(NUL, min(tot, breuk(vanafCent))), procent))
  }, NUL)
}

/** A credit at an income, never below zero, in exact cents. */
function korting(inkomen: Breuk, lijst: readonly Stuk[]): Breuk {
  const stuk = lijst.filter((s) => inkomen.teller > BigInt(s.vanafCent) * inkomen.noemer).at(-1) ?? lijst[0]
  if (stuk === undefined) return NUL
  return maximum(
    NUL,
    plus(breuk(stuk.basisCent), procentVan(min(inkomen, breuk(stuk.vanafCent)), stuk.procent)),
  )
}

/** Income tax over a year of wages below pension age, after the general and the labour credit. */
export const inkomstenbelasting = defineRegel<{ readonly brutoJaarCent: Bedrag }, Belasting>({
  id: 'inkomstenbelasting',
  naam: 'Inkomstenbelasting over loon',
  versies: [
    {
      vanaf: datum('2025-01-01'),
      bron: belastingplan(2026),
      zekerheid: 'geverifieerd',
      uitleg:
        'Belasting en premies volgens de schijven, min de algemene heffingskorting en de arbeidskorting. Minder dan nul wordt het niet.',
      parameters: [schijven, algemeneHeffingskorting, arbeidskorting],
      bereken(r, { brutoJaarCent }) {
        r.aanname(
          'Alleen loon, een heel jaar, onder de AOW-leeftijd, zonder aftrekposten, pensioenpremie of andere kortingen.',
        )
        r.onzeker(
          'Afronding van de belasting',
          'de aangifte rondt per onderdeel af op hele euro’s; hier is één keer op centen afgerond',
        )
        const inkomen = inCenten(brutoJaarCent)
        const bruto = overSchijven(inkomen, r.parameter(schijven))
        const kortingen = plus(
          korting(inkomen, r.parameter(algemeneHeffingskorting)),
          korting(inkomen, r.parameter(arbeidskorting)),
        )
        const belastingCent = r.rondAf('belasting', maximum(NUL, min(bruto, kortingen)), 'half-van-nul')
        return { belastingCent, nettoCent: bedrag(brutoJaarCent - belastingCent) }
      },
    },
  ],
})
