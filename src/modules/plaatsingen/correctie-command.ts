import type { Datum } from '../../core/datum.ts'
import { fout, goed, type Result } from '../../core/result.ts'
import type { Ctx } from '../../platform/context.ts'
import { nietGevonden, ongeldig, verouderd, type Fout } from '../../platform/fout.ts'
import { recordGebeurtenis } from '../kandidaten/index.ts'
import { findBotsing, herleidKandidaat, leidAf, lockObject, type Klokobject } from '../termijnen/index.ts'
import { reserveerPlaats } from '../werkgevers/index.ts'
import { refreshVorm } from './plaats-command.ts'
import type { PlaatsingDeps, Plaatsingsgegevens, PlaatsingRij } from './plaatsing.ts'
import { findPlaatsing, updatePlaatsing, VELDEN } from './queries.ts'
import { checkVorm, chooseLeerwerk } from './vormkeuze.ts'

type Juist = Plaatsingsgegevens & { readonly vanaf: Datum }
export type Plaatsingscorrectie = Partial<Juist>

/** Changes or corrects a placement with a reason; the story keeps what it was, and the clock follows the right facts. */
export async function corrigeerPlaatsing(
  ctx: Ctx,
  deps: PlaatsingDeps,
  id: string,
  versie: number,
  correctie: Plaatsingscorrectie,
  reden: string,
): Promise<Result<{ versie: number }, Fout>> {
  const object = await lockObject(ctx, 'plaatsing', id)
  const oud = object === undefined ? undefined : await findPlaatsing(ctx, id)
  if (object === undefined || oud === undefined) return fout(nietGevonden)
  if (oud.versie !== versie) return fout(verouderd)
  const juist: Juist = { ...pick(oud), ...correctie }
  const anders = ([...VELDEN, 'vanaf'] as const).filter(
    (v) => JSON.stringify(juist[v]) !== JSON.stringify(oud[v]),
  )
  if (anders.length === 0) return goed({ versie })
  if (anders.includes('lagereVormReden') || anders.includes('nevenbaan')) {
    const mis = await checkVorm(ctx, deps, oud.kandidaatId, { vorm: oud.vorm, ...juist })
    if (mis !== undefined) return fout(mis)
  }
  const tot = newTot(object.klok, object.alle, oud, juist)
  if (!tot.ok) return tot
  const mis = await checkPlek(ctx, oud, juist, tot.waarde)
  if (mis !== undefined) return fout(mis)
  await updatePlaatsing(ctx, { ...juist, id, tot: tot.waarde })
  const na = await herleidKandidaat(ctx, oud.kandidaatId)
  if (!na.ok) return na
  await refreshVorm(ctx, oud.kandidaatId)
  for (const veld of anders) {
    await recordGebeurtenis(ctx, {
      kandidaatId: oud.kandidaatId,
      soort: 'plaatsing-gewijzigd',
      objectId: id,
      reden,
      inhoud: {
        vorm: oud.vorm,
        veld,
        van: oud[veld],
        naar: juist[veld],
        ...(tot.waarde === oud.tot ? {} : { eindeVan: oud.tot, eindeNaar: tot.waarde }),
      },
    })
  }
  return goed({ versie: (await findPlaatsing(ctx, id))?.versie ?? versie })
}

function pick(p: PlaatsingRij): Juist {
  const {
    werkgeverId,
    werkplekId,
    leerwerktrajectId,
    functie,
    urenPerWeek,
    loonwaarde,
    instrumenten,
    kostenPerJaarCent,
    nevenbaan,
    lagereVormReden,
    geplandEinde,
    vanaf,
  } = p
  return {
    werkgeverId,
    werkplekId,
    leerwerktrajectId,
    functie,
    urenPerWeek,
    loonwaarde,
    instrumenten,
    kostenPerJaarCent,
    nevenbaan,
    lagereVormReden,
    geplandEinde,
    vanaf,
  }
}

/** The end that follows from the corrected facts, if they fit among the other facts of the person. */
function newTot(
  klok: Klokobject,
  alle: readonly Klokobject[],
  oud: PlaatsingRij,
  juist: Juist,
): Result<Datum | null, Fout> {
  const leerwerk = chooseLeerwerk(oud.vorm, juist.vanaf, juist.leerwerktrajectId, alle)
  if (!leerwerk.ok) return leerwerk
  const { vanaf: start, geplandEinde, werkgeverId, nevenbaan, leerwerktrajectId } = juist
  const nieuw: Klokobject = { ...klok, start, geplandEinde, werkgeverId, nevenbaan, leerwerktrajectId }
  if (geplandEinde !== null) {
    if (geplandEinde <= start) return fout(ongeldig({ veld: 'geplandEinde', code: 'einde-voor-begin' }))
    const regel = leidAf(
      { ...nieuw, status: 'lopend', geplandEinde: null, wijzigingen: [], opschortingen: [] },
      leerwerk.waarde,
    ).tot
    if (regel !== null && geplandEinde > regel)
      return fout(ongeldig({ veld: 'geplandEinde', code: 'langer-dan-regel', params: { einde: regel } }))
  }
  const { tot } = leidAf(nieuw, leerwerk.waarde)
  if (tot !== null && tot <= start)
    return fout(ongeldig({ veld: 'vanaf', code: 'einde-voor-start', params: { start, einde: tot } }))
  const botst = findBotsing({ ...nieuw, tot }, alle)
  return botst === undefined ? goed(tot) : fout(botst)
}

async function checkPlek(
  ctx: Ctx,
  oud: PlaatsingRij,
  juist: Juist,
  tot: Datum | null,
): Promise<Fout | undefined> {
  if (juist.werkplekId === null) return undefined
  if (
    juist.werkplekId === oud.werkplekId &&
    juist.werkgeverId === oud.werkgeverId &&
    juist.vanaf === oud.vanaf &&
    tot === oud.tot
  )
    return undefined
  const plek = await reserveerPlaats(ctx, {
    werkplekId: juist.werkplekId,
    periode: { vanaf: juist.vanaf, tot },
    vorm: oud.vorm,
    zonder: oud.id,
  })
  if (!plek.ok) return plek.fout
  return plek.waarde.werkgeverId === juist.werkgeverId
    ? undefined
    : ongeldig({ veld: 'werkplekId', code: 'werkplek-andere-werkgever' })
}
