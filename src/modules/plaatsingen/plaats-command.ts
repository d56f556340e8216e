import type { Datum } from '../../core/datum.ts'
import { fout, goed, type Result } from '../../core/result.ts'
import type { Ctx } from '../../platform/context.ts'
import { botsing, nietGevonden, ongeldig, verouderd, type Fout } from '../../platform/fout.ts'
import { LADDER } from '../../rules/ladder/index.ts'
import { lockKandidaat, recordGebeurtenis, setVorm } from '../kandidaten/index.ts'
import {
  findBotsing,
  herleidKandidaat,
  kiesEinde,
  loadFeiten,
  newKlokobject,
  saveVerlenging,
  type Einde,
  type Klokobject,
  type Verlenging,
} from '../termijnen/index.ts'
import { reserveerPlaats } from '../werkgevers/index.ts'
import type { EindeReden, PlaatsingDeps, Plaatsingsgegevens, Plaatsingsvorm } from './plaatsing.ts'
import { findVorm, insertPlaatsing, setBeeindigd } from './queries.ts'
import { checkVorm, chooseLeerwerk } from './vormkeuze.ts'

export type NieuwePlaatsing = Omit<
  Plaatsingsgegevens,
  'werkgeverId' | 'leerwerktrajectId' | 'geplandEinde'
> & {
  readonly vorm: Plaatsingsvorm
  /** May be left out when the workplace says it. */
  readonly werkgeverId: string | null
  /** Undefined links a detachment to the latest leerwerktraject; null says that there was none. */
  readonly leerwerktrajectId?: string | null | undefined
  readonly vanaf: Datum
  readonly tot: Datum | null
  readonly verlenging: Verlenging | null
  /** The running placement that ends on the day that this one begins. */
  readonly vorige: {
    readonly id: string
    readonly versie: number
    readonly reden: EindeReden
    readonly toelichting: string | null
  } | null
}

/** Places somebody: the form is weighed, the clock begins, a place is taken, and a running placement can end by the same step. */
export async function plaats(
  ctx: Ctx,
  deps: PlaatsingDeps,
  kandidaatId: string,
  nieuw: NieuwePlaatsing,
): Promise<Result<{ id: string; tot: Datum | null }, Fout>> {
  const slot = await lockKandidaat(ctx, kandidaatId)
  if (slot === undefined) return fout(nietGevonden)
  if (slot.status === 'samengevoegd') return fout(botsing('dossier-samengevoegd'))
  const gevormd = await checkVorm(ctx, deps, kandidaatId, nieuw)
  if (gevormd !== undefined) return fout(gevormd)
  const plan = planPlaatsing(ctx, kandidaatId, nieuw, await loadFeiten(ctx, [kandidaatId]))
  if (!plan.ok) return plan
  const { concept, einde, vorige } = plan.waarde
  if (vorige !== undefined && nieuw.vorige !== null)
    await setBeeindigd(ctx, vorige.id, {
      tot: nieuw.vanaf,
      reden: nieuw.vorige.reden,
      toelichting: nieuw.vorige.toelichting,
    })
  const werkgever = await takePlek(ctx, nieuw, einde.tot)
  if (!werkgever.ok) return werkgever
  const { id, leerwerktrajectId } = concept
  await insertPlaatsing(ctx, {
    ...nieuw,
    id,
    kandidaatId,
    werkgeverId: werkgever.waarde,
    leerwerktrajectId,
    tot: einde.tot,
    geplandEinde: einde.geplandEinde,
  })
  await saveVerlenging(ctx, concept, einde)
  const na = await herleidKandidaat(ctx, kandidaatId)
  if (!na.ok) return na
  await refreshVorm(ctx, kandidaatId)
  if (LADDER[nieuw.vorm].dienstverband) await deps.meldWerkGevonden(ctx, kandidaatId)
  await record(ctx, { concept, einde, vorige }, nieuw)
  return goed({ id, tot: einde.tot })
}

type Plan = { readonly concept: Klokobject; readonly einde: Einde; readonly vorige: Klokobject | undefined }

