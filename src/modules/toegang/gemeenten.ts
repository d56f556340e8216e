import lijst from './gemeenten.json' with { type: 'json' }
import type { GemeenteKort } from './queries.ts'

/** The 342 municipalities of 2023 (CBS/Kadaster, CC BY 4.0), for work without a database; the same as `toegang.gemeente`. */
export const GEMEENTEN: readonly GemeenteKort[] = lijst
