import { type Ctx } from '../../../platform/context.ts'
import { normaliseNaam } from '../../kandidaten/index.ts'
import { listGebruikers, listOrganisaties } from '../../toegang/index.ts'
import { findGelijkeWerkgever, findOrCreateWerkgever } from '../../werkgevers/index.ts'
import { type Beoordeling } from '../beoordeel.ts'
import { type OvernameFeiten } from '../overzetten.ts'

/** Names of the file turned into users, organisations and employers of the region. */
export type Toewijzing = {
  readonly consulent: (naam: string | null) => string | null
  readonly jobcoach: (naam: string | null) => string | null
  readonly organisatie: (naam: string | null) => string | null
  readonly werkgever: (naam: string) => string
  readonly nieuweWerkgevers: readonly string[]
}

/**
 * A name becomes a user of the own organisation, or an organisation, only when exactly one has it; otherwise the name
 * stays as text in the story. Employers that are not there yet are made.
 */
export async function wijsToe(ctx: Ctx, alle: readonly OvernameFeiten[]): Promise<Toewijzing> {
  const gebruikers = (await listGebruikers(ctx)).filter((g) => g.organisatieId === ctx.actor.organisatieId)
  const organisaties = await listOrganisaties(ctx)
  const werkgevers = new Map<string, string>()
  const nieuw: string[] = []
  for (const naam of new Set(alle.flatMap((f) => f.plaatsingen.map((p) => p.werkgever)))) {
    const sleutel = normaliseNaam(naam)
    if (werkgevers.has(sleutel)) continue
    const gevonden = await findOrCreateWerkgever(ctx, { naam })
    werkgevers.set(sleutel, gevonden.id)
    if (gevonden.nieuw) nieuw.push(gevonden.id)
  }
  const persoon = uniekOpNaam(gebruikers)
  return {
    consulent: persoon,
    jobcoach: persoon,
    organisatie: uniekOpNaam(organisaties),
    werkgever: (naam) => werkgevers.get(normaliseNaam(naam))!,
    nieuweWerkgevers: nieuw,
  }
}

/** How many employers carrying this out would make, as far as can be told now. */
export async function countNieuweWerkgevers(ctx: Ctx, { rijen }: Beoordeling): Promise<number> {
  const namen = new Map<string, string>()
  for (const { klasse, waarden, naast } of rijen) {
    if (klasse !== 'goed') continue
    for (const { werkgever } of [waarden, ...naast.plaatsingen])
      if (werkgever !== null) namen.set(normaliseNaam(werkgever), werkgever)
  }
  let nieuw = 0
  for (const naam of namen.values())
    if ((await findGelijkeWerkgever(ctx, { naam, kvkNummer: null, vestigingsplaats: null })) === undefined)
      nieuw++
  return nieuw
}

function uniekOpNaam(
  lijst: readonly { readonly id: string; readonly naam: string }[],
): (naam: string | null) => string | null {
  const perNaam = new Map<string, string | null>()
  for (const { id, naam } of lijst) {
    const sleutel = normaliseNaam(naam)
    perNaam.set(sleutel, perNaam.has(sleutel) ? null : id)
  }
  return (naam) => (naam === null ? null : (perNaam.get(normaliseNaam(naam)) ?? null))
}
