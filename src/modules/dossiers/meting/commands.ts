import type { Datum } from '../../../core/datum.ts'
import { fout, type Result } from '../../../core/result.ts'
import type { Ctx } from '../../../platform/context.ts'
import { ongeldig, type Fout } from '../../../platform/fout.ts'
import {
  listKenmerken,
  recordGebeurtenis,
  setKenmerk,
  type KenmerkRij,
  type Meetsoort,
} from '../../kandidaten/index.ts'
import { lockDossier } from '../dossier.ts'

export type Meting = { readonly waarde: string; readonly datum: Datum; readonly reden: string | null }

/**
 * Records an ABC measurement, a phase or an expected time to work from its day on, up to the next recorded one: a
 * measurement that is entered late does not push newer ones aside. Measuring the same again is told as a confirmation.
 */
export async function meten(
  ctx: Ctx,
  kandidaatId: string,
  soort: Meetsoort,
  meting: Meting,
): Promise<Result<{ id: string | null }, Fout>> {
  if (meting.datum > ctx.vandaag) return fout(ongeldig({ veld: 'datum', code: 'datum-in-toekomst' }))
  const dossier = await lockDossier(ctx, kandidaatId)
  if (!dossier.ok) return dossier
  const tot = nextBegin(await listKenmerken(ctx, kandidaatId), soort, meting.datum)
  const gezet = await setKenmerk(ctx, kandidaatId, {
    soort,
    waarde: meting.waarde,
    periode: { vanaf: meting.datum, tot },
    bron: 'medewerker',
    reden: meting.reden,
  })
  if (gezet.ok && gezet.waarde.id === null) {
    await recordGebeurtenis(ctx, {
      kandidaatId,
      soort: `${soort}-bevestigd`,
      reden: meting.reden ?? undefined,
      geldigVanaf: meting.datum,
      inhoud: { naar: meting.waarde },
    })
  }
  return gezet
}

/** The first day after `na` on which a recorded value of this kind begins. */
function nextBegin(kenmerken: readonly KenmerkRij[], soort: Meetsoort, na: Datum): Datum | null {
  const later = kenmerken.filter((k) => k.soort === soort && k.vervallenOp === null && k.periode.vanaf > na)
  return later.reduce<Datum | null>(
    (eerste, k) => (eerste === null || k.periode.vanaf < eerste ? k.periode.vanaf : eerste),
    null,
  )
}

/** The recorded measurements of one kind, newest first, with corrected ones. */
export async function listMetingen(ctx: Ctx, kandidaatId: string, soort: Meetsoort): Promise<KenmerkRij[]> {
  return (await listKenmerken(ctx, kandidaatId)).filter((k) => k.soort === soort)
}
