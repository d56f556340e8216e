export { hashWachtwoord } from './wachtwoord.ts'
export { bereikVan, rechtenVan, rollenMet, type Recht } from './rechten.ts'
export { createSessiedienst, type Sessie, type Sessiedienst, type ZonderRegio } from './sessies.ts'
export {
  findGemeenteOrganisatie,
  listAlleGemeenten,
  listGebruikers,
  listGemeenten,
  listOrganisaties,
} from './queries.ts'
export type { GebruikerKort, GemeenteKort, OrganisatieKort } from './queries.ts'
export { createToegangRoutes } from './routes.ts'
export type { DemoAccount } from './demo.ts'
export { gebruikerZiet } from './zicht.ts'
export { GEMEENTEN } from './gemeenten.ts'
