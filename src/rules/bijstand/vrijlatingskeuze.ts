import { datum } from '../../core/datum.ts'
import { defineRegel } from '../engine/index.ts'
import { type Vrijlatingssoort } from './naast-werk.ts'
import { ART_31, ART_34A, vrijlating34a, vrijlatingN, vrijlatingR, vrijlatingZ } from './parameters.ts'

/** What decides which exemption somebody has this month. Months are those already used, in total. */
export type Vrijlatingsfeiten = {
  readonly leeftijd: number
  readonly maandenN: number
  readonly maandenZ: number
  readonly maandenR: number
  readonly doelgroepLks: boolean
  readonly medischUrenbeperkt: boolean
  readonly alleenstaandeOuderKindOnder12: boolean
  /** Judgement of the college: more hours are not possible. Needed after the twelve months of z. */
  readonly meerUrenOnmogelijk?: boolean | undefined
}

export type Vrijlatingskeuze = { readonly vrijlating: Vrijlatingssoort; readonly maandenOver: number | null }

const LEEFTIJD_N = 27
const bron = {
  ...ART_31('n, r, y, z en aa'),
  artikel: 'artikel 31, tweede lid, onderdelen n, r, y, z en aa, en vijfde lid',
}

/** Which exemption of earnings applies this month. Exemptions follow one another; they never add up. */
export const vrijlatingskeuze = defineRegel<Vrijlatingsfeiten, Vrijlatingskeuze>({
  id: 'bijstand.vrijlatingskeuze',
  naam: 'Welke vrijlating van inkomen geldt',
  versies: [
    {
      vanaf: datum('2024-01-01'),
      bron,
      zekerheid: 'geverifieerd',
      uitleg: 'Eerst zes maanden vrijlating n, daarna per groep een andere. Twee tegelijk kan niet.',
      parameters: [vrijlatingN, vrijlatingZ, vrijlatingR],
      bereken(r, f) {
        if (f.medischUrenbeperkt) return { vrijlating: 'y', maandenOver: null }
        const over = (maanden: number | null, op: number): number => Math.max(0, (maanden ?? 0) - op)
        const n = over(r.parameter(vrijlatingN).maanden, f.maandenN)
        if (f.leeftijd >= LEEFTIJD_N && n > 0) return { vrijlating: 'n', maandenOver: n }
        if (f.doelgroepLks) {
          if (f.leeftijd < LEEFTIJD_N)
            return r.vraag({
              code: 'vrijlating',
              vraag: 'Welke vrijlating geldt voor deze persoon onder 27 jaar met loonkostensubsidie?',
              waarom:
                'Vrijlating z begint na de zes maanden van n, maar n geldt niet onder 27 jaar. De wet is daar niet duidelijk.',
              wie: 'college',
              antwoorden: ['z', 'geen'],
              bron: ART_31('z'),
            })
          const z = over(r.parameter(vrijlatingZ).maanden, f.maandenZ)
          if (z > 0) return { vrijlating: 'z', maandenOver: z }
          if (f.meerUrenOnmogelijk === undefined)
            return r.vraag({
              code: 'meerUrenOnmogelijk',
              vraag: 'Kan deze persoon niet meer uren werken?',
              waarom:
                'Na twaalf maanden vrijlating z loopt zij alleen door als meer uren niet mogelijk zijn.',
              wie: 'college',
              antwoorden: ['ja', 'nee'],
              bron: ART_31('aa'),
            })
          return { vrijlating: f.meerUrenOnmogelijk ? 'aa' : 'geen', maandenOver: null }
        }
        const ouder = over(r.parameter(vrijlatingR).maanden, f.maandenR)
        if (f.leeftijd >= LEEFTIJD_N && f.alleenstaandeOuderKindOnder12 && ouder > 0)
          return { vrijlating: 'r', maandenOver: ouder }
        return { vrijlating: 'geen', maandenOver: null }
      },
    },
    {
      vanaf: datum('2027-01-01'),
      bron: ART_34A,
      zekerheid: 'geverifieerd',
      uitleg:
        'Vanaf 2027 is er een vrijlating voor iedereen: 15 procent, twaalf maanden. Het college kan haar verlengen.',
      parameters: [vrijlating34a],
      bereken(r, f) {
        r.parameter(vrijlating34a)
        if (f.medischUrenbeperkt) r.aanname('Bij een medische urenbeperking heeft de vrijlating geen einde.')
        else r.aanname('De twaalf maanden zijn nog niet op, of het college heeft verlengd.')
        return { vrijlating: '34a', maandenOver: null }
      },
    },
  ],
})
