import { fout, goed, type Result } from '../../../core/result.ts'
import { type Ctx } from '../../../platform/context.ts'
import { botsing, nietGevonden, verouderd, type Fout } from '../../../platform/fout.ts'
import { journaliseer, uitgesteldJournaal } from '../../../platform/journaal/journaal.ts'
import { countGebeurtenissen } from '../../kandidaten/index.ts'
import { type OvernameDeps } from '../deps.ts'
import { maakGeheim, type Geheim } from '../geheim.ts'
import {
  allowLang,
  insertGevolgen,
  insertStanden,
  listBeelden,
  listStanden,
  lockRegio,
  prepareVeelRijen,
  setVerwerkt,
  type Gevolg,
} from '../gevolg-queries.ts'
import { magStap, type BewaardeKeuzen } from '../overname.ts'
import { type Overzicht } from '../overzicht.ts'
import { type OvernameFeiten } from '../overzetten.ts'
import {
  findOvername,
  listRegels,
  lockOvername,
  saveIndeling,
  wipeInhoud,
  type OvernameRij,
} from '../queries.ts'
import { herkenBekenden } from './bekenden.ts'
import { type Regelinhoud } from './beoordelen.ts'
import { feitenHash } from './feiten.ts'
import { werkBij, type Wijziging } from './gewijzigd.ts'
import { kopafdrukHash } from './indeling.ts'
import { maakDossiers, type Nieuweling } from './nieuw.ts'
import { wijsToe } from './toewijzing.ts'

export type Resultaat = {
  readonly nieuw: number
  readonly gewijzigd: number
  readonly ongewijzigd: number
  readonly overgeslagen: number
}

export type Verwerkvraag = {
  readonly versie: number | null
  /** The user agrees that rows with errors and contradictions are left behind. */
  readonly restOverslaan: boolean
}

/**
 * Carries a take-over out: every good row, in this one transaction, or nothing. Persons who got a dossier meanwhile are
 * recognised again, so nobody is doubled; rows that say what the last file said change nothing.
 */
export async function verwerkOvername(
  ctx: Ctx,
  deps: OvernameDeps,
  id: string,
  vraag: Verwerkvraag,
  voortgang: (gedaan: number) => void = () => undefined,
): Promise<Result<Resultaat, Fout>> {
  await lockRegio(ctx)
  await allowLang(ctx)
  const slot = await lockOvername(ctx, id)
  const rij = await findOvername(ctx, id)
  if (slot === undefined || rij === undefined) return fout(nietGevonden)
  if (vraag.versie !== null && slot.versie !== vraag.versie) return fout(verouderd)
  if (!magStap('verwerken', slot.staat)) return fout(botsing('overname-staat', { staat: slot.staat }))
  const open = (rij.aantallen?.['teHerstellen'] ?? 0) + (rij.aantallen?.['tegenstrijdig'] ?? 0)
  if (open > 0 && !vraag.restOverslaan) return fout(botsing('overname-niet-klaar', { aantal: open }))
  const geheim = maakGeheim(ctx, deps.kluis)
  const plan = await maakPlan(ctx, deps, geheim, id)
  if (!plan.ok) return plan
  const uit = await uitgesteldJournaal(ctx, () => voerUit(ctx, deps, geheim, id, plan.waarde, voortgang))
  if (!uit.ok) return uit
  const resultaat = { ...uit.waarde, overgeslagen: open }
  await rondAf(ctx, geheim, rij)
  await journaliseer(ctx, 'wijziging', 'overname-verwerkt', [], { overname: id, ...resultaat })
  return goed(resultaat)
}

type Plan = {
  readonly nieuw: readonly Nieuweling[]
  readonly gewijzigd: readonly Wijziging[]
  readonly ongewijzigd: number
}

/** What has to be done, seen from the dossiers as they are now, under the lock. */
async function maakPlan(
  ctx: Ctx,
  deps: OvernameDeps,
  geheim: Geheim,
  id: string,
): Promise<Result<Plan, Fout>> {
  const alle = await leesFeiten(ctx, geheim, id)
  const herkend = await herkenBekenden(
    ctx,
    deps,
    alle.map((f) => f.persoon),
  )
  const elders = herkend.findIndex((h) => h.soort === 'elders')
  if (elders >= 0) return fout(botsing('overname-bsn-elders', { regel: alle[elders]!.regel }))
  const standen = await listStanden(
    ctx,
    herkend.flatMap((h) => (h.soort === 'bekend' ? [h.kandidaatId] : [])),
  )
  const nieuw: Nieuweling[] = []
  const gewijzigd: Wijziging[] = []
  let ongewijzigd = 0
  alle.forEach((feiten, i) => {
    const wie = herkend[i]!
    if (wie.soort !== 'bekend') return void nieuw.push({ id: ctx.nieuwId(), feiten })
    const stand = standen.get(wie.kandidaatId)
    if (stand?.hash.equals(feitenHash(ctx, deps.kluis, feiten))) return void ongewijzigd++
    const vorige =
      stand === undefined ? null : geheim.open<OvernameFeiten>(`stand|${wie.kandidaatId}`, stand.feiten)
    gewijzigd.push({ kandidaatId: wie.kandidaatId, feiten, vorige })
  })
  return goed({ nieuw, gewijzigd, ongewijzigd })
}

