import { mergeBerichten } from './merge.ts'

/** Every English message of the application, from one file per feature. */
export const berichten = mergeBerichten(
  import.meta.glob<Record<string, string>>('./en/*.json', { eager: true, import: 'default' }),
)
