import { datum, leeftijdOp, plusMaanden, verjaardag, type Datum } from '../../core/datum.ts'
import { participatiewet, verbeteragenda } from '../bronnen.ts'
import { defineRegel } from '../engine/index.ts'
import { jongereTotLeeftijd, participatieplaatsVanafLeeftijd, schoolNazorgJaren } from './parameters.ts'

export type Leeftijdsoordeel = { readonly leeftijd: number; readonly ja: boolean; readonly grens: Datum }

type Geboorte = { readonly geboortedatum: Datum }

/** Whether somebody is a jongere on the reference date; `grens` is the day that ends it. */
export const isJongere = defineRegel<Geboorte, Leeftijdsoordeel>({
  id: 'doelgroep.jongere',
  naam: 'Jongere (tot 27 jaar)',
  versies: [
    {
      vanaf: datum('2015-01-01'),
      bron: verbeteragenda('lopende maatregel 3'),
      zekerheid: 'brondocument',
      uitleg:
        'Een jongere krijgt steun tot de dag van de 27e verjaardag, als de school daarom vraagt ook al tijdens school.',
      parameters: [jongereTotLeeftijd],
      bereken(r, { geboortedatum }) {
        const grens = verjaardag(geboortedatum, r.parameter(jongereTotLeeftijd))
        return { leeftijd: leeftijdOp(geboortedatum, r.peildatum), ja: r.peildatum < grens, grens }
      },
    },
  ],
})

/** Whether a participatieplaats is open to somebody: not before the 27th birthday. */
export const magParticipatieplaats = defineRegel<Geboorte, Leeftijdsoordeel>({
  id: 'doelgroep.participatieplaats-leeftijd',
  naam: 'Participatieplaats alleen vanaf 27 jaar',
  versies: [
    {
      vanaf: datum('2023-07-01'),
      bron: participatiewet('artikel 7, achtste lid', '2023-07-01', '7'),
      zekerheid: 'geverifieerd',
      wettekst:
        'Uitvoering van het eerste lid, onderdeel a, door middel van artikel 10a is niet van toepassing op de persoon die jonger is dan 27 jaar.',
      uitleg: 'Wie jonger is dan 27 jaar kan geen participatieplaats krijgen.',
      parameters: [participatieplaatsVanafLeeftijd],
      bereken(r, { geboortedatum }) {
        const grens = verjaardag(geboortedatum, r.parameter(participatieplaatsVanafLeeftijd))
        return { leeftijd: leeftijdOp(geboortedatum, r.peildatum), ja: r.peildatum >= grens, grens }
      },
    },
  ],
})

/** Until when a school may guide somebody who left it; `tot` is the first day after. */
export const schoolNazorg = defineRegel<
  { readonly schoolVerlatenOp: Datum },
  { readonly mag: boolean; readonly tot: Datum }
>({
  id: 'doelgroep.school-nazorg',
  naam: 'Begeleiding door de school na het verlaten',
  versies: [
    {
      vanaf: datum('2015-01-01'),
      bron: verbeteragenda('lopende maatregel 3'),
      zekerheid: 'brondocument',
      uitleg: 'Een school mag een oud-leerling nog twee jaar begeleiden.',
      parameters: [schoolNazorgJaren],
      bereken(r, { schoolVerlatenOp }) {
        const tot = plusMaanden(schoolVerlatenOp, 12 * r.parameter(schoolNazorgJaren))
        return { mag: r.peildatum < tot, tot }
      },
    },
  ],
})