async function leesFeiten(ctx: Ctx, geheim: Geheim, id: string): Promise<OvernameFeiten[]> {
  const uit: OvernameFeiten[] = []
  for (let na = 0; ;) {
    const blok = await listRegels(ctx, id, { klasse: 'goed', na, aantal: 2000 })
    for (const { regel, inhoud } of blok) {
      const { feiten } = geheim.open<Regelinhoud>(`${id}|${regel}`, inhoud)
      if (feiten !== null) uit.push(feiten)
    }
    const laatste = blok.at(-1)
    if (laatste === undefined || blok.length < 2000) return uit
    na = laatste.regel
  }
}

async function voerUit(
  ctx: Ctx,
  deps: OvernameDeps,
  geheim: Geheim,
  id: string,
  plan: Plan,
  voortgang: (gedaan: number) => void,
): Promise<Result<Omit<Resultaat, 'overgeslagen'>, Fout>> {
  const { nieuw, gewijzigd, ongewijzigd } = plan
  const wie = await wijsToe(
    ctx,
    [...nieuw, ...gewijzigd].map((p) => p.feiten),
  )
  const beelden = await listBeelden(
    ctx,
    gewijzigd.map((w) => w.kandidaatId),
  )
  await prepareVeelRijen(ctx)
  const gemaakt = await maakDossiers(ctx, deps, id, wie, nieuw, voortgang)
  if (!gemaakt.ok) return gemaakt
  for (const wijziging of gewijzigd) {
    const bij = await werkBij(ctx, deps, id, wie, wijziging)
    if (!bij.ok) return fout({ ...bij.fout, params: { ...bij.fout.params, regel: wijziging.feiten.regel } })
  }
  const personen = [...nieuw.map((n) => ({ kandidaatId: n.id, feiten: n.feiten })), ...gewijzigd]
  await insertStanden(
    ctx,
    personen.map(({ kandidaatId, feiten }) => ({
      kandidaatId,
      overnameId: id,
      hash: feitenHash(ctx, deps.kluis, feiten),
      feiten: geheim.sluit(`stand|${kandidaatId}`, feiten),
    })),
  )
  await insertGevolgen(
    ctx,
    id,
    await maakGevolgen(
      ctx,
      personen.map((p) => p.kandidaatId),
      beelden,
    ),
  )
  const resultaat = { nieuw: nieuw.length, gewijzigd: gewijzigd.length, ongewijzigd }
  await setVerwerkt(ctx, id, resultaat, wie.nieuweWerkgevers)
  return goed(resultaat)
}

async function maakGevolgen(
  ctx: Ctx,
  ids: readonly string[],
  beelden: ReadonlyMap<string, string>,
): Promise<Gevolg[]> {
  const tellingen = await countGebeurtenissen(ctx, ids)
  return ids.map((kandidaatId) => {
    const beeld = beelden.get(kandidaatId) ?? null
    return {
      kandidaatId,
      soort: beeld === null ? 'nieuw' : 'gewijzigd',
      gebeurtenissen: tellingen.get(kandidaatId) ?? 0,
      beeld,
    }
  })
}

/** Remembers the mapping for the next file with these headings and wipes the file and its rows. */
async function rondAf(ctx: Ctx, geheim: Geheim, rij: OvernameRij): Promise<void> {
  const overzicht = geheim.open<Overzicht>(`${rij.id}|verslag`, rij.verslag!)
  const kolommen = Object.fromEntries(overzicht.kolommen.map((k) => [k.kolom, k.veld]))
  await saveIndeling(ctx, kopafdrukHash(overzicht.kop), kolommen)
  const keuzen: BewaardeKeuzen = {}
  await wipeInhoud(ctx, rij.id, geheim.sluit(`${rij.id}|keuzen`, keuzen))
}
