import { isTestBsn, parseBsn } from '../../core/bsn.ts'
import { fout, goed, type Result } from '../../core/result.ts'
import type { Modus } from '../../platform/config/config.ts'
import type { Ctx } from '../../platform/context.ts'
import { botsing, nietGevonden, ongeldig, verouderd, type Fout } from '../../platform/fout.ts'
import type { Kluis } from '../../platform/kluis/kluis.ts'
import { recordGebeurtenis } from './gebeurtenis.ts'
import type { Persoonsgegevens } from './kandidaat.ts'
import * as db from './kandidaat-queries.ts'
import { setKenmerk } from './kenmerk-commands.ts'

/** What the commands on persons need beside the transaction. */
export type KandidaatDeps = { readonly kluis: Kluis; readonly modus: Modus }

export type Registratie = Persoonsgegevens & {
  readonly bsn: string | null
  readonly consulentId: string | null
  readonly doelgroepen: readonly string[]
  /** The user has seen the persons that look the same and says that this is another one. */
  readonly ookAlsDubbel: boolean
}

const bsnContext = (id: string) => `kandidaat|${id}|bsn`

/** Registers a person with a dossier. A BSN or a name with birth date that is known already is asked about, not doubled. */
export async function registreerKandidaat(
  ctx: Ctx,
  deps: KandidaatDeps,
  r: Registratie,
): Promise<Result<{ id: string; dossiernummer: string }, Fout>> {
  const velden = checkGegevens(ctx, r)
  if (velden !== undefined) return fout(velden)
  const bsn = readBsn(deps, r.bsn)
  if (!bsn.ok) return bsn
  const index = bsn.waarde === null ? null : deps.kluis.index(ctx.actor.regioId, bsn.waarde)
  if (index !== null && (await db.isBsnBekend(ctx, index))) {
    const zichtbaar = await db.findByBsnIndex(ctx, index)
    return fout(botsing('bsn-al-bekend', zichtbaar === undefined ? undefined : { kandidaatId: zichtbaar.id }))
  }
  const gelijk = r.ookAlsDubbel ? [] : await db.findGelijken(ctx, r)
  if (gelijk.length > 0)
    return fout(
      botsing('mogelijk-dubbel', {
        aantal: gelijk.length,
        dossiers: gelijk.map((g) => g.dossiernummer).join(', '),
        kandidaatId: gelijk[0]?.id ?? '',
      }),
    )
  const id = ctx.nieuwId()
  const dossiernummer = await db.nextDossiernummer(ctx)
  const versleuteld =
    bsn.waarde === null || index === null
      ? null
      : {
          versleuteld: deps.kluis.versleutel(ctx.actor.regioId, bsnContext(id), bsn.waarde),
          index,
          test: isTestBsn(bsn.waarde),
        }
  await db.insertKandidaat(ctx, {
    ...r,
    id,
    dossiernummer,
    bsn: versleuteld,
    regieOrganisatieId: ctx.actor.organisatieId,
    consulentId: null,
    bron: 'registratie',
  })
  await recordGebeurtenis(ctx, { kandidaatId: id, soort: 'geregistreerd', inhoud: { dossiernummer } })
  await firstKenmerken(ctx, id, r)
  return goed({ id, dossiernummer })
}

async function firstKenmerken(ctx: Ctx, id: string, r: Registratie): Promise<void> {
  const vanaf = { vanaf: ctx.vandaag, tot: null }
  const feiten = [
    { soort: 'gemeente' as const, waarde: r.gemeente },
    { soort: 'regie' as const, waarde: ctx.actor.organisatieId },
    ...(r.consulentId === null ? [] : [{ soort: 'consulent' as const, waarde: r.consulentId }]),
    { soort: 'fase' as const, waarde: 'ontwikkelen' },
    ...r.doelgroepen.map((waarde) => ({ soort: 'doelgroep' as const, waarde })),
  ]
  for (const feit of feiten) {
    const gezet = await setKenmerk(ctx, id, { ...feit, periode: vanaf, bron: 'registratie', reden: null })
    if (!gezet.ok) throw Object.assign(new Error(gezet.fout.code), { fout: gezet.fout })
  }
}

