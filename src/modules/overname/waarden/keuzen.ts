import { type Veld } from '../kolommen/veld.ts'
import { gelezen, type Ontleed } from './bevinding.ts'
import { VELDNAAM } from '../kolommen/veld.ts'
import { schoon, vergelijkvorm } from './tekst.ts'

/** The values are those that the product stores (kenmerk, traject, plaatsing); with each the ways in which files write it, compared without case, spaces and signs. */
type Keuzetabel = Readonly<Record<string, readonly string[]>>

const GESLACHT = {
  V: ['v', 'vrouw', 'vrouwelijk', 'mevrouw', 'mevr', 'mw', 'female', 'f'],
  M: ['m', 'man', 'mannelijk', 'dhr', 'deheer', 'heer', 'male'],
  X: ['x', 'anders', 'overig', 'nietbinair', 'onbepaald'],
} as const satisfies Keuzetabel

const REGISTER = {
  ja: ['ja', 'j', 'yes', 'y', '1', 'true', 'waar', 'opgenomen'],
  nee: ['nee', 'n', 'no', '0', 'false', 'onwaar', 'nietopgenomen'],
  aangevraagd: ['aangevraagd', 'inaanvraag', 'aanvraagloopt'],
} as const satisfies Keuzetabel

const TAAL = {
  nl: ['nederlands', 'nl', 'dutch', 'ned', 'nederlandse'],
  ar: ['arabisch', 'ar', 'arabic'],
  ti: ['tigrinya', 'ti', 'tigrigna', 'tigrinja'],
  tr: ['turks', 'tr', 'turkish'],
  pl: ['pools', 'pl', 'polish'],
  en: ['engels', 'en', 'english'],
  de: ['duits', 'de', 'german'],
  fr: ['frans', 'fr', 'french'],
  es: ['spaans', 'es', 'spanish'],
  pt: ['portugees', 'pt', 'portuguese'],
  uk: ['oekraiens', 'uk', 'ukrainian'],
  ru: ['russisch', 'ru', 'russian'],
  fa: ['farsi', 'perzisch', 'fa', 'persian'],
  prs: ['dari', 'prs'],
  ps: ['pashto', 'ps', 'pasjtoe'],
  so: ['somalisch', 'so', 'somali'],
  am: ['amhaars', 'am', 'amharic'],
  ku: ['koerdisch', 'ku', 'kurdish', 'kurmanji', 'sorani'],
  zh: ['chinees', 'zh', 'mandarijn'],
  bg: ['bulgaars', 'bg'],
  ro: ['roemeens', 'ro'],
  ber: ['berbers', 'tamazight', 'tarifit'],
  gebaren: ['gebarentaal', 'ngt', 'nederlandsegebarentaal'],
} as const satisfies Keuzetabel

const DOELGROEP = {
  jongere: ['jongere', 'jongeren', 'jongeretot27', 'jong'],
  statushouder: ['statushouder', 'statushouders', 'vergunninghouder', 'asielstatushouder', 'inburgeraar'],
  arbeidsbeperking: ['arbeidsbeperking', 'arbeidsbeperkt', 'arbeidsbeperkte', 'metarbeidsbeperking', 'ab'],
  wsw: ['wsw', 'wswer', 'swmedewerker', 'socialewerkvoorziening'],
  'beschut-werk': ['beschutwerk', 'beschut'],
  banenafspraak: ['banenafspraak', 'garantiebaan'],
  nug: ['nug', 'nugger', 'nietuitkeringsgerechtigd', 'nietuitkeringsgerechtigde'],
  bijstand: [
    'bijstand',
    'klassiekebijstand',
    'pw',
    'participatiewet',
    'bijstandsgerechtigd',
    'bijstandsgerechtigde',
  ],
  'ex-vso-pro': [
    'exvsopro',
    'vsopro',
    'vso',
    'pro',
    'praktijkonderwijs',
    'exvso',
    'expro',
    'schoolverlatervsopro',
  ],
  ggz: ['ggz', 'ggzclient'],
  uwv: ['uwv', 'uwvclient', 'uwvklant'],
  dagbesteding: ['dagbesteding', 'arbeidsmatigedagbesteding', 'wmodagbesteding'],
  'alleen-taal': ['taal', 'alleentaal', 'taalachterstand', 'nt2'],
} as const satisfies Keuzetabel

