import { datum } from '../../core/datum.ts'
import { participatiewet, vanDenkenNaarDoen } from '../bronnen.ts'
import { defineRegel, type Vraag } from '../engine/index.ts'
import { VORMEN, type Vorm } from './vormen.ts'

/** What is known about somebody's possibilities: a professional's judgement, and facts that leave no choice. */
export type Mogelijkheid = {
  /** The judgement of a professional: the highest form possible now. It goes before every derivation. */
  readonly mogelijkeVorm?: Vorm | undefined
  readonly indeling?: 'A' | 'B' | 'C' | undefined
  /** A positive decision beschut werk in force: only in a sheltered setting. */
  readonly indicatieBeschutWerk?: boolean | undefined
  /** Whole percent of the minimum wage, when measured. */
  readonly loonwaarde?: number | undefined
}

export type MogelijkeVorm = { readonly vorm: Vorm; readonly grond: 'oordeel' | 'indicatie' | 'indeling-a' }

const bron = vanDenkenNaarDoen('Voor alle werkzoekenden')

/** The question when facts do not decide: the rule does not guess what a person can do. */
export const VRAAG_MOGELIJKE_VORM: Vraag = {
  code: 'mogelijkeVorm',
  vraag: 'Welke vorm van werk is nu het hoogst haalbaar voor deze kandidaat?',
  waarom: 'De indeling en de indicatie zeggen dat niet. Een vakmens beoordeelt het samen met de kandidaat.',
  wie: 'consulent',
  antwoorden: VORMEN,
  bron,
}

/** The highest form that is possible now: from a judgement, from a fact that leaves no choice, or asked. */
export const hoogstMogelijkeVorm = defineRegel<Mogelijkheid, MogelijkeVorm>({
  id: 'ladder.mogelijke-vorm',
  naam: 'Hoogst mogelijke vorm van meedoen',
  versies: [
    {
      vanaf: datum('2015-09-01'),
      bron,
      zekerheid: 'afgeleid',
      wettekst:
        'Mensen die in principe meteen kunnen beginnen in een betaalde functie. Ze hebben binnen 3 maanden werk.',
      uitleg:
        'Het oordeel van de vakmens gaat voor. Zonder oordeel: een indicatie beschut werk betekent beschut werk, doelgroep A betekent regulier werk, met loonkostensubsidie als de gemeten loonwaarde onder 100% ligt. Anders vraagt Schakel het.',
      parameters: [],
      bereken(r, m) {
        if (m.mogelijkeVorm !== undefined) return { vorm: m.mogelijkeVorm, grond: 'oordeel' }
        if (m.indicatieBeschutWerk === true) {
          r.aanname(
            `${participatiewet('artikel 10b, eerste lid', '2026-07-01', '10b').artikel}: uitsluitend in een beschutte omgeving.`,
          )
          return { vorm: 'beschut-werk', grond: 'indicatie' }
        }
        if (m.indeling === 'A') {
          const onder = m.loonwaarde !== undefined && m.loonwaarde < 100
          return { vorm: onder ? 'regulier-met-lks' : 'regulier', grond: 'indeling-a' }
        }
        return r.vraag(VRAAG_MOGELIJKE_VORM)
      },
    },
  ],
})
