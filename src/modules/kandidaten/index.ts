export { recordGebeurtenis, type Gebeurtenis } from './gebeurtenis.ts'
export { normaliseNaam, volledigeNaam, zoeknaam, type Persoonsgegevens } from './kandidaat.ts'
export {
  dossiernummerVan,
  findKandidaat,
  lockKandidaat,
  refreshActueel,
  setVolgendeTermijn,
  setVorm,
  type KandidaatRij,
} from './kandidaat-queries.ts'
export {
  corrigeerKandidaat,
  registreerKandidaat,
  type KandidaatDeps,
  type Registratie,
} from './kandidaat-commands.ts'
export { DOELGROEPEN, KENMERKSOORTEN, WAARDEN, type Kenmerk, type Kenmerksoort } from './kenmerk.ts'
export { corrigeerKenmerk, eindigKenmerk, setKenmerk, type NieuwKenmerk } from './kenmerk-commands.ts'
export { listKenmerken, type KenmerkRij } from './kenmerk-queries.ts'
export { createKenmerkRoutes, createPersoonRoutes, withKandidaat, type KandidatenDeps } from './routes.ts'
export { createLijstRoutes } from './lijst-routes.ts'
export { refreshVerschoven, isZichtbaar, setIndeling, setLaatsteContact, setVolgendeTaak } from './actueel.ts'
export { listTijdlijn, type Tijdlijnregel, type Tijdlijnvraag } from './tijdlijn.ts'
export {
  countPerGemeente,
  listVerdeling,
  listVerwachtingen,
  type Meetsoort,
  type Verdeling,
} from './verdeling.ts'
export {
  listZonderVolgendeStap,
  mapKort,
  TELGRENS,
  type Blok,
  type KandidaatKort,
  type Werkgebied,
} from './werklijst.ts'
export {
  countGebeurtenissen,
  insertOvergenomen,
  listBekendeBsn,
  listByBsn,
  listByNaam,
  lockKandidaten,
  type Bekende,
  type Naamvraag,
  type Overgenomen,
  type OvergenomenGebeurtenis,
} from './overname.ts'
export { createDeelafspraak, type NieuweDeelafspraak } from './delen.ts'
export { createDeelRoutes } from './delen-routes.ts'
export { createSluitRoutes } from './sluiten-routes.ts'
