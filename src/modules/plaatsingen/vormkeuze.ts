import type { Datum } from '../../core/datum.ts'
import { fout, goed, type Result } from '../../core/result.ts'
import type { Ctx } from '../../platform/context.ts'
import { botsing, ongeldig, type Fout } from '../../platform/fout.ts'
import { magParticipatieplaats } from '../../rules/doelgroep/index.ts'
import { rekenRegel } from '../../rules/engine/index.ts'
import {
  beoordeelVorm,
  LADDER,
  VORMEN,
  type Mogelijkheid,
  type Vormoordeel,
} from '../../rules/ladder/index.ts'
import type { Klokobject } from '../termijnen/index.ts'
import type { PlaatsingDeps, Plaatsingsvorm } from './plaatsing.ts'
import { findStand } from './queries.ts'

export type Keuze = {
  readonly vorm: Plaatsingsvorm
  readonly vanaf: Datum
  readonly nevenbaan: boolean
  readonly loonwaarde: number | null
  readonly lagereVormReden: string | null
}

/** Judges a chosen form against what is possible; null when nobody has judged that, or it is a second job. */
export async function judgeVorm(
  ctx: Ctx,
  deps: PlaatsingDeps,
  kandidaatId: string,
  keuze: Keuze,
): Promise<Vormoordeel | null> {
  if (keuze.nevenbaan) return null
  const oordeel = await deps.findMogelijkeVorm(ctx, kandidaatId)
  const stand = await findStand(ctx, kandidaatId)
  const mogelijkheid: Mogelijkheid = {
    mogelijkeVorm: VORMEN.find((v) => v === oordeel?.vorm),
    indeling: stand?.indeling ?? undefined,
    loonwaarde: keuze.loonwaarde ?? undefined,
  }
  const antwoord = beoordeelVorm(
    { gekozen: keuze.vorm, mogelijkheid, reden: keuze.lagereVormReden ?? undefined },
    keuze.vanaf,
  )
  return antwoord.soort === 'uitkomst' ? antwoord.waarde : null
}

/** What the rules say against this form for this person, if anything. */
export async function checkVorm(
  ctx: Ctx,
  deps: PlaatsingDeps,
  kandidaatId: string,
  keuze: Keuze,
): Promise<Fout | undefined> {
  if (keuze.vorm === 'participatieplaats') {
    const stand = await findStand(ctx, kandidaatId)
    const mag =
      stand === undefined
        ? undefined
        : rekenRegel(magParticipatieplaats, { geboortedatum: stand.geboortedatum }, keuze.vanaf)
    if (mag?.soort === 'uitkomst' && !mag.waarde.ja)
      return botsing('participatieplaats-leeftijd', { vanaf: mag.waarde.grens })
  }
  const oordeel = await judgeVorm(ctx, deps, kandidaatId, keuze)
  if (oordeel === null || !oordeel.redenOntbreekt) return undefined
  const params = { gekozen: LADDER[oordeel.gekozen].naam, mogelijk: LADDER[oordeel.mogelijk.vorm].naam }
  return ongeldig({ veld: 'lagereVormReden', code: 'lagere-vorm-vraagt-reden', params })
}

/**
 * The leerwerktraject that a detachment continues: the one named, or the latest that began before it, because its months count in the
 * 23 (source: S3). Null says explicitly that there was none.
 */
export function chooseLeerwerk(
  vorm: Plaatsingsvorm,
  vanaf: Datum,
  gevraagd: string | null | undefined,
  feiten: readonly Klokobject[],
): Result<Klokobject | undefined, Fout> {
  if (vorm !== 'detachering')
    return gevraagd === null || gevraagd === undefined
      ? goed(undefined)
      : fout(ongeldig({ veld: 'leerwerktrajectId', code: 'alleen-bij-detachering' }))
  const trajecten = feiten.filter(
    (o) => o.objectSoort === 'traject' && o.soort === 'leerwerktraject' && o.start <= vanaf,
  )
  if (gevraagd === null) return goed(undefined)
  if (gevraagd === undefined) return goed(trajecten.at(-1))
  const traject = trajecten.find((o) => o.id === gevraagd)
  return traject === undefined
    ? fout(ongeldig({ veld: 'leerwerktrajectId', code: 'leerwerktraject-onbekend' }))
    : goed(traject)
}
