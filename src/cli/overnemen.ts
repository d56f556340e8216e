import {
  beoordeelBytes,
  beoordeelOvername,
  breekAf,
  draaiOvernameTerug,
  isMeldingCode,
  leesIn,
  maakVerslag,
  verwerkOvername,
} from '../modules/overname/index.ts'
import type { MeldingCode, OvernameDeps, Overnameverslag, Resultaat } from '../modules/overname/index.ts'
import { findMogelijkeVorm, meldWerkGevonden } from '../modules/dossiers/index.ts'
import { registerTermijnen, voltooiTermijn } from '../modules/termijnen/index.ts'
import { bereikVan, rechtenVan } from '../modules/toegang/index.ts'
import { readConfig } from '../platform/config/config.ts'
import type { Actor, Ctx, Rol } from '../platform/context.ts'
import { DatabaseStartFout, openDatabase, type Geopend } from '../platform/database/index.ts'
import { withEigenaar } from '../platform/database/eigenaar.ts'
import type { Fout } from '../platform/fout.ts'
import { MELDINGEN } from '../platform/http/problem.ts'
import { createKluis } from '../platform/kluis/kluis.ts'
import type { Result } from '../core/result.ts'
import { InvoerError } from './opdracht.ts'

export type Overneemvraag = {
  readonly bestandsnaam: string
  readonly inhoud: Buffer
  readonly gebruiker: string
  readonly kolommen: Readonly<Record<string, string>> | undefined
  readonly aanvaard: readonly MeldingCode[]
  readonly restOverslaan: boolean
}

/** What became of a file: the report, and null when nothing was stored because rows are not settled. */
export type Overgenomen = {
  readonly verslag: Overnameverslag
  readonly overname: { readonly id: string; readonly resultaat: Resultaat } | null
}

/** Takes a file over as a user of the product, with that user's municipalities and rights. All or nothing. */
export function neemOver(
  env: Readonly<Record<string, string | undefined>>,
  vraag: Overneemvraag,
): Promise<Overgenomen> {
  return metDatabase(env, vraag.gebruiker, async ({ als, deps, verslag }) => {
    const keuzen = { aanvaard: vraag.aanvaard, ...(vraag.kolommen ? { kolommen: vraag.kolommen } : {}) }
    const { id } = await als((ctx) =>
      leesIn(ctx, deps, { naam: vraag.bestandsnaam, inhoud: vraag.inhoud, keuzen }),
    )
    await als((ctx) => beoordeelOvername(ctx, deps, id, { keuzen: {}, versie: null })).catch(
      async (error: unknown) => {
        await als((ctx) => breekAf(ctx, deps, id))
        throw error
      },
    )
    const gelezen = verslag()
    if (!vraag.restOverslaan && gelezen.teHerstellen + gelezen.tegenstrijdig > 0) {
      await als((ctx) => breekAf(ctx, deps, id))
      return { verslag: gelezen, overname: null }
    }
    const resultaat = await als((ctx) =>
      verwerkOvername(ctx, deps, id, { versie: null, restOverslaan: vraag.restOverslaan }),
    )
    return { verslag: gelezen, overname: { id, resultaat } }
  })
}

/** Undoes a take-over as a user of the organisation that made it. */
export const draaiTerug = (
  env: Readonly<Record<string, string | undefined>>,
  gebruiker: string,
  id: string,
) => metDatabase(env, gebruiker, ({ als }) => als((ctx) => draaiOvernameTerug(ctx, id, null)))

/** `datum-jaar,bsn-voorloopnul` as codes; an unknown one is bad input. */
export function readAanvaard(tekst: string | undefined): MeldingCode[] {
  const codes = (tekst ?? '')
    .split(',')
    .map((c) => c.trim())
    .filter(Boolean)
  const onbekend = codes.find((c) => !isMeldingCode(c))
  if (onbekend !== undefined)
    throw new InvoerError(`--aanvaard: "${onbekend}" is geen melding; goed is bijvoorbeeld datum-jaar.`)
  return codes as MeldingCode[]
}

