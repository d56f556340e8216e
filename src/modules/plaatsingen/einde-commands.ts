import type { Datum } from '../../core/datum.ts'
import { fout, goed, type Result } from '../../core/result.ts'
import type { Ctx } from '../../platform/context.ts'
import { nietGevonden, ongeldig, verouderd, type Fout } from '../../platform/fout.ts'
import { recordGebeurtenis } from '../kandidaten/index.ts'
import { herleidKandidaat, leidAf, lockObject } from '../termijnen/index.ts'
import { refreshVorm } from './plaats-command.ts'
import type { EindeReden } from './plaatsing.ts'
import { setBeeindigd, setVervallen } from './queries.ts'

export type Plaatsingseinde = {
  /** First day outside the placement. */
  readonly tot: Datum
  readonly reden: EindeReden
  readonly toelichting: string | null
}

const MET_TOELICHTING: readonly EindeReden[] = ['uitval', 'overig']

/** Ends a placement with a reason; ending it again corrects day or reason. Its clock stops and its place is free. */
export async function beeindigPlaatsing(
  ctx: Ctx,
  id: string,
  versie: number,
  einde: Plaatsingseinde,
): Promise<Result<{ kandidaatId: string }, Fout>> {
  const object = await lockObject(ctx, 'plaatsing', id)
  if (object === undefined) return fout(nietGevonden)
  const { klok, alle } = object
  if (klok.versie !== versie) return fout(verouderd)
  if (einde.tot <= klok.start)
    return fout(
      ongeldig({ veld: 'tot', code: 'einde-voor-start', params: { start: klok.start, einde: einde.tot } }),
    )
  const termijn = leidAf(
    { ...klok, status: 'lopend' },
    alle.find((o) => o.id === klok.leerwerktrajectId),
  ).tot
  if (termijn !== null && einde.tot > termijn)
    return fout(ongeldig({ veld: 'tot', code: 'einde-na-termijn', params: { einde: termijn } }))
  if (einde.toelichting === null && MET_TOELICHTING.includes(einde.reden))
    return fout(ongeldig({ veld: 'toelichting', code: 'verplicht' }))
  await setBeeindigd(ctx, id, einde)
  const na = await herleidKandidaat(ctx, klok.kandidaatId)
  if (!na.ok) return na
  await refreshVorm(ctx, klok.kandidaatId)
  await recordGebeurtenis(ctx, {
    kandidaatId: klok.kandidaatId,
    soort: 'plaatsing-beeindigd',
    objectId: id,
    geldigVanaf: einde.tot,
    reden: einde.toelichting ?? undefined,
    inhoud: {
      vorm: klok.soort,
      grond: einde.reden,
      eindeVan: klok.tot,
      eindeNaar: einde.tot,
      verbeterd: klok.status === 'beeindigd',
    },
  })
  return goed({ kandidaatId: klok.kandidaatId })
}

/** Withdraws a placement that did not take place; it stays readable, its terms lapse and its place is free. */
export async function trekPlaatsingIn(
  ctx: Ctx,
  id: string,
  versie: number,
  reden: string,
): Promise<Result<{ kandidaatId: string }, Fout>> {
  const object = await lockObject(ctx, 'plaatsing', id)
  if (object === undefined) return fout(nietGevonden)
  const { klok } = object
  if (klok.versie !== versie) return fout(verouderd)
  await setVervallen(ctx, id, reden)
  const na = await herleidKandidaat(ctx, klok.kandidaatId)
  if (!na.ok) return na
  await refreshVorm(ctx, klok.kandidaatId)
  await recordGebeurtenis(ctx, {
    kandidaatId: klok.kandidaatId,
    soort: 'plaatsing-ingetrokken',
    objectId: id,
    reden,
    inhoud: { vorm: klok.soort, vanaf: klok.start },
  })
  return goed({ kandidaatId: klok.kandidaatId })
}
