import { createHash } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import { fout, goed, type Result } from '../../core/result.ts'
import type { Actor, Ctx } from '../context.ts'
import type { Aanroep } from '../database/roep.ts'
import { nietToegestaan, type Fout } from '../fout.ts'
import { parseInvoer } from './invoer.ts'
import type { OpenRoute, OpenUitvoer } from './open-route.ts'
import type { Route, Uitvoer, Upload, Verzoek } from './route.ts'

/** Runs work in one transaction of a tenant; wired to the database in main. */
export type TenantPoort = <T>(
  opdracht: { readonly actor: Actor; readonly doel: string; readonly verzoekId: string },
  werk: (ctx: Ctx) => Promise<T>,
) => Promise<T>

/** One call that does a whole request; wired to the database in main. */
export type RoepPoort = (
  opdracht: { readonly actor: Actor; readonly doel: string; readonly verzoekId: string },
  aanroep: Aanroep,
) => Promise<string>

type Uitkomst = Result<Uitvoer<unknown>, Fout>
type Snel = (actor: Actor, verzoek: Verzoek<unknown, unknown, unknown>) => Aanroep | undefined
type Werk = (ctx: Ctx, verzoek: Verzoek<unknown, unknown, unknown>) => Promise<Uitkomst>

/** Carries an expected failure out of the transaction, so that it rolls back. */
class AfgebrokenError extends Error {
  readonly fout: Fout
  constructor(reden: Fout) {
    super(reden.code)
    this.fout = reden
  }
}

/** Checks role and input, then runs the handler and the bookkeeping of its idempotency key in one transaction. */
export async function handleTenant(
  route: Route,
  request: FastifyRequest,
  actor: Actor,
  tenant: TenantPoort,
  roep?: RoepPoort,
): Promise<Uitkomst> {
  if (route.rollen !== 'ingelogd' && !route.rollen.includes(actor.rol)) return fout(nietToegestaan)
  const verzoek = await readVerzoek(route, request)
  if (!verzoek.ok) return verzoek
  const opdracht = { actor, doel: route.doel, verzoekId: request.id }
  const snel = roep && (route.snel as Snel | undefined)?.(actor, verzoek.waarde)
  if (snel !== undefined) return goed({ json: await roep!(opdracht, snel) })
  const sleutel = route.methode === 'POST' ? request.headers['idempotency-key'] : undefined
  try {
    return await tenant(opdracht, async (ctx) => {
      const werk = () => (route.handle as unknown as Werk)(ctx, verzoek.waarde)
      const uitkomst =
        typeof sleutel === 'string' ? await onceOnly(ctx, route, sleutel, verzoek.waarde, werk) : await werk()
      if (!uitkomst.ok) throw new AfgebrokenError(uitkomst.fout)
      return uitkomst
    })
  } catch (error) {
    if (error instanceof AfgebrokenError) return fout(error.fout)
    throw error
  }
}

/** Runs an open route after checking its input. */
export async function handleOpen(
  route: OpenRoute,
  request: FastifyRequest,
  token: string | undefined,
): Promise<Result<OpenUitvoer<unknown>, Fout>> {
  const body = route.body === undefined ? goed(undefined) : parseInvoer(route.body, request.body)
  if (!body.ok) return body
  const handle = route.handle as unknown as (v: object) => Promise<Result<OpenUitvoer<unknown>, Fout>>
  return handle({ body: body.waarde, token, adres: request.ip })
}

