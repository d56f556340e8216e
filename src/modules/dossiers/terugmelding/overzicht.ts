import type { Datum } from '../../../core/datum.ts'
import type { Ctx } from '../../../platform/context.ts'
import { countPerGemeente } from '../../kandidaten/index.ts'
import { countTerugmeldingen } from './queries.ts'

/** Report backs of one municipality in a period, and per hundred of its dossiers. */
export type Terugmeldcijfer = {
  readonly gemeente: string
  readonly naam: string
  readonly dossiers: number
  readonly verzonden: number
  readonly beantwoord: number
  readonly teLaat: number
  /** `verzonden` per hundred dossiers, one decimal; null without dossiers. */
  readonly perHonderd: number | null
}

/**
 * The rate of report backs per municipality (A9) in [vanaf, tot). Dossiers are those of residents opened before `tot`, by
 * their municipality of today.
 */
export async function terugmeldcijfers(ctx: Ctx, vanaf: Datum, tot: Datum): Promise<Terugmeldcijfer[]> {
  const tellingen = new Map((await countTerugmeldingen(ctx, vanaf, tot)).map((t) => [t.gemeente, t]))
  return (await countPerGemeente(ctx, tot)).map(({ gemeente, naam, aantal }) => {
    const { verzonden = 0, beantwoord = 0, telaat: teLaat = 0 } = tellingen.get(gemeente) ?? {}
    const perHonderd = aantal === 0 ? null : Math.round((verzonden * 1000) / aantal) / 10
    return { gemeente, naam, dossiers: aantal, verzonden, beantwoord, teLaat, perHonderd }
  })
}
