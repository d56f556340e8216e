import { fout, goed, type Result } from '../../../core/result.ts'
import { type Ctx } from '../../../platform/context.ts'
import { nietGevonden, botsing, verouderd, type Fout } from '../../../platform/fout.ts'
import { journaliseer } from '../../../platform/journaal/journaal.ts'
import {
  countGebeurtenissen,
  findKandidaat,
  lockKandidaten,
  recordGebeurtenis,
} from '../../kandidaten/index.ts'
import { allowLang, draaiTerug, listGevolgen, lockRegio, prepareVeelRijen } from '../gevolg-queries.ts'
import { magStap } from '../overname.ts'
import { lockOvername } from '../queries.ts'

export type Terugdraaiing = { readonly verwijderd: number; readonly hersteld: number }

/** How many dossiers a refusal names. */
const HOOGSTENS = 20

/**
 * Undoes a take-over: dossiers that it made go, dossiers that it changed get their rows of before back, employers that
 * nobody else uses go too. Refused, with the dossiers named, when somebody worked in one of them since. The journal and
 * the story of the dossiers that stay keep what happened.
 */
export async function draaiOvernameTerug(
  ctx: Ctx,
  id: string,
  versie: number | null,
): Promise<Result<Terugdraaiing, Fout>> {
  await lockRegio(ctx)
  await allowLang(ctx)
  const slot = await lockOvername(ctx, id)
  if (slot === undefined) return fout(nietGevonden)
  if (versie !== null && slot.versie !== versie) return fout(verouderd)
  if (!magStap('terugdraaien', slot.staat)) return fout(botsing('overname-staat', { staat: slot.staat }))
  const gevolgen = await listGevolgen(ctx, id)
  await lockKandidaten(
    ctx,
    gevolgen.map((g) => g.kandidaatId),
  )
  const tellingen = await countGebeurtenissen(
    ctx,
    gevolgen.map((g) => g.kandidaatId),
  )
  const bewerkt = gevolgen.filter((g) => tellingen.get(g.kandidaatId) !== g.gebeurtenissen)
  if (bewerkt.length > 0)
    return fout(
      await weigering(
        ctx,
        bewerkt.map((g) => g.kandidaatId),
      ),
    )
  await prepareVeelRijen(ctx)
  await draaiTerug(ctx, id)
  const gewijzigd = gevolgen.filter((g) => g.soort === 'gewijzigd')
  for (const { kandidaatId } of gewijzigd) {
    await recordGebeurtenis(ctx, {
      kandidaatId,
      soort: 'overname-teruggedraaid',
      objectId: id,
      bron: 'overname',
      inhoud: {},
    })
  }
  await journaliseer(
    ctx,
    'wijziging',
    'overname-teruggedraaid',
    gevolgen.map((g) => g.kandidaatId),
    { overname: id },
  )
  return goed({ verwijderd: gevolgen.length - gewijzigd.length, hersteld: gewijzigd.length })
}

async function weigering(ctx: Ctx, ids: readonly string[]): Promise<Fout> {
  const nummers: string[] = []
  for (const id of ids.slice(0, HOOGSTENS))
    nummers.push((await findKandidaat(ctx, id))?.dossiernummer ?? 'een dossier dat u niet ziet')
  return botsing('overname-dossier-bewerkt', { aantal: ids.length, dossiers: nummers.join(', ') })
}
