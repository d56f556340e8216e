import type { Ctx } from '../../platform/context.ts'
import { planHerleiding, type Kandidaatplan } from './herleiding.ts'
import type { Klokobject, ObjectSoort, Termijnmoment } from './termijn.ts'

/** The clocks of a person who has none yet: pure, so that thousands are planned before one row is written. */
export const planEersteKlokken = (objecten: readonly Klokobject[]): Kandidaatplan =>
  planHerleiding(objecten, [])

export type EersteTermijn = Termijnmoment & {
  readonly kandidaatId: string
  readonly gemeente: string
  readonly objectSoort: ObjectSoort
  readonly objectId: string
}

const BLOK = 2000

/** Stores the first terms of many persons at once; what `registerTermijnen` does one by one. */
export async function insertTermijnen(ctx: Ctx, termijnen: readonly EersteTermijn[]): Promise<void> {
  for (let begin = 0; begin < termijnen.length; begin += BLOK) {
    const blok = termijnen.slice(begin, begin + BLOK)
    const kolom = <T>(fn: (t: EersteTermijn) => T): T[] => blok.map(fn)
    await ctx.tx.query(
      `insert into termijnen.termijn (regio_id, id, kandidaat_id, gemeente, object_soort, object_id, code, naam, soort, datum, aan_zet, uitleg, regel, regel_vanaf)
       select $1, r.* from unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::uuid[], $7::text[], $8::text[], $9::text[], $10::date[], $11::text[],
                                  $12::text[], $13::text[], $14::date[]) as r`,
      [
        ctx.actor.regioId,
        blok.map(() => ctx.nieuwId()),
        kolom((t) => t.kandidaatId),
        kolom((t) => t.gemeente),
        kolom((t) => t.objectSoort),
        kolom((t) => t.objectId),
        kolom((t) => t.code),
        kolom((t) => t.naam),
        kolom((t) => t.soort),
        kolom((t) => t.datum),
        kolom((t) => t.aanZet),
        kolom((t) => t.uitleg ?? null),
        kolom((t) => t.regel),
        kolom((t) => t.regelVanaf),
      ],
    )
  }
}
