import { inCenten, type Bedrag } from '../../core/bedrag.ts'
import { maal, minimum, type Breuk } from '../../core/breuk.ts'
import { datum } from '../../core/datum.ts'
import { wetTegemoetkomingen } from '../bronnen.ts'
import { defineParameter, defineRegel, type Parameter } from '../engine/index.ts'
import { rij } from '../rij.ts'

export const LKV_SOORTEN = ['banenafspraak', 'arbeidsgehandicapt', 'herplaatsing'] as const
export type LkvSoort = (typeof LKV_SOORTEN)[number]

export type LkvTarief = { readonly perUur: Bedrag; readonly maximum: Bedrag; readonly jaren: number | null }

const tarief = (
  soort: LkvSoort,
  omschrijving: string,
  perUur: number,
  maximum: number,
  jaren: number | null,
): Parameter<LkvTarief> =>
  defineParameter<LkvTarief>({
    id: `loonkostenvoordeel.${soort}`,
    omschrijving,
    eenheid: 'tabel',
    rijen: [
      rij(
        '2026-01-01',
        '2027-01-01',
        { perUur: perUur as Bedrag, maximum: maximum as Bedrag, jaren },
        wetTegemoetkomingen(`loonkostenvoordeel ${soort}`),
      ),
    ],
  })

export const LKV_TARIEVEN: Readonly<Record<LkvSoort, Parameter<LkvTarief>>> = {
  banenafspraak: tarief(
    'banenafspraak',
    'Loonkostenvoordeel banenafspraak per uur en per jaar',
    101,
    200000,
    null,
  ),
  arbeidsgehandicapt: tarief(
    'arbeidsgehandicapt',
    'Loonkostenvoordeel arbeidsgehandicapte werknemer per uur en per jaar',
    305,
    600000,
    3,
  ),
  herplaatsing: tarief('herplaatsing', 'Loonkostenvoordeel herplaatsen per uur en per jaar', 305, 600000, 1),
}

/** Wage cost advantage for an employer over a year of paid hours. */
export const loonkostenvoordeel = defineRegel<
  { readonly soort: LkvSoort; readonly verloondeUren: Breuk },
  { readonly bedragCent: Bedrag }
>({
  id: 'loonkostenvoordeel',
  naam: 'Loonkostenvoordeel per jaar',
  versies: [
    {
      vanaf: datum('2026-01-01'),
      bron: wetTegemoetkomingen('hoofdstuk II'),
      zekerheid: 'geverifieerd',
      uitleg:
        'Een bedrag per betaald uur, tot een maximum per jaar. Wie voor meer soorten in aanmerking komt, krijgt alleen de hoogste.',
      parameters: Object.values(LKV_TARIEVEN),
      bereken(r, { soort, verloondeUren }) {
        const { perUur, maximum, jaren } = r.parameter(LKV_TARIEVEN[soort])
        if (jaren !== null)
          r.aanname(
            `De baan zit in de eerste ${jaren === 1 ? '12 maanden' : `${jaren} jaar`} waarin dit voordeel bestaat.`,
          )
        if (soort !== 'banenafspraak')
          r.aanname('Er is een doelgroepverklaring, en het is geen Wsw-baan of beschut werk.')
        const bedragCent = r.rondAf(
          'loonkostenvoordeel',
          minimum(maal(inCenten(perUur), verloondeUren), inCenten(maximum)),
          'half-van-nul',
        )
        return { bedragCent }
      },
    },
  ],
})
