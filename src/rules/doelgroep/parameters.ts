import { datum } from '../../core/datum.ts'
import { participatiewet, vanDenkenNaarDoen, verbeteragenda } from '../bronnen.ts'
import { defineParameter } from '../engine/index.ts'

const open = { tot: null } as const

export const doelgroepAMaanden = defineParameter({
  id: 'doelgroep.a.maanden',
  omschrijving: 'Doelgroep A heeft binnen zoveel maanden werk',
  eenheid: 'maanden',
  rijen: [
    {
      ...open,
      vanaf: datum('2015-09-01'),
      waarde: 3,
      bron: vanDenkenNaarDoen('Voor wie doen we het?'),
      zekerheid: 'brondocument',
    },
  ],
})

export const jongereTotLeeftijd = defineParameter({
  id: 'doelgroep.jongere.leeftijd',
  omschrijving: 'Leeftijd waarop iemand geen jongere meer is',
  eenheid: 'jaren',
  rijen: [
    {
      ...open,
      vanaf: datum('2015-01-01'),
      waarde: 27,
      bron: verbeteragenda('lopende maatregel 3 (jongeren tot 27 jaar)'),
      zekerheid: 'brondocument',
    },
  ],
})

export const participatieplaatsVanafLeeftijd = defineParameter({
  id: 'doelgroep.participatieplaats.leeftijd',
  omschrijving: 'Leeftijd vanaf wanneer een participatieplaats kan',
  eenheid: 'jaren',
  rijen: [
    {
      ...open,
      vanaf: datum('2023-07-01'),
      waarde: 27,
      bron: participatiewet('artikel 7, achtste lid', '2023-07-01', '7'),
      zekerheid: 'geverifieerd',
    },
  ],
})

export const schoolNazorgJaren = defineParameter({
  id: 'doelgroep.school.nazorg-jaren',
  omschrijving: 'Zo lang mag een school na het verlaten begeleiden',
  eenheid: 'jaren',
  rijen: [
    {
      ...open,
      vanaf: datum('2015-01-01'),
      waarde: 2,
      bron: verbeteragenda('lopende maatregel 3 (begeleiding na school)'),
      zekerheid: 'brondocument',
    },
  ],
})
