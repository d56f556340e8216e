export { antwoordTerugmelding } from './terugmelding.ts'
