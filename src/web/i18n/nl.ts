import { mergeBerichten } from './merge.ts'

/** Every Dutch message of the application, from one file per feature. */
export const berichten = mergeBerichten(
  import.meta.glob<Record<string, string>>('./nl/*.json', { eager: true, import: 'default' }),
)
