import { GROOT, KLEIN, openGegevens } from './gegevens.ts'

const g = await openGegevens(process.argv.includes('--klein') ? KLEIN : GROOT)
await g.sluit()