const FASE = {
  ontwikkelen: ['ontwikkelen', 'ontwikkeling', 'ontwikkelfase', 'ontw', 'fase1ontwikkelen', '1ontwikkelen'],
  bemiddelen: ['bemiddelen', 'bemiddeling', 'bemiddelfase', 'bem', 'fase2bemiddelen', '2bemiddelen'],
  begeleiden: ['begeleiden', 'begeleiding', 'begeleidfase', 'beg', 'fase3begeleiden', '3begeleiden'],
} as const satisfies Keuzetabel

const ABC = { A: ['a'], B: ['b'], C: ['c'] } as const satisfies Keuzetabel
const BEOORDELING = {
  A: ['a', 'groepa', 'doelgroepa'],
  B: ['b', 'groepb', 'doelgroepb'],
  C: ['c', 'groepc', 'doelgroepc'],
} as const satisfies Keuzetabel

const VERWACHTING = {
  '<3': ['<3mnd', '<3maanden', '03', '03maanden', 'minderdan3maanden', 'korterdan3maanden', 'binnen3maanden'],
  '3-6': ['36', '36mnd', '36maanden', '3tot6maanden', '3tot6'],
  '6-12': ['612', '612mnd', '612maanden', '6tot12maanden', '6tot12'],
  '>=12': [
    '>12',
    '>=12',
    '≥12',
    '12+',
    '>12mnd',
    '>12maanden',
    'meerdan12maanden',
    'langerdan12maanden',
    'langerdan1jaar',
    '>1jaar',
  ],
} as const satisfies Keuzetabel

const UITKERING = {
  participatiewet: ['pw', 'participatiewet', 'bijstand', 'wwb', 'pwuitkering', 'algemenebijstand'],
  ioaw: ['ioaw'],
  ioaz: ['ioaz'],
  wajong: ['wajong', 'wajong2010', 'wajong2015', 'owajong'],
  wia: ['wia', 'wga', 'iva'],
  ww: ['ww'],
  ziektewet: ['zw', 'ziektewet'],
  geen: ['geen', 'geenuitkering', 'nug', 'nvt'],
} as const satisfies Keuzetabel

const TRAJECT = {
  leerwerktraject: ['leerwerktraject', 'lwt', 'leerwerk', 'leerwerkplek'],
  werkervaringsplaats: ['werkervaringsplaats', 'wep', 'werkervaringsplek', 'werkstage', 'stage'],
  taaltraject: ['taaltraject', 'taal', 'taalcursus', 'inburgering', 'nt2'],
  onderzoek: ['onderzoekscentrum', 'onderzoek', 'diagnosecentrum', 'diagnosetraject'],
  training: ['scholing', 'opleiding', 'cursus', 'training'],
  'sociale-activering': ['socialeactivering', 'activering', 'dagstructuur'],
} as const satisfies Keuzetabel

const PLAATSING = {
  regulier: ['regulier', 'regulierwerk', 'regulierebaan', 'zondersubsidie', 'loondienst'],
  'regulier-met-lks': [
    'regulierlks',
    'lks',
    'metlks',
    'loonkostensubsidie',
    'reguliermetloonkostensubsidie',
    'werkmetlks',
  ],
  banenafspraak: ['banenafspraak', 'banenafspraakbaan', 'garantiebaan'],
  detachering: ['gedetacheerd', 'detacheringsbaan', 'individueledetachering', 'groepsdetachering'],
  'beschut-werk': ['beschut', 'nieuwbeschut', 'nieuwbeschutwerk', 'beschutwerknieuw', 'beschuttewerkplek'],
  proefplaatsing: ['proefplaats', 'proef', 'pp'],
  participatieplaats: ['participatieplek', 'participatiebaan'],
  'wsw-begeleid-werken': ['begeleidwerken', 'bw', 'wswbw'],
  'wsw-detachering': ['wswgedetacheerd'],
  'wsw-op-locatie': ['werkenoplocatie', 'wswwol', 'wol'],
  'wsw-intern': ['wswbeschut', 'wswbinnen', 'interneplaatsingwsw'],
  dagbesteding: ['arbeidsmatigedagbesteding'],
} as const satisfies Keuzetabel

const ADVIES = {
  positief: ['positief', 'pos', 'ja', 'toegekend', 'toegewezen', 'afgegeven'],
  negatief: ['negatief', 'neg', 'nee', 'afgewezen', 'geweigerd'],
} as const satisfies Keuzetabel

