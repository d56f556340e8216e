/** What an assessment may rest on: what somebody can, wants and needs at work. Never an illness (A11). */
export const REDENEN = {
  'direct-beschikbaar': { nl: 'Kan meteen beginnen', en: 'Can start at once' },
  'recente-werkervaring': { nl: 'Heeft kort geleden gewerkt', en: 'Has worked recently' },
  'vak-of-diploma': {
    nl: 'Heeft een vak of diploma waar vraag naar is',
    en: 'Has a trade or diploma that is in demand',
  },
  'werkritme-aanwezig': {
    nl: 'Heeft een vast dag- en werkritme',
    en: 'Has a steady daily and working rhythm',
  },
  gemotiveerd: { nl: 'Wil graag werken en zoekt zelf mee', en: 'Wants to work and joins the search' },
  'werkritme-opbouwen': { nl: 'Moet werkritme opbouwen', en: 'Needs to build up a working rhythm' },
  'werknemersvaardigheden-leren': {
    nl: 'Moet leren omgaan met afspraken, collega’s en leiding',
    en: 'Needs to learn working with agreements, colleagues and supervisors',
  },
  'vakvaardigheden-leren': { nl: 'Moet een vak of taken leren', en: 'Needs to learn a trade or tasks' },
  'taal-in-ontwikkeling': { nl: 'Leert nog Nederlands', en: 'Is still learning Dutch' },
  'basisvaardigheden-leren': {
    nl: 'Moet leren lezen, rekenen of met een computer werken',
    en: 'Needs to learn reading, arithmetic or using a computer',
  },
  'uren-beperkt': { nl: 'Kan niet alle uren van een werkweek aan', en: 'Cannot work all hours of a week' },
  'belasting-beperkt': {
    nl: 'Kan niet elk soort belasting aan, zoals tillen of lang staan',
    en: 'Cannot take every kind of load, such as lifting or long standing',
  },
  'prikkels-beperken': {
    nl: 'Heeft een rustige plek met weinig prikkels nodig',
    en: 'Needs a quiet place with few stimuli',
  },
  'tempo-lager': { nl: 'Werkt in een lager tempo', en: 'Works at a lower pace' },
  'begeleiding-nodig': { nl: 'Heeft begeleiding op het werk nodig', en: 'Needs guidance at work' },
  'aanpassing-nodig': { nl: 'Heeft een aangepaste werkplek nodig', en: 'Needs an adapted workplace' },
  'toezicht-voortdurend': { nl: 'Heeft voortdurend toezicht nodig', en: 'Needs permanent supervision' },
  'thuissituatie-eerst': {
    nl: 'Zorgtaken, schulden of wonen vragen eerst aandacht',
    en: 'Care duties, debts or housing need attention first',
  },
  'vervoer-beperkt': { nl: 'Kan niet zelf naar het werk reizen', en: 'Cannot travel to work without help' },
  'geen-perspectief-nu': {
    nl: 'Heeft nu geen echte kans op betaald werk',
    en: 'Has no real chance of paid work now',
  },
  overig: { nl: 'Iets anders, zie de toelichting', en: 'Something else, see the explanation' },
} as const

export type Reden = keyof typeof REDENEN

export const REDENCODES = Object.keys(REDENEN) as [Reden, ...Reden[]]