async function readVerzoek(
  route: Route,
  request: FastifyRequest,
): Promise<Result<Verzoek<unknown, unknown, unknown>, Fout>> {
  const params = route.params === undefined ? goed({}) : parseInvoer(route.params, request.params)
  // An identifier that cannot exist is answered as one that does not: nobody learns which ids are real.
  if (!params.ok) return fout({ code: 'niet-gevonden', status: 404 })
  const query = route.query === undefined ? goed({}) : parseInvoer(route.query, request.query)
  if (!query.ok) return query
  const body = route.body === undefined ? goed(undefined) : parseInvoer(route.body, request.body)
  if (!body.ok) return body
  const versie = route.metVersie === true ? readVersie(request.headers['if-match']) : goed(0)
  if (!versie.ok) return versie
  const upload =
    route.upload === undefined ? goed(undefined) : await readUpload(request, route.upload.maxBytes)
  if (!upload.ok) return upload
  return goed({
    params: params.waarde,
    query: query.waarde,
    body: body.waarde,
    versie: versie.waarde,
    upload: upload.waarde,
  })
}

function readVersie(kop: string | undefined): Result<number, Fout> {
  const versie = /^"(\d{1,9})"$/.exec(kop ?? '')?.[1]
  if (versie === undefined) return fout({ code: 'versie-ontbreekt', status: 428 })
  return goed(Number(versie))
}

async function readUpload(request: FastifyRequest, maxBytes: number): Promise<Result<Upload, Fout>> {
  if (!request.isMultipart()) {
    return fout({ code: 'verkeerd-type', status: 415, params: { toegestaan: 'multipart/form-data' } })
  }
  const velden: Record<string, string> = {}
  let bestand: Omit<Upload, 'velden'> | undefined
  for await (const deel of request.parts({ limits: { fileSize: maxBytes } })) {
    if (deel.type === 'file') {
      bestand = { naam: deel.filename.slice(0, 200), type: deel.mimetype, inhoud: await deel.toBuffer() }
    } else if (typeof deel.value === 'string') velden[deel.fieldname] = deel.value
  }
  if (bestand === undefined) return fout({ code: 'bestand-ontbreekt', status: 400 })
  return goed({ ...bestand, velden })
}

type Bewaard = {
  verzoek_hash: Buffer
  status: number
  antwoord: { lichaam?: unknown; versie?: number; locatie?: string } | null
}

/** The same key gives the same answer; the key and the effect are stored together or not at all. */
async function onceOnly(
  ctx: Ctx,
  route: Route,
  sleutel: string,
  verzoek: Verzoek<unknown, unknown, unknown>,
  werk: () => Promise<Uitkomst>,
): Promise<Uitkomst> {
  if (sleutel.length > 255)
    return fout({
      code: 'ongeldige-invoer',
      status: 400,
      velden: [{ veld: 'Idempotency-Key', code: 'te-lang', params: { max: 255 } }],
    })
  const hash = createHash('sha256')
    .update(JSON.stringify([route.id, verzoek.params, verzoek.body, verzoek.upload?.velden ?? null]))
    .update(verzoek.upload?.inhoud ?? '')
    .digest()
  await ctx.tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `${ctx.actor.gebruikerId}|${sleutel}`,
  ])
  const eerder = await ctx.tx.maybe<Bewaard>(
    'select verzoek_hash, status, antwoord from platform.idempotentie where regio_id = $1 and gebruiker_id = $2 and sleutel = $3',
    [ctx.actor.regioId, ctx.actor.gebruikerId, sleutel],
  )
  if (eerder !== undefined) {
    if (!eerder.verzoek_hash.equals(hash)) return fout({ code: 'sleutel-hergebruikt', status: 422 })
    return goed(eerder.antwoord ?? {})
  }
  const uitkomst = await werk()
  if (uitkomst.ok) {
    const { lichaam, versie, locatie } = uitkomst.waarde
    await ctx.tx.query(
      `insert into platform.idempotentie (regio_id, gebruiker_id, sleutel, verzoek_hash, status, antwoord, created_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [
        ctx.actor.regioId,
        ctx.actor.gebruikerId,
        sleutel,
        hash,
        route.status,
        JSON.stringify({ lichaam, versie, locatie }),
        ctx.nu,
      ],
    )
  }
  return uitkomst
}