/** Corrects or changes personal data with a reason; the story keeps what it was, field by field. */
export async function corrigeerKandidaat(
  ctx: Ctx,
  id: string,
  versie: number,
  wijziging: { gegevens: Partial<Persoonsgegevens>; reden: string },
): Promise<Result<{ versie: number }, Fout>> {
  const slot = await db.lockKandidaat(ctx, id)
  if (slot === undefined) return fout(nietGevonden)
  if (slot.versie !== versie) return fout(verouderd)
  const oud = await db.findKandidaat(ctx, id)
  if (oud === undefined) return fout(nietGevonden)
  const nieuw: Persoonsgegevens = { ...pickGegevens(oud), ...wijziging.gegevens }
  const velden = checkGegevens(ctx, nieuw)
  if (velden !== undefined) return fout(velden)
  const anders = (Object.keys(nieuw) as (keyof Persoonsgegevens)[]).filter(
    (veld) => nieuw[veld] !== oud[veld],
  )
  if (anders.length === 0) return goed({ versie })
  await db.updatePersoonsgegevens(ctx, id, nieuw)
  for (const veld of anders) {
    await recordGebeurtenis(ctx, {
      kandidaatId: id,
      soort: 'gegeven-gewijzigd',
      reden: wijziging.reden,
      inhoud: { veld, van: oud[veld], naar: nieuw[veld] },
    })
  }
  if (anders.includes('gemeente')) {
    const gezet = await setKenmerk(ctx, id, {
      soort: 'gemeente',
      waarde: nieuw.gemeente,
      periode: { vanaf: ctx.vandaag, tot: null },
      bron: 'correctie',
      reden: wijziging.reden,
    })
    if (!gezet.ok) return gezet
  }
  const na = await db.findKandidaat(ctx, id)
  return goed({ versie: na?.versie ?? versie })
}

function pickGegevens(k: Persoonsgegevens): Persoonsgegevens {
  const {
    achternaam,
    voorvoegsel,
    voornaam,
    geboortedatum,
    geslacht,
    contacttaal,
    leesniveau,
    telefoon,
    email,
    postcode,
    woonplaats,
    gemeente,
  } = k
  return {
    achternaam,
    voorvoegsel,
    voornaam,
    geboortedatum,
    geslacht,
    contacttaal,
    leesniveau,
    telefoon,
    email,
    postcode,
    woonplaats,
    gemeente,
  }
}

/** Finds a person by BSN; the reason is journalled whether or not somebody is found. The number itself is never kept. */
export async function findOpBsn(
  ctx: Ctx,
  deps: KandidaatDeps,
  tekst: string,
): Promise<Result<{ id: string } | undefined, Fout>> {
  const bsn = readBsn({ ...deps, modus: 'production' }, tekst)
  if (!bsn.ok) return bsn
  return goed(
    bsn.waarde === null
      ? undefined
      : await db.findByBsnIndex(ctx, deps.kluis.index(ctx.actor.regioId, bsn.waarde)),
  )
}

/** The BSN of a visible person in full; the caller journals the look with its reason. */
export async function readBsnVan(
  ctx: Ctx,
  deps: KandidaatDeps,
  id: string,
): Promise<Result<string | null, Fout>> {
  const rij = await db.findBsn(ctx, id)
  if (rij === undefined) return fout(nietGevonden)
  return goed(
    rij.versleuteld === null
      ? null
      : deps.kluis.ontsleutel(ctx.actor.regioId, bsnContext(rij.gebondenAan), rij.versleuteld),
  )
}

function readBsn(
  deps: KandidaatDeps,
  tekst: string | null,
): Result<ReturnType<typeof parseBsn> extends Result<infer B, unknown> ? B | null : never, Fout> {
  if (tekst === null || tekst === '') return goed(null)
  const bsn = parseBsn(tekst)
  if (!bsn.ok) return fout(ongeldig({ veld: 'bsn', code: bsn.fout.code }))
  // A demo that takes real numbers invites real people's data; a production system that takes test numbers hides mistakes.
  if (deps.modus === 'demo' && !isTestBsn(bsn.waarde))
    return fout(ongeldig({ veld: 'bsn', code: 'bsn-geen-test' }))
  return goed(bsn.waarde)
}

function checkGegevens(ctx: Ctx, p: Persoonsgegevens): Fout | undefined {
  if (p.geboortedatum > ctx.vandaag) return ongeldig({ veld: 'geboortedatum', code: 'datum-in-toekomst' })
  if (!ctx.actor.gemeenten.includes(p.gemeente))
    return ongeldig({ veld: 'gemeente', code: 'gemeente-buiten-gebied' })
  return undefined
}