const KEUZEN = {
  geslacht: GESLACHT,
  doelgroepregister: REGISTER,
  contacttaal: TAAL,
  doelgroepen: DOELGROEP,
  fase: FASE,
  abc: ABC,
  verwachting: VERWACHTING,
  beoordeling: BEOORDELING,
  uitkering: UITKERING,
  traject: TRAJECT,
  plaatsing: PLAATSING,
  adviesBeschut: ADVIES,
} as const satisfies Partial<Record<Veld, Keuzetabel>>

export type Keuzeveld = keyof typeof KEUZEN
export type Keuze<V extends Keuzeveld> = Extract<keyof (typeof KEUZEN)[V], string>

/** Keeps the signs that carry meaning in a choice: `<3`, `>12`, `12+`. */
const vorm = (tekst: string): string =>
  tekst.replace(/[<>≥+=]/g, '').length === tekst.length
    ? vergelijkvorm(tekst)
    : tekst.toLowerCase().replace(/[^a-z0-9<>≥+=]/g, '')

const zoeklijsten = Object.fromEntries(
  Object.entries(KEUZEN).map(([veld, tabel]) => [
    veld,
    new Map(
      Object.entries(tabel).flatMap(([waarde, vormen]) => [waarde, ...vormen].map((v) => [vorm(v), waarde])),
    ),
  ]),
) as unknown as { readonly [V in Keuzeveld]: ReadonlyMap<string, Keuze<V>> }

/** The values a field may have, for a message or a list to choose from. */
export const keuzenVan = <V extends Keuzeveld>(veld: V): Keuze<V>[] => Object.keys(KEUZEN[veld]) as Keuze<V>[]

export const isKeuzeveld = (veld: Veld): veld is Keuzeveld => Object.hasOwn(KEUZEN, veld)

/** The value a text stands for, or undefined. */
export const zoekKeuze = <V extends Keuzeveld>(veld: V, tekst: string): Keuze<V> | undefined =>
  zoeklijsten[veld].get(vorm(tekst))

/** Empty in a field of choices: a question mark or a lone x may be a value, so those are asked and not dropped. */
const NIETS = new Set(['', '-', '--', 'n.v.t.', 'nvt', 'null', '#n/b', '#n/a', '(leeg)', 'leeg'])

/** One value out of a fixed list. An unknown one is refused with the list, never dropped. */
export function leesKeuze<V extends Keuzeveld>(veld: V, ruw: string, vertaling: Vertaald): Ontleed<Keuze<V>> {
  const tekst = schoon(ruw)
  const vertaald = vertaling?.[tekst] ?? tekst
  const gevonden = zoekKeuze(veld, vertaald)
  if (gevonden !== undefined) return gelezen(gevonden)
  if (NIETS.has(vertaald.toLowerCase()) || ONBEKEND_MAG.has(`${veld}:${vertaald.toLowerCase()}`)) {
    return gelezen<Keuze<V>>(null)
  }
  return gelezen<Keuze<V>>(null, onbekend(veld, tekst))
}

export type Vertaald = Readonly<Record<string, string>> | undefined

/** Fields in which "unknown" is an answer that the product stores as nothing. */
const ONBEKEND_MAG = new Set(
  ['geslacht', 'doelgroepregister', 'contacttaal', 'abc', 'verwachting', 'beoordeling', 'uitkering'].flatMap(
    (veld) => ['onbekend', 'onb', 'onb.', '?'].map((woord) => `${veld}:${woord}`),
  ),
)

const onbekend = (veld: Keuzeveld, waarde: string) =>
  ({
    code: 'keuze-onbekend',
    ernst: 'fout',
    params: { waarde: waarde.slice(0, 60), veld: VELDNAAM[veld], keuzen: keuzenVan(veld).join(', ') },
  }) as const

/** Several target groups in one cell, divided by comma, semicolon, stroke-with-spaces, plus or line break. */
export function leesDoelgroepen(ruw: string, vertaling: Vertaald): Ontleed<Keuze<'doelgroepen'>[]> {
  const gevonden = new Set<Keuze<'doelgroepen'>>()
  const bevindingen = []
  for (const deel of ruw.split(/[,;+&\n|]| \/ /)) {
    const uitkomst = leesKeuze('doelgroepen', deel, vertaling)
    if (uitkomst.waarde !== null) gevonden.add(uitkomst.waarde)
    bevindingen.push(...uitkomst.bevindingen)
  }
  return gelezen(gevonden.size === 0 ? null : [...gevonden].sort(), ...bevindingen)
}
