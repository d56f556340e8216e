import { bedrag, telOp, type Bedrag } from '../../core/bedrag.ts'
import { datum } from '../../core/datum.ts'
import { verkenning } from '../bronnen.ts'
import { defineRegel, type Rekening } from '../engine/index.ts'
import { GEDRUKT, PLAATSEN, VARIANT_1, VARIANT_2, type Maatregel } from './maatregelen.ts'
import { begeleidingOverig, opslagBeschut, opslagNieuwePlek, opslagOverig } from './parameters.ts'

export type Variantnummer = 1 | 2 | 3
export type VariantInvoer = {
  readonly variant: Variantnummer
  /** Places; without them the numbers of S1. */
  readonly beschutteBanen?: number | undefined
  readonly overigeBanen?: number | undefined
}

export type Variantkosten = {
  readonly incidenteelCent: Bedrag
  readonly structureelCent: Bedrag
  readonly regels: readonly Maatregel[]
  readonly plaatsen: { readonly beschut: number; readonly overig: number }
  /** What the source prints for this variant, to hold beside the sum; only for its own numbers of places. */
  readonly gedrukt: { readonly incidenteelCent: Bedrag; readonly structureelCent: Bedrag } | null
  readonly opmerkingen: readonly string[]
}

const BIJLAGE = verkenning('bijlage I en hoofdstuk 5')

function perPlek(naam: string, plekken: number, bedragPerPlek: Bedrag): Maatregel {
  return {
    maatregel: naam,
    looptijd: 'structureel',
    incidenteelCent: bedrag(0),
    structureelCent: bedrag(plekken * bedragPerPlek),
    bron: BIJLAGE,
  }
}

function opslagen(r: Rekening, variant: Variantnummer, beschut: number, overig: number): Maatregel[] {
  if (variant === 1) return []
  if (variant === 2)
    return [
      perPlek(
        'Infrastructurele opslag/basisfinanciering overige banen',
        overig,
        r.parameter(opslagNieuwePlek),
      ),
    ]
  return [
    perPlek('Infrastructurele opslag/basisfinanciering beschutte banen', beschut, r.parameter(opslagBeschut)),
    perPlek('Infrastructurele opslag/basisfinanciering overige banen', overig, r.parameter(opslagOverig)),
    perPlek(
      'Aanvullend budget voor begeleiding/ondersteuning overige banen',
      overig,
      r.parameter(begeleidingOverig),
    ),
  ]
}

const OPMERKINGEN: Readonly<Record<Variantnummer, readonly string[]>> = {
  1: [],
  2: ['S1 noemt ook "bijna 330 miljoen" en "330 miljoen"; de som van bijlage I is 330,7 miljoen.'],
  3: [
    'Bijlage I drukt 430 miljoen structureel; de bedragen per plek geven 433,2 miljoen. Het verschil zit in 92 miljoen begeleiding, waar 36.000 x 2.660 euro 95,8 miljoen is.',
    'De opslag voor overige banen (6.669 euro) bevat de 3.465 euro van variant 2.',
    'Een voetnoot rekent ook voor beschutte banen met 6.669 euro; de tekst rekent met 3.204 euro bovenop de 65 miljoen. Hier telt de tekst.',
  ],
}

/** Cost of a policy variant: the measures of annex I, and the amounts per place times the places. */
export const variantkosten = defineRegel<VariantInvoer, Variantkosten>({
  id: 'variant',
  naam: 'Kosten van een beleidsvariant',
  versies: [
    {
      vanaf: datum('2024-01-01'),
      bron: BIJLAGE,
      zekerheid: 'brondocument',
      uitleg:
        'De maatregelen van bijlage I, met de opslag en begeleiding per plek maal het aantal plekken. Incidenteel is eenmalig over de hele looptijd, structureel is per jaar.',
      parameters: [opslagNieuwePlek, opslagBeschut, opslagOverig, begeleidingOverig],
      bereken(r, { variant, beschutteBanen, overigeBanen }) {
        const standaard = PLAATSEN[variant]
        const beschut = beschutteBanen ?? standaard.beschut
        const overig = overigeBanen ?? standaard.overig
        if (variant === 1 && overig > 0)
          r.aanname('Variant 1 betaalt geen overige banen: het aantal telt niet mee.')
        const regels = [
          ...VARIANT_1,
          ...(variant === 1 ? [] : VARIANT_2),
          ...opslagen(r, variant, beschut, overig),
        ]
        const eigen = beschut === standaard.beschut && overig === standaard.overig
        return {
          incidenteelCent: telOp(...regels.map((m) => m.incidenteelCent)),
          structureelCent: telOp(...regels.map((m) => m.structureelCent)),
          regels,
          plaatsen: { beschut, overig },
          gedrukt: eigen ? GEDRUKT[variant] : null,
          opmerkingen: OPMERKINGEN[variant],
        }
      },
    },
  ],
})
