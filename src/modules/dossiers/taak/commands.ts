import { fout, goed, type Result } from '../../../core/result.ts'
import type { Ctx } from '../../../platform/context.ts'
import { botsing, nietGevonden, ongeldig, verouderd, type Fout } from '../../../platform/fout.ts'
import { recordGebeurtenis, setVolgendeTaak } from '../../kandidaten/index.ts'
import { gebruikerZiet } from '../../toegang/index.ts'
import { lockDossier } from '../dossier.ts'
import { listWijzigingen, onlySet } from '../wijziging.ts'
import * as db from './queries.ts'
import { magTaakstap, taakGebeurtenis, type Taakinhoud, type Taakstatus } from './taak.ts'

/** `gebruikerId: null` is a task for who records it. */
export type NieuweTaak = Omit<Taakinhoud, 'gebruikerId'> & {
  readonly gebruikerId: string | null
  readonly bron?: string
}

/** Plans something to do for a person; the first due day becomes the person's next step. */
export async function createTaak(
  ctx: Ctx,
  kandidaatId: string,
  nieuw: NieuweTaak,
): Promise<Result<{ id: string }, Fout>> {
  const dossier = await lockDossier(ctx, kandidaatId)
  if (!dossier.ok) return dossier
  const gemeente = dossier.waarde.gemeente
  const gebruikerId = nieuw.gebruikerId ?? ctx.actor.gebruikerId
  const eigenaar = await checkEigenaar(ctx, gebruikerId, { id: kandidaatId, gemeente })
  if (eigenaar !== undefined) return fout(eigenaar)
  const id = ctx.nieuwId()
  const bron = nieuw.bron ?? 'medewerker'
  const eerste = await db.insertTaak(ctx, {
    ...nieuw,
    bron,
    id,
    kandidaatId,
    gemeente,
    gebruikerId,
    status: 'open',
    versie: 1,
  })
  await setVolgendeTaak(ctx, kandidaatId, eerste)
  await recordGebeurtenis(ctx, {
    kandidaatId,
    soort: 'taak-gemaakt',
    objectId: id,
    bron,
    inhoud: { titel: nieuw.titel, uiterlijk: nieuw.uiterlijk, wachtOp: nieuw.wachtOp, eigenaar: gebruikerId },
  })
  return goed({ id })
}

/** Fields that change; what is left out stays. */
export type Taakwijziging = { readonly [K in keyof Taakinhoud]?: Taakinhoud[K] | undefined } & {
  readonly status?: Taakstatus | undefined
  readonly reden?: string | undefined
}

/** Changes, finishes, drops or reopens a task; the story keeps what it was. */
export async function changeTaak(
  ctx: Ctx,
  id: string,
  versie: number,
  wijziging: Taakwijziging,
): Promise<Result<{ versie: number }, Fout>> {
  const oud = await db.findTaak(ctx, id)
  if (oud === undefined) return fout(nietGevonden)
  if (oud.versie !== versie) return fout(verouderd)
  const { reden, ...velden } = wijziging
  const nieuw = { ...oud, ...onlySet(velden) }
  if (!magTaakstap(oud.status, nieuw.status))
    return fout(botsing('stap-niet-mogelijk', { van: oud.status, naar: nieuw.status }))
  const dossier = await lockDossier(ctx, oud.kandidaatId)
  if (!dossier.ok) return dossier
  const eigenaar =
    nieuw.gebruikerId === oud.gebruikerId
      ? undefined
      : await checkEigenaar(ctx, nieuw.gebruikerId, { id: oud.kandidaatId, gemeente: oud.gemeente })
  if (eigenaar !== undefined) return fout(eigenaar)
  const wijzigingen = listWijzigingen(oud, nieuw, [
    'titel',
    'toelichting',
    'gebruikerId',
    'wachtOp',
    'uiterlijk',
    'status',
  ])
  if (wijzigingen.length === 0) return goed({ versie })
  if (!(await db.updateTaak(ctx, nieuw))) return fout(verouderd)
  await setVolgendeTaak(ctx, oud.kandidaatId, await db.firstOpen(ctx, oud.kandidaatId))
  await recordGebeurtenis(ctx, {
    kandidaatId: oud.kandidaatId,
    soort: taakGebeurtenis(oud.status, nieuw.status),
    reden,
    objectId: id,
    inhoud: { titel: nieuw.titel, wijzigingen },
  })
  return goed({ versie: versie + 1 })
}

/** Work is given only to who can see the person, or it would lie where nobody looks. */
async function checkEigenaar(
  ctx: Ctx,
  gebruikerId: string,
  kandidaat: { id: string; gemeente: string },
): Promise<Fout | undefined> {
  if (gebruikerId === ctx.actor.gebruikerId) return undefined
  const ziet = await gebruikerZiet(ctx, gebruikerId, kandidaat)
  if (ziet === 'ja') return undefined
  return ongeldig({
    veld: 'gebruikerId',
    code: ziet === 'nee' ? 'gebruiker-ziet-dossier-niet' : 'gebruiker-onbekend',
  })
}
