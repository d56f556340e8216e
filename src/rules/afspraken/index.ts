export { antwoordTerugmelding, bepaalAntwoordTermijn, terugmeldingAntwoordWeken } from './terugmelding.ts'
