import { naarDaterange } from '../../core/periode.ts'
import type { Ctx } from '../../platform/context.ts'
import type { EindeReden } from './plaatsing.ts'
import type { TeSchrijvenPlaatsing } from './queries.ts'

/** A placement as another system knew it: running, or ended with its reason. */
export type OvergenomenPlaatsing = Pick<
  TeSchrijvenPlaatsing,
  | 'id'
  | 'kandidaatId'
  | 'vorm'
  | 'vanaf'
  | 'tot'
  | 'geplandEinde'
  | 'werkgeverId'
  | 'leerwerktrajectId'
  | 'urenPerWeek'
  | 'loonwaarde'
  | 'lagereVormReden'
> & { readonly einde: { readonly reden: EindeReden; readonly toelichting: string } | null }

const BLOK = 2000

/** Stores placements of many persons at once. The caller has planned their clocks and made sure that none overlaps. */
export async function insertPlaatsingen(
  ctx: Ctx,
  plaatsingen: readonly OvergenomenPlaatsing[],
): Promise<void> {
  for (let begin = 0; begin < plaatsingen.length; begin += BLOK) {
    const blok = plaatsingen.slice(begin, begin + BLOK)
    const kolom = <T>(fn: (p: OvergenomenPlaatsing) => T): T[] => blok.map(fn)
    await ctx.tx.query(
      `insert into plaatsingen.plaatsing (regio_id, created_at, id, kandidaat_id, vorm, periode, gepland_einde, status, werkgever_id, leerwerktraject_id,
         uren_per_week, loonwaarde, lagere_vorm_reden, einde_reden, einde_toelichting)
       select $1, $2, r.* from unnest($3::uuid[], $4::uuid[], $5::text[], $6::daterange[], $7::date[], $8::text[], $9::uuid[], $10::uuid[], $11::numeric[],
                                      $12::smallint[], $13::text[], $14::text[], $15::text[]) as r`,
      [
        ctx.actor.regioId,
        ctx.nu,
        kolom((p) => p.id),
        kolom((p) => p.kandidaatId),
        kolom((p) => p.vorm),
        kolom(naarDaterange),
        kolom((p) => p.geplandEinde),
        kolom((p) => (p.einde !== null ? 'beeindigd' : p.vanaf > ctx.vandaag ? 'gepland' : 'lopend')),
        kolom((p) => p.werkgeverId),
        kolom((p) => p.leerwerktrajectId),
        kolom((p) => p.urenPerWeek),
        kolom((p) => p.loonwaarde),
        kolom((p) => p.lagereVormReden),
        kolom((p) => p.einde?.reden ?? null),
        kolom((p) => p.einde?.toelichting ?? null),
      ],
    )
  }
}
