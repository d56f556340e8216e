import { bedrag, inCenten, type Bedrag } from '../../core/bedrag.ts'
import { breuk, deel, type Breuk } from '../../core/breuk.ts'
import { datum } from '../../core/datum.ts'
import { bijstandNaastWerk, type Vrijlatingssoort, type LEEFVORMEN } from '../bijstand/naast-werk.ts'
import { eigenKeuze } from '../bronnen.ts'
import { defineRegel } from '../engine/index.ts'
import { loonkostensubsidie } from '../loonkostensubsidie/loonkostensubsidie.ts'
import { begeleidingOverig } from '../variant/parameters.ts'

/** One person in one month, as far as the municipality's money goes. */
export type Maand = {
  readonly leefvorm: (typeof LEEFVORMEN)[number]
  readonly nettoInkomenCent: Bedrag
  readonly vrijlating: Vrijlatingssoort
  /** The subsidised job, or null. */
  readonly baan: {
    readonly leeftijd: number
    readonly loonwaarde: number
    readonly urenPerWeek: Breuk
    readonly normaleArbeidsduur: Breuk
  } | null
  /** Whether somebody coaches this person at work. */
  readonly begeleiding: boolean
}

/** Cents per month. */
export type Maandbeeld = {
  readonly subsidieCent: Bedrag
  readonly totaalSubsidieCent: Bedrag
  readonly vrijCent: Bedrag
  readonly bijstandCent: Bedrag
  readonly inkomenCent: Bedrag
  readonly begeleidingCent: Bedrag
  /** What the municipality pays: benefit, subsidy with charges, coaching. */
  readonly kostenCent: Bedrag
  /** What it would pay without any earnings. */
  readonly zonderWerkCent: Bedrag
  /** Benefit saved by the earnings. */
  readonly besparingCent: Bedrag
  /** Saved benefit minus what work costs; negative when work costs the municipality more. */
  readonly saldoCent: Bedrag
}

/** A year of coaching in whole cents, spread over twelve months. */
export const begeleidingPerMaand = (perJaar: Bedrag): Breuk => deel(inCenten(perJaar), breuk(12))

/** What one person costs and saves a municipality in a month, from the same rules as each amount apart. */
export const maandbeeld = defineRegel<Maand, Maandbeeld>({
  id: 'maandbeeld',
  naam: 'Kosten en besparing voor de gemeente in een maand',
  versies: [
    {
      vanaf: datum('2024-01-01'),
      bron: eigenKeuze(
        'Optelling van loonkostensubsidie, bijstand en begeleiding; besparing is bijstand zonder werk min bijstand naast werk.',
      ),
      zekerheid: 'afgeleid',
      uitleg:
        'Wat de gemeente deze maand betaalt aan bijstand, loonkostensubsidie en begeleiding, en hoeveel bijstand het werk bespaart.',
      parameters: [begeleidingOverig],
      regels: [loonkostensubsidie, bijstandNaastWerk],
      bereken(r, { baan, begeleiding, ...huishouden }) {
        const nul = bedrag(0)
        const lks = baan === null ? null : r.regel(loonkostensubsidie, { grondslag: 'loonwaarde', ...baan })
        const naast = r.regel(bijstandNaastWerk, huishouden)
        const zonder = r.regel(bijstandNaastWerk, { ...huishouden, nettoInkomenCent: nul })
        const perMaand = begeleidingPerMaand(r.parameter(begeleidingOverig))
        const begeleidingCent = begeleiding
          ? r.rondAf('begeleiding per maand', perMaand, 'half-van-nul')
          : nul
        const totaalSubsidieCent = lks?.totaalCent ?? nul
        const besparingCent = bedrag(zonder.bijstandCent - naast.bijstandCent)
        return {
          subsidieCent: lks?.subsidieCent ?? nul,
          totaalSubsidieCent,
          vrijCent: naast.vrijCent,
          bijstandCent: naast.bijstandCent,
          inkomenCent: naast.totaalCent,
          begeleidingCent,
          kostenCent: bedrag(naast.bijstandCent + totaalSubsidieCent + begeleidingCent),
          zonderWerkCent: zonder.bijstandCent,
          besparingCent,
          saldoCent: bedrag(besparingCent - totaalSubsidieCent - begeleidingCent),
        }
      },
    },
  ],
})
