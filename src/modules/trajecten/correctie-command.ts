import type { Datum } from '../../core/datum.ts'
import { fout, goed, type Result } from '../../core/result.ts'
import type { Ctx } from '../../platform/context.ts'
import { botsing, nietGevonden, ongeldig, verouderd, type Fout } from '../../platform/fout.ts'
import { recordGebeurtenis } from '../kandidaten/index.ts'
import { findBotsing, herleidKandidaat, leidAf, lockObject, type Klokobject } from '../termijnen/index.ts'
import { reserveerPlaats } from '../werkgevers/index.ts'
import { checkAanbieder } from './plan-command.ts'
import { findTraject, updateTraject, VELDEN } from './queries.ts'
import type { Trajectgegevens, TrajectRij } from './traject.ts'

export type Trajectcorrectie = Partial<
  Trajectgegevens & { readonly vanaf: Datum; readonly geplandEinde: Datum | null }
>
type Juist = Trajectgegevens & { readonly vanaf: Datum; readonly geplandEinde: Datum | null }

/** Changes or corrects a traject with a reason. A start or agreed end that was wrong moves the clock; the story keeps what it was. */
export async function corrigeerTraject(
  ctx: Ctx,
  id: string,
  versie: number,
  correctie: Trajectcorrectie,
  reden: string,
): Promise<Result<{ versie: number }, Fout>> {
  const object = await lockObject(ctx, 'traject', id)
  const oud = object === undefined ? undefined : await findTraject(ctx, id)
  if (object === undefined || oud === undefined) return fout(nietGevonden)
  if (oud.versie !== versie) return fout(verouderd)
  const juist: Juist = { ...pick(oud), ...correctie }
  const anders = ([...VELDEN, 'vanaf', 'geplandEinde'] as const).filter(
    (v) => JSON.stringify(juist[v]) !== JSON.stringify(oud[v]),
  )
  if (anders.length === 0) return goed({ versie })
  const mis = checkAanbieder(juist)
  if (mis !== undefined) return fout(mis)
  const tot = newTot(object.klok, object.alle, juist)
  if (!tot.ok) return tot
  if (
    juist.werkplekId !== null &&
    anders.some((v) => v === 'werkplekId' || v === 'vanaf' || v === 'geplandEinde')
  ) {
    const plek = await reserveerPlaats(ctx, {
      werkplekId: juist.werkplekId,
      periode: { vanaf: juist.vanaf, tot: tot.waarde },
      zonder: id,
    })
    if (!plek.ok) return plek
  }
  await updateTraject(ctx, { ...juist, id, tot: tot.waarde })
  const na = await herleidKandidaat(ctx, oud.kandidaatId)
  if (!na.ok) return na
  for (const veld of anders) {
    await recordGebeurtenis(ctx, {
      kandidaatId: oud.kandidaatId,
      soort: 'traject-gewijzigd',
      objectId: id,
      reden,
      inhoud: {
        soort: oud.soort,
        veld,
        van: oud[veld],
        naar: juist[veld],
        ...(tot.waarde === oud.tot ? {} : { eindeVan: oud.tot, eindeNaar: tot.waarde }),
      },
    })
  }
  return goed({ versie: (await findTraject(ctx, id))?.versie ?? versie })
}

function pick(t: TrajectRij): Juist {
  const {
    doel,
    ontwikkelpunten,
    aanbiederId,
    aanbiederNaam,
    werkplekId,
    toekomstigeWerkgeverId,
    afspraakWerkgever,
    behoudUitkering,
    vanaf,
    geplandEinde,
  } = t
  return {
    doel,
    ontwikkelpunten,
    aanbiederId,
    aanbiederNaam,
    werkplekId,
    toekomstigeWerkgeverId,
    afspraakWerkgever,
    behoudUitkering,
    vanaf,
    geplandEinde,
  }
}

/** The end that follows from the corrected start and agreement, if both fit among the other facts of the person. */
function newTot(klok: Klokobject, alle: readonly Klokobject[], juist: Juist): Result<Datum | null, Fout> {
  const nieuw: Klokobject = { ...klok, start: juist.vanaf, geplandEinde: juist.geplandEinde }
  if (juist.geplandEinde !== null) {
    if (juist.geplandEinde <= juist.vanaf)
      return fout(ongeldig({ veld: 'geplandEinde', code: 'einde-voor-begin' }))
    const regel = leidAf({
      ...nieuw,
      status: 'lopend',
      geplandEinde: null,
      wijzigingen: [],
      opschortingen: [],
    }).tot
    if (regel !== null && juist.geplandEinde > regel)
      return fout(ongeldig({ veld: 'geplandEinde', code: 'langer-dan-regel', params: { einde: regel } }))
  }
  const eerder = alle.find((o) => o.leerwerktrajectId === klok.id && o.start < juist.vanaf)
  if (eerder !== undefined) return fout(botsing('detachering-begint-eerder', { start: eerder.start }))
  const { tot } = leidAf(nieuw)
  if (tot !== null && tot <= juist.vanaf)
    return fout(
      ongeldig({ veld: 'vanaf', code: 'einde-voor-start', params: { start: juist.vanaf, einde: tot } }),
    )
  const botst = findBotsing({ ...nieuw, tot }, alle)
  return botst === undefined ? goed(tot) : fout(botst)
}
