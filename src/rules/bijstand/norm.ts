import { bedrag, inCenten, type Bedrag } from '../../core/bedrag.ts'
import { breuk, deel, maal, plus } from '../../core/breuk.ts'
import { datum } from '../../core/datum.ts'
import { participatiewet } from '../bronnen.ts'
import { defineRegel } from '../engine/index.ts'
import { normGehuwden, vakantietoeslagInBijstand } from './parameters.ts'

/** Norm per person in a home shared with others who can share its costs, 27 or older; `aantal` counts the person too. */
export const kostendelersnorm = defineRegel<{ readonly aantal: number }, Bedrag>({
  id: 'bijstand.kostendelersnorm',
  naam: 'Kostendelersnorm',
  versies: [
    {
      vanaf: datum('2024-01-01'),
      bron: participatiewet(
        'artikel 22a',
        '2026-07-01',
        '22a',
        'De formule staat in de wet als beeld; nagerekend op de bedragen van juli 2024.',
      ),
      zekerheid: 'afgeleid',
      uitleg:
        'Wie kosten kan delen krijgt minder: (40% + aantal x 30%) gedeeld door het aantal, van de norm voor gehuwden.',
      parameters: [normGehuwden],
      bereken(r, { aantal }) {
        const factor = deel(plus(breuk('0.4'), maal(breuk(aantal), breuk('0.3'))), breuk(aantal))
        return r.rondAf('kostendelersnorm', maal(factor, inCenten(r.parameter(normGehuwden))), 'half-van-nul')
      },
    },
  ],
})

/** What is paid each month of a benefit with holiday allowance, and what is kept for May. */
export const maandelijkseUitbetaling = defineRegel<
  { readonly bijstandCent: Bedrag },
  { readonly uitbetaaldCent: Bedrag; readonly vakantietoeslagCent: Bedrag }
>({
  id: 'bijstand.uitbetaling',
  naam: 'Uitbetaling van bijstand per maand',
  versies: [
    {
      vanaf: datum('2025-01-01'),
      bron: participatiewet('artikel 19, derde lid', '2026-07-01', '19'),
      zekerheid: 'geverifieerd',
      uitleg: 'Een vast deel van de bijstand wordt opgespaard als vakantietoeslag.',
      parameters: [vakantietoeslagInBijstand],
      bereken(r, { bijstandCent }) {
        r.onzeker(
          'Afronding van de vakantietoeslag in de bijstand',
          'de wijze van afronden is niet nagekeken',
        )
        const deelBedrag = deel(
          maal(inCenten(bijstandCent), r.parameter(vakantietoeslagInBijstand)),
          breuk(100),
        )
        const vakantietoeslagCent = r.rondAf('vakantietoeslag', deelBedrag, 'half-van-nul')
        return { uitbetaaldCent: bedrag(bijstandCent - vakantietoeslagCent), vakantietoeslagCent }
      },
    },
  ],
})
