import { fout, goed, type Result } from '../../../core/result.ts'
import type { Ctx } from '../../../platform/context.ts'
import { botsing, nietGevonden, ongeldig, type Fout } from '../../../platform/fout.ts'
import type { Route } from '../../../rules/doelgroep/index.ts'
import type { Vorm } from '../../../rules/ladder/index.ts'
import { recordGebeurtenis, setIndeling } from '../../kandidaten/index.ts'
import { lockDossier } from '../dossier.ts'
import type { DossiersDeps } from '../klokken.ts'
import { decideKlok, decideRoute, findGeldende, type Oordeel } from './beoordeling.ts'
import * as db from './queries.ts'

type Uitkomst = Result<{ readonly id: string; readonly route: Route }, Fout>

/** Records an integral assessment, the first or a new one after changed circumstances; the earlier one keeps its own time. */
export async function createBeoordeling(
  ctx: Ctx,
  deps: DossiersDeps,
  kandidaatId: string,
  oordeel: Oordeel,
): Promise<Uitkomst> {
  if (oordeel.datum > ctx.vandaag) return fout(ongeldig({ veld: 'datum', code: 'datum-in-toekomst' }))
  const dossier = await lockDossier(ctx, kandidaatId)
  if (!dossier.ok) return dossier
  const eerdere = await db.listBeoordelingen(ctx, kandidaatId)
  const herziet = findGeldende(eerdere.filter((b) => b.datum <= oordeel.datum))
  const gemaakt = await save(ctx, kandidaatId, oordeel, { herziet: herziet?.id ?? null, vervangt: null })
  if (!gemaakt.ok) return gemaakt
  await recordGebeurtenis(ctx, {
    kandidaatId,
    soort: 'beoordeeld',
    objectId: gemaakt.waarde.id,
    geldigVanaf: oordeel.datum,
    inhoud: { ...inhoudVan(oordeel, gemaakt.waarde.route), eerder: herziet?.indeling ?? null },
  })
  const gevolgen = await refreshGevolgen(ctx, deps, kandidaatId)
  return gevolgen.ok ? gemaakt : gevolgen
}

/** Corrects an assessment that was recorded wrongly, with a reason: the old row stays as history. */
export async function corrigeerBeoordeling(
  ctx: Ctx,
  deps: DossiersDeps,
  id: string,
  juist: Oordeel,
  reden: string,
): Promise<Uitkomst> {
  if (juist.datum > ctx.vandaag) return fout(ongeldig({ veld: 'datum', code: 'datum-in-toekomst' }))
  const oud = await db.findBeoordeling(ctx, id)
  if (oud === undefined) return fout(nietGevonden)
  const dossier = await lockDossier(ctx, oud.kandidaatId)
  if (!dossier.ok) return dossier
  if (!(await db.vervalBeoordeling(ctx, id))) return fout(botsing('al-gecorrigeerd'))
  const gemaakt = await save(ctx, oud.kandidaatId, juist, { herziet: oud.herziet, vervangt: id })
  if (!gemaakt.ok) return gemaakt
  await recordGebeurtenis(ctx, {
    kandidaatId: oud.kandidaatId,
    soort: 'beoordeling-gecorrigeerd',
    reden,
    objectId: gemaakt.waarde.id,
    geldigVanaf: juist.datum,
    inhoud: { ...inhoudVan(juist, gemaakt.waarde.route), vervangt: id, eerder: oud.indeling },
  })
  const gevolgen = await refreshGevolgen(ctx, deps, oud.kandidaatId)
  return gevolgen.ok ? gemaakt : gevolgen
}

/** The highest form of work that a professional judged possible, from the assessment that holds. */
export async function findMogelijkeVorm(
  ctx: Ctx,
  kandidaatId: string,
): Promise<{ readonly vorm: Vorm; readonly beoordelingId: string; readonly datum: string } | undefined> {
  const geldende = findGeldende(await db.listBeoordelingen(ctx, kandidaatId))
  if (geldende === undefined || geldende.mogelijkeVorm === null) return undefined
  return { vorm: geldende.mogelijkeVorm, beoordelingId: geldende.id, datum: geldende.datum }
}

/**
 * Paid work was found: the three months of doelgroep A are met and their signals lapse. Does nothing for somebody in
 * B or C. The caller holds the lock on the person.
 */
export async function meldWerkGevonden(ctx: Ctx, deps: DossiersDeps, kandidaatId: string): Promise<void> {
  const geldende = findGeldende(await db.listBeoordelingen(ctx, kandidaatId))
  if (geldende === undefined || geldende.indeling !== 'A') return
  const klok = decideKlok(geldende)
  if (!klok.ok) return
  const bezitter = { objectSoort: 'beoordeling' as const, objectId: geldende.id, kandidaatId }
  await deps.voltooiTermijn(ctx, bezitter, 'einde', 'aan het werk')
  await deps.registerTermijnen(ctx, { ...bezitter, momenten: klok.waarde.filter((m) => m.code === 'einde') })
}

const inhoudVan = (o: Oordeel, route: Route) => ({
  indeling: o.indeling,
  redenen: o.redenen,
  toelichting: o.toelichting,
  mogelijkeVorm: o.mogelijkeVorm,
  route: route.route,
})

async function save(
  ctx: Ctx,
  kandidaatId: string,
  oordeel: Oordeel,
  plaats: { herziet: string | null; vervangt: string | null },
): Promise<Uitkomst> {
  const route = decideRoute(oordeel.indeling, oordeel.datum)
  if (!route.ok) return route
  const id = ctx.nieuwId()
  await db.insertBeoordeling(ctx, { ...oordeel, ...plaats, id, kandidaatId, route: route.waarde.route })
  return goed({ id, route: route.waarde })
}

/**
 * Brings the person's target group and the clock of doelgroep A in line with the assessment that holds now. A new A
 * starts the three months again: somebody looked and gave reasons, so nothing is overrun in silence.
 */
export async function refreshGevolgen(
  ctx: Ctx,
  deps: DossiersDeps,
  kandidaatId: string,
): Promise<Result<null, Fout>> {
  const alle = await db.listBeoordelingen(ctx, kandidaatId)
  const geldende = findGeldende(alle)
  await setIndeling(ctx, kandidaatId, geldende?.indeling ?? null)
  for (const b of alle.filter((a) => a.indeling === 'A')) {
    const momenten = b.id === geldende?.id ? decideKlok(b) : goed([])
    if (!momenten.ok) return momenten
    await deps.registerTermijnen(ctx, {
      kandidaatId,
      objectSoort: 'beoordeling',
      objectId: b.id,
      momenten: momenten.waarde,
    })
  }
  return goed(null)
}
