import { fout, goed, type Result } from '../../core/result.ts'
import type { Ctx } from '../../platform/context.ts'
import { botsing, nietGevonden, verouderd, type Fout } from '../../platform/fout.ts'
import { recordGebeurtenis } from './gebeurtenis.ts'
import type { Persoonsgegevens } from './kandidaat.ts'
import {
  findKandidaat,
  lockKandidaat,
  refreshActueel,
  updatePersoonsgegevens,
  type KandidaatRij,
} from './kandidaat-queries.ts'
import { setKenmerk } from './kenmerk-commands.ts'
import { listKenmerken } from './kenmerk-queries.ts'

/** Which dossier stays, which is folded into it, and for each field that differs whose value is right. */
export type Samenvoeging = {
  readonly blijftId: string
  readonly vervaltId: string
  readonly versie: number
  readonly keuzes: Readonly<Partial<Record<keyof Persoonsgegevens, 'blijft' | 'vervalt'>>>
  readonly reden: string
}

const VELDEN = [
  'achternaam',
  'voorvoegsel',
  'voornaam',
  'geboortedatum',
  'geslacht',
  'contacttaal',
  'leesniveau',
  'telefoon',
  'email',
  'postcode',
  'woonplaats',
  'gemeente',
] as const

/** Fields in which two dossiers of one person contradict each other: those must be asked and not guessed. */
export function findVerschillen(a: KandidaatRij, b: KandidaatRij): (keyof Persoonsgegevens)[] {
  return VELDEN.filter((v) => a[v] !== null && b[v] !== null && a[v] !== b[v])
}

/**
 * Makes one dossier of two. The folded dossier stays readable with its own story and points to the other; everything that
 * other modules hang under it moves along through `verplaats`.
 */
export async function voegSamen(
  ctx: Ctx,
  s: Samenvoeging,
  verplaats: (ctx: Ctx, van: string, naar: string) => Promise<void>,
): Promise<Result<{ id: string }, Fout>> {
  if (s.blijftId === s.vervaltId) return fout(botsing('zelfde-dossier'))
  // Always in the same order, so that two merges at once wait instead of blocking each other.
  for (const id of [s.blijftId, s.vervaltId].sort())
    if ((await lockKandidaat(ctx, id)) === undefined) return fout(nietGevonden)
  const blijft = await findKandidaat(ctx, s.blijftId)
  const vervalt = await findKandidaat(ctx, s.vervaltId)
  if (blijft === undefined || vervalt === undefined) return fout(nietGevonden)
  if (blijft.versie !== s.versie) return fout(verouderd)
  if (blijft.status === 'samengevoegd' || vervalt.status === 'samengevoegd')
    return fout(botsing('al-samengevoegd'))
  if (blijft.heeftBsn && vervalt.heeftBsn) return fout(botsing('twee-bsn'))
  const open = findVerschillen(blijft, vervalt).filter((v) => s.keuzes[v] === undefined)
  if (open.length > 0)
    return fout({
      code: 'verschil-niet-gekozen',
      status: 422,
      velden: open.map((veld) => ({ veld, code: 'verschil-niet-gekozen' })),
    })
  await ctx.tx.query(
    `update kandidaten.kandidaat set status = 'samengevoegd', samengevoegd_in = $3, version = version + 1, updated_at = $4 where regio_id = $1 and id = $2`,
    [ctx.actor.regioId, s.vervaltId, s.blijftId, ctx.nu],
  )
  if (vervalt.heeftBsn) await moveBsn(ctx, s)
  await updatePersoonsgegevens(ctx, s.blijftId, chosen(blijft, vervalt, s.keuzes))
  await moveKenmerken(ctx, s)
  await verplaats(ctx, s.vervaltId, s.blijftId)
  await recordGebeurtenis(ctx, {
    kandidaatId: s.blijftId,
    soort: 'samengevoegd',
    reden: s.reden,
    objectId: s.vervaltId,
    inhoud: { met: vervalt.dossiernummer },
  })
  await recordGebeurtenis(ctx, {
    kandidaatId: s.vervaltId,
    soort: 'opgegaan-in',
    reden: s.reden,
    objectId: s.blijftId,
    inhoud: { in: blijft.dossiernummer },
  })
  await refreshActueel(ctx, s.blijftId)
  return goed({ id: s.blijftId })
}

function chosen(
  blijft: KandidaatRij,
  vervalt: KandidaatRij,
  keuzes: Samenvoeging['keuzes'],
): Persoonsgegevens {
  const uit = Object.fromEntries(
    VELDEN.map((v) => [v, keuzes[v] === 'vervalt' ? vervalt[v] : (blijft[v] ?? vervalt[v])]),
  )
  return uit as Persoonsgegevens
}

/** The cipher text is bound to its dossier, so the number is not copied but stays readable through the folded row. */
async function moveBsn(ctx: Ctx, s: Samenvoeging): Promise<void> {
  await ctx.tx.query(
    `update kandidaten.kandidaat b set bsn_versleuteld = v.bsn_versleuteld, bsn_index = v.bsn_index, bsn_test = v.bsn_test, bsn_van = v.id
       from kandidaten.kandidaat v where b.regio_id = $1 and b.id = $2 and v.regio_id = $1 and v.id = $3`,
    [ctx.actor.regioId, s.blijftId, s.vervaltId],
  )
}

async function moveKenmerken(ctx: Ctx, s: Samenvoeging): Promise<void> {
  const bestaand = await listKenmerken(ctx, s.blijftId)
  for (const k of (await listKenmerken(ctx, s.vervaltId)).filter((x) => x.vervallenOp === null)) {
    const alleen = !['doelgroep', 'uitkering', 'mogelijkheid'].includes(k.soort)
    if (alleen && bestaand.some((b) => b.soort === k.soort && b.vervallenOp === null)) continue
    await setKenmerk(ctx, s.blijftId, {
      soort: k.soort,
      waarde: k.waarde,
      periode: k.periode,
      bron: 'samenvoeging',
      reden: s.reden,
    })
  }
}
