import fouten from '../../core/meldingen/fouten.nl.json'
import { mergeBerichten } from './merge.ts'

/** Every Dutch message of the application: one file per feature, and what the API can refuse (shared with the server). */
export const berichten = mergeBerichten(
  import.meta.glob<Record<string, string>>('./nl/*.json', { eager: true, import: 'default' }),
  fouten,
)