type Werkbank = {
  readonly als: <T>(werk: (ctx: Ctx) => Promise<Result<T, Fout>>) => Promise<T>
  readonly deps: OvernameDeps
  readonly verslag: () => Overnameverslag
}

async function metDatabase<T>(
  env: Readonly<Record<string, string | undefined>>,
  gebruiker: string,
  werk: (w: Werkbank) => Promise<T>,
): Promise<T> {
  const config = readConfig(env)
  if (!config.ok) throw new InvoerError(config.fout.join('\n'))
  const c = config.waarde
  const geopend = await openDatabase({
    url: c.databaseUrl,
    map: c.dataMap,
    productie: c.modus === 'production',
  }).catch((error: unknown) => {
    throw error instanceof DatabaseStartFout ? new InvoerError(error.message) : error
  })
  try {
    const actor = await findActor(geopend, gebruiker)
    let verslag: Overnameverslag | undefined
    const klokken = { registerTermijnen, voltooiTermijn }
    const deps: OvernameDeps = {
      kluis: createKluis(c.sleutel),
      modus: c.modus,
      plaatsing: { findMogelijkeVorm, meldWerkGevonden: (ctx, id) => meldWerkGevonden(ctx, klokken, id) },
      beoordeel: async ({ bytes, omgeving, keuzen, lees }) => {
        const uit = await beoordeelBytes(bytes, omgeving, keuzen, lees)
        if (uit.ok) verslag = maakVerslag(uit.waarde)
        return uit
      },
    }
    return await werk({ als: (fn) => inTransactie(geopend, actor, fn), deps, verslag: () => verslag! })
  } finally {
    await geopend.close()
  }
}

/** Runs a command in a transaction; a refusal rolls back and leaves as bad input, in words. */
function inTransactie<T>(
  { database }: Geopend,
  actor: Actor,
  werk: (ctx: Ctx) => Promise<Result<T, Fout>>,
): Promise<T> {
  return database.withTenant({ actor, doel: 'overname' }, async (ctx) => {
    const uit = await werk(ctx)
    if (uit.ok) return uit.waarde
    const { uitleg } = MELDINGEN.nl[uit.fout.code] ?? { uitleg: uit.fout.code }
    throw new InvoerError(
      uitleg.replace(/\{(\w+)\}/g, (heel, naam: string) => String(uit.fout.params?.[naam] ?? heel)),
    )
  })
}

type Rij = { regio_id: string; id: string; organisatie_id: string; rol: Rol; gemeenten: string[] }

/** The user by sign-in name, with the municipalities that the organisation serves today. Who runs this command has the database itself. */
async function findActor({ verbinding }: Geopend, gebruikersnaam: string): Promise<Actor> {
  const rijen = await withEigenaar(
    verbinding,
    async (c) =>
      (
        await c.query<Rij>(
          `select g.regio_id, g.id, g.organisatie_id, g.rol,
              array(select og.gemeente from toegang.organisatie_gemeente og
                     where og.regio_id = g.regio_id and og.organisatie_id = g.organisatie_id and og.periode @> current_date order by 1) as gemeenten
         from toegang.gebruiker g where g.gebruikersnaam = lower($1) and g.geblokkeerd_op is null`,
          [gebruikersnaam],
        )
      ).rows,
  )
  const rij = rijen[0]
  if (rij === undefined) throw new InvoerError(`--gebruiker: er is geen gebruiker "${gebruikersnaam}".`)
  if (!rechtenVan(rij.rol).includes('overnemen'))
    throw new InvoerError(`--gebruiker: "${gebruikersnaam}" (${rij.rol}) mag geen caseload overnemen.`)
  const { regio_id: regioId, id: gebruikerId, organisatie_id: organisatieId, rol, gemeenten } = rij
  return { regioId, gebruikerId, organisatieId, rol, bereik: bereikVan(rol), gemeenten, gedeeld: [] }
}
