import fouten from '../../core/meldingen/fouten.en.json'
import { mergeBerichten } from './merge.ts'

/** Every English message of the application: one file per feature, and what the API can refuse (shared with the server). */
export const berichten = mergeBerichten(
  import.meta.glob<Record<string, string>>('./en/*.json', { eager: true, import: 'default' }),
  fouten,
)