/** Pure but for the actor: everything that can be said before something is written. */
function planPlaatsing(
  ctx: Ctx,
  kandidaatId: string,
  nieuw: NieuwePlaatsing,
  feiten: readonly Klokobject[],
): Result<Plan, Fout> {
  const leerwerk = chooseLeerwerk(nieuw.vorm, nieuw.vanaf, nieuw.leerwerktrajectId, feiten)
  if (!leerwerk.ok) return leerwerk
  const { vorm, vanaf, werkgeverId, werkplekId, nevenbaan } = nieuw
  const concept = newKlokobject({
    id: ctx.nieuwId(),
    kandidaatId,
    objectSoort: 'plaatsing',
    soort: vorm,
    start: vanaf,
    werkgeverId,
    werkplekId,
    nevenbaan,
    leerwerktrajectId: leerwerk.waarde?.id ?? null,
  })
  const einde = kiesEinde(ctx, concept, leerwerk.waarde, nieuw.tot, nieuw.verlenging)
  if (!einde.ok) return einde
  const vorige = nieuw.vorige === null ? goed(undefined) : findVorige(nieuw, nieuw.vorige, feiten)
  if (!vorige.ok) return vorige
  const daarna = feiten.map((o) => (o.id === vorige.waarde?.id ? { ...o, tot: vanaf } : o))
  const botst = findBotsing({ ...concept, tot: einde.waarde.tot }, daarna)
  return botst === undefined ? goed({ concept, einde: einde.waarde, vorige: vorige.waarde }) : fout(botst)
}

function findVorige(
  nieuw: NieuwePlaatsing,
  gevraagd: NonNullable<NieuwePlaatsing['vorige']>,
  feiten: readonly Klokobject[],
): Result<Klokobject, Fout> {
  const vorige = feiten.find((o) => o.id === gevraagd.id && o.objectSoort === 'plaatsing')
  if (vorige === undefined) return fout(ongeldig({ veld: 'vorige.id', code: 'verwijzing-onbekend' }))
  if (vorige.versie !== gevraagd.versie) return fout(verouderd)
  if (vorige.start >= nieuw.vanaf)
    return fout(
      ongeldig({
        veld: 'vanaf',
        code: 'einde-voor-start',
        params: { start: vorige.start, einde: nieuw.vanaf },
      }),
    )
  if (vorige.tot !== null && vorige.tot < nieuw.vanaf)
    return fout(ongeldig({ veld: 'vanaf', code: 'einde-na-termijn', params: { einde: vorige.tot } }))
  return goed(vorige)
}

/** Takes a place and gives the employer: of the workplace, or the one named. */
async function takePlek(
  ctx: Ctx,
  p: Pick<NieuwePlaatsing, 'werkgeverId' | 'werkplekId' | 'vorm' | 'vanaf'>,
  tot: Datum | null,
): Promise<Result<string, Fout>> {
  if (p.werkplekId === null)
    return p.werkgeverId === null
      ? fout(ongeldig({ veld: 'werkgeverId', code: 'verplicht' }))
      : goed(p.werkgeverId)
  const plek = await reserveerPlaats(ctx, {
    werkplekId: p.werkplekId,
    periode: { vanaf: p.vanaf, tot },
    vorm: p.vorm,
  })
  if (!plek.ok) return plek
  if (p.werkgeverId !== null && p.werkgeverId !== plek.waarde.werkgeverId)
    return fout(ongeldig({ veld: 'werkplekId', code: 'werkplek-andere-werkgever' }))
  return goed(plek.waarde.werkgeverId)
}

/** Keeps the form that the person has today on the person, where the lists read it. */
export async function refreshVorm(ctx: Ctx, kandidaatId: string): Promise<void> {
  const vorm = await findVorm(ctx, kandidaatId)
  if (vorm !== undefined && vorm.oud !== vorm.nieuw) await setVorm(ctx, kandidaatId, vorm.nieuw)
}

async function record(ctx: Ctx, { concept, einde, vorige }: Plan, nieuw: NieuwePlaatsing): Promise<void> {
  const { kandidaatId } = concept
  if (vorige !== undefined && nieuw.vorige !== null) {
    await recordGebeurtenis(ctx, {
      kandidaatId,
      soort: 'plaatsing-beeindigd',
      objectId: vorige.id,
      geldigVanaf: nieuw.vanaf,
      reden: nieuw.vorige.toelichting ?? undefined,
      inhoud: {
        vorm: vorige.soort,
        grond: nieuw.vorige.reden,
        eindeVan: vorige.tot,
        eindeNaar: nieuw.vanaf,
        opgevolgdDoor: concept.id,
      },
    })
  }
  await recordGebeurtenis(ctx, {
    kandidaatId,
    soort: 'geplaatst',
    objectId: concept.id,
    geldigVanaf: nieuw.vanaf,
    geldigTot: einde.tot,
    reden: nieuw.lagereVormReden ?? einde.verlenging?.reden,
    inhoud: {
      vorm: nieuw.vorm,
      urenPerWeek: nieuw.urenPerWeek,
      vorige: vorige?.soort ?? null,
      lagereVorm: nieuw.lagereVormReden !== null,
      verlengd: einde.verlenging !== null,
    },
  })
}
