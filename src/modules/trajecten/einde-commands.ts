import type { Datum } from '../../core/datum.ts'
import { fout, goed, type Result } from '../../core/result.ts'
import type { Ctx } from '../../platform/context.ts'
import { nietGevonden, ongeldig, verouderd, type Fout } from '../../platform/fout.ts'
import { recordGebeurtenis } from '../kandidaten/index.ts'
import { herleidKandidaat, leidAf, lockObject } from '../termijnen/index.ts'
import { setBeeindigd, setVervallen } from './queries.ts'
import type { Uitkomst } from './traject.ts'

export type Trajecteinde = {
  /** First day outside the traject. */
  readonly tot: Datum
  readonly uitkomst: Uitkomst
  readonly reden: string | null
}

const MET_REDEN: readonly Uitkomst[] = ['afgebroken', 'terugmelding', 'overig']

/** Ends a traject with its outcome; ending it again corrects day or outcome. Its clock stops. */
export async function beeindigTraject(
  ctx: Ctx,
  id: string,
  versie: number,
  einde: Trajecteinde,
): Promise<Result<{ kandidaatId: string }, Fout>> {
  const object = await lockObject(ctx, 'traject', id)
  if (object === undefined) return fout(nietGevonden)
  const { klok } = object
  if (klok.versie !== versie) return fout(verouderd)
  if (einde.tot <= klok.start)
    return fout(
      ongeldig({ veld: 'tot', code: 'einde-voor-start', params: { start: klok.start, einde: einde.tot } }),
    )
  // Beyond the term there is an extension first, with its reason: a term is not overrun by recording it afterwards.
  const termijn = leidAf({ ...klok, status: 'lopend' }).tot
  if (termijn !== null && einde.tot > termijn)
    return fout(ongeldig({ veld: 'tot', code: 'einde-na-termijn', params: { einde: termijn } }))
  if (einde.reden === null && MET_REDEN.includes(einde.uitkomst))
    return fout(ongeldig({ veld: 'reden', code: 'verplicht' }))
  await setBeeindigd(ctx, id, einde)
  const na = await herleidKandidaat(ctx, klok.kandidaatId)
  if (!na.ok) return na
  await recordGebeurtenis(ctx, {
    kandidaatId: klok.kandidaatId,
    soort: 'traject-beeindigd',
    objectId: id,
    geldigVanaf: einde.tot,
    reden: einde.reden ?? undefined,
    inhoud: {
      soort: klok.soort,
      uitkomst: einde.uitkomst,
      eindeVan: klok.tot,
      eindeNaar: einde.tot,
      verbeterd: klok.status === 'beeindigd',
    },
  })
  return goed({ kandidaatId: klok.kandidaatId })
}

/** Withdraws a traject that did not take place; it stays readable and its terms lapse. */
export async function trekTrajectIn(
  ctx: Ctx,
  id: string,
  versie: number,
  reden: string,
): Promise<Result<{ kandidaatId: string }, Fout>> {
  const object = await lockObject(ctx, 'traject', id)
  if (object === undefined) return fout(nietGevonden)
  const { klok } = object
  if (klok.versie !== versie) return fout(verouderd)
  await setVervallen(ctx, id, reden)
  const na = await herleidKandidaat(ctx, klok.kandidaatId)
  if (!na.ok) return na
  await recordGebeurtenis(ctx, {
    kandidaatId: klok.kandidaatId,
    soort: 'traject-ingetrokken',
    objectId: id,
    reden,
    inhoud: { soort: klok.soort, vanaf: klok.start },
  })
  return goed({ kandidaatId: klok.kandidaatId })
}
