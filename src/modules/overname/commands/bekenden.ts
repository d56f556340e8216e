import { type Bsn } from '../../../core/bsn.ts'
import { type Ctx } from '../../../platform/context.ts'
import { listBekendeBsn, listByBsn, listByNaam, type Bekende } from '../../kandidaten/index.ts'
import { type OvernameDeps } from '../deps.ts'
import { reusePlannen } from '../gevolg-queries.ts'
import { type OvernameFeiten } from '../overzetten.ts'

/** Who a row is in the product: nobody yet, a visible dossier, or somebody who is known where this user may not look. */
export type Herkenning =
  | { readonly soort: 'onbekend' }
  | { readonly soort: 'bekend'; readonly kandidaatId: string }
  | { readonly soort: 'elders' }

const ONBEKEND: Herkenning = { soort: 'onbekend' }

/**
 * Recognises persons by BSN, else by name and date of birth, where neither number nor postcode says otherwise. A name
 * that fits several dossiers recognises none.
 */
export async function herkenBekenden(
  ctx: Ctx,
  deps: OvernameDeps,
  personen: readonly OvernameFeiten['persoon'][],
): Promise<Herkenning[]> {
  await reusePlannen(ctx)
  const nummers = personen.flatMap((p) => p.bsn ?? [])
  const opBsn = await listByBsn(ctx, deps, nummers)
  const gezocht = nummers.filter((bsn) => !opBsn.has(bsn))
  const elders = await listBekendeBsn(ctx, deps, gezocht)
  const opNaam = await listByNaam(ctx, personen)
  return personen.map((p, i) => herken(p, opBsn, elders, opNaam[i] ?? []))
}

function herken(
  p: OvernameFeiten['persoon'],
  opBsn: ReadonlyMap<Bsn, Bekende>,
  elders: ReadonlySet<Bsn>,
  naamgenoten: Awaited<ReturnType<typeof listByNaam>>[number],
): Herkenning {
  const bekend = p.bsn === null ? undefined : opBsn.get(p.bsn)
  if (bekend) return { soort: 'bekend', kandidaatId: bekend.id }
  if (p.bsn !== null && elders.has(p.bsn)) return { soort: 'elders' }
  const passend = naamgenoten.filter(
    (n) =>
      !(n.heeftBsn && p.bsn !== null) &&
      (n.postcode === null || p.postcode === null || n.postcode === p.postcode),
  )
  return passend.length === 1 ? { soort: 'bekend', kandidaatId: passend[0]!.id } : ONBEKEND
}
