import { bedrag, inCenten, type Bedrag } from '../../core/bedrag.ts'
import { breuk, deel, maal, maximum, min, NUL, plus } from '../../core/breuk.ts'
import { datum } from '../../core/datum.ts'
import { wetZorgtoeslag } from '../bronnen.ts'
import { defineRegel } from '../engine/index.ts'
import { drempelinkomen, inkomensgrens, normpremie, standaardpremie } from './parameters.ts'

/** Zorgtoeslag per month: the standard premium minus what a household is expected to pay itself. */
export const zorgtoeslag = defineRegel<
  { readonly toetsingsinkomenCent: Bedrag; readonly partner: boolean },
  { readonly perMaandCent: Bedrag }
>({
  id: 'zorgtoeslag',
  naam: 'Zorgtoeslag per maand',
  versies: [
    {
      vanaf: datum('2026-01-01'),
      tot: datum('2027-01-01'),
      bron: wetZorgtoeslag('artikel 2'),
      zekerheid: 'geverifieerd',
      uitleg:
        'De standaardpremie min de normpremie, die oploopt met het inkomen. Boven een grens is er geen toeslag.',
      parameters: [standaardpremie, drempelinkomen, inkomensgrens, normpremie],
      bereken(r, { toetsingsinkomenCent, partner }) {
        r.aanname('Een heel jaar recht, en een vermogen onder de grens.')
        const norm = r.parameter(normpremie)
        const drempel = inCenten(r.parameter(drempelinkomen))
        if (toetsingsinkomenCent > r.parameter(inkomensgrens)[partner ? 'partner' : 'alleen'])
          return { perMaandCent: bedrag(0) }
        const premie = maal(inCenten(r.parameter(standaardpremie)), breuk(partner ? 2 : 1))
        const boven = maximum(NUL, min(inCenten(toetsingsinkomenCent), drempel))
        const zelf = plus(maal(drempel, partner ? norm.partner : norm.alleen), maal(boven, norm.boven))
        const perJaar = maximum(NUL, min(premie, deel(zelf, breuk(100))))
        return { perMaandCent: r.rondAf('toeslag per maand', deel(perJaar, breuk(12)), 'half-van-nul') }
      },
    },
  ],
})
