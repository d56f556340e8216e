import { naarDaterange } from '../../core/periode.ts'
import type { Ctx } from '../../platform/context.ts'
import type { TeSchrijvenTraject } from './queries.ts'
import type { Uitkomst } from './traject.ts'

/** A traject as another system knew it: running, or ended with its outcome. */
export type OvergenomenTraject = Pick<
  TeSchrijvenTraject,
  'id' | 'kandidaatId' | 'soort' | 'vanaf' | 'tot' | 'geplandEinde' | 'doel' | 'aanbiederId' | 'aanbiederNaam'
> & { readonly einde: { readonly uitkomst: Uitkomst; readonly reden: string } | null }

const BLOK = 2000

/** Stores trajecten of many persons at once. The caller has planned their clocks and made sure that none overlaps. */
export async function insertTrajecten(ctx: Ctx, trajecten: readonly OvergenomenTraject[]): Promise<void> {
  for (let begin = 0; begin < trajecten.length; begin += BLOK) {
    const blok = trajecten.slice(begin, begin + BLOK)
    const kolom = <T>(fn: (t: OvergenomenTraject) => T): T[] => blok.map(fn)
    await ctx.tx.query(
      `insert into trajecten.traject (regio_id, created_at, id, kandidaat_id, soort, periode, gepland_einde, status, doel, aanbieder_id, aanbieder_naam,
         uitkomst, einde_reden)
       select $1, $2, r.* from unnest($3::uuid[], $4::uuid[], $5::text[], $6::daterange[], $7::date[], $8::text[], $9::text[], $10::uuid[], $11::text[],
                                      $12::text[], $13::text[]) as r`,
      [
        ctx.actor.regioId,
        ctx.nu,
        kolom((t) => t.id),
        kolom((t) => t.kandidaatId),
        kolom((t) => t.soort),
        kolom(naarDaterange),
        kolom((t) => t.geplandEinde),
        kolom((t) => (t.einde !== null ? 'beeindigd' : t.vanaf > ctx.vandaag ? 'gepland' : 'lopend')),
        kolom((t) => t.doel),
        kolom((t) => t.aanbiederId),
        kolom((t) => t.aanbiederNaam),
        kolom((t) => t.einde?.uitkomst ?? null),
        kolom((t) => t.einde?.reden ?? null),
      ],
    )
  }
}
