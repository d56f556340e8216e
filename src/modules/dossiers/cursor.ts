import { fout, goed, type Result } from '../../core/result.ts'
import { ongeldig, type Fout } from '../../platform/fout.ts'

/** The place where a page ended: the value it is sorted by and the id that breaks ties. */
export type Plaats = { readonly op: string; readonly id: string }

const VORM =
  /^(\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}\.\d{3}Z)?)~([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/** An opaque word for the address of the next page. */
export const schrijfPlaats = (p: Plaats): string => Buffer.from(`${p.op}~${p.id}`).toString('base64url')

/** Reads it back; anything else than what we wrote is refused at its field. */
export function leesPlaats(na: string | undefined): Result<Plaats | undefined, Fout> {
  if (na === undefined) return goed(undefined)
  const delen = VORM.exec(Buffer.from(na, 'base64url').toString('utf8'))
  if (delen === null || Number.isNaN(Date.parse(delen[1] ?? '')))
    return fout({ ...ongeldig({ veld: 'na', code: 'verkeerde-plaats' }), status: 400 })
  return goed({ op: delen[1] ?? '', id: delen[2] ?? '' })
}

/** A page and the place of the next one, from one row more than was asked. */
export function toPagina<R>(
  rijen: readonly R[],
  hoeveel: number,
  plaats: (r: R) => Plaats,
): { items: readonly R[]; volgende: string | null } {
  const items = rijen.slice(0, hoeveel)
  const laatste = items.at(-1)
  return {
    items,
    volgende: rijen.length > hoeveel && laatste !== undefined ? schrijfPlaats(plaats(laatste)) : null,
  }
}
