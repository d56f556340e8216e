import { spawn, type ChildProcess } from 'node:child_process'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Actor } from '../src/platform/context.ts'
import { packageRoot } from '../src/platform/database/pakket.ts'
import { cookieNaam } from '../src/platform/http/server.ts'
import { GROOT, KLEIN, openGegevens, type Gegevens } from './gegevens.ts'
import type { Lengte } from './meten.ts'
import { UUID_VAN } from './vulling.ts'

export type Opstelling = Gegevens & {
  readonly postgres: string
  /** Starts a server process on the data; it stops with `sluit`. */
  readonly startServer: (opties?: { algemeen?: boolean }) => Promise<string>
  /** The session cookie of the consultant of municipality `nr`, of the `regisseur` or of the `beheerder`. */
  readonly cookie: (wie: number | 'regisseur' | 'beheerder') => string
  readonly actor: (nr: number) => Actor
  readonly regisseur: Actor
}

const uuid = (tekst: string) =>
  createHash('md5')
    .update(tekst)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
export const dossierId = (n: number): string => uuid(`k${n}`)

/** Opens the data set of the asked size, with a living session for everybody who will ask something. */
export async function openOpstelling(lengte: Lengte): Promise<Opstelling> {
  const g = await openGegevens(lengte.klein ? KLEIN : GROOT)
  const kinderen: ChildProcess[] = []
  const postgres = await g.alsSuper(async (c) => {
    await c.query(`delete from toegang.sessie`)
    await c.query(
      `insert into toegang.sessie (regio_id, token_hash, gebruiker_id, begonnen_op, gezien_op, verloopt_op)
       select regio_id, sha256(convert_to('meting-' || gebruikersnaam, 'UTF8')), id, now(), now(), now() + interval '9 hours'
         from toegang.gebruiker where regio_id = $1 and (id in (select gebruiker_id from bench.gemeente) or id in (${UUID_VAN(`'u-regisseur'`)}, ${UUID_VAN(`'u-beheerder'`)}))`,
      [g.regioId],
    )
    return (await c.query<{ v: string }>(`select current_setting('server_version') as v`)).rows[0]!.v
  })
  const naam = (wie: number | string) =>
    `${cookieNaam(true)}=meting-bench-${typeof wie === 'number' ? `${wie}-1` : wie}`
  const basis = { regioId: g.regioId, gedeeld: [] }
  return {
    ...g,
    postgres,
    cookie: naam,
    actor: (nr) => ({
      ...basis,
      gebruikerId: uuid(`u${nr}-1`),
      organisatieId: uuid(`o${nr}`),
      rol: 'consulent',
      bereik: 'gemeente',
      gemeenten: [g.gemeenten[nr - 1]!.code],
    }),
    regisseur: {
      ...basis,
      gebruikerId: uuid('u-regisseur'),
      organisatieId: uuid('o-regio'),
      rol: 'regisseur',
      bereik: 'regio',
      gemeenten: g.gemeenten.map((x) => x.code).sort(),
    },
    startServer: (opties = {}) => startServer(g, kinderen, opties.algemeen === true),
    sluit: async () => {
      await Promise.all(
        kinderen.map(
          (kind) =>
            new Promise((klaar) =>
              kind.exitCode === null ? kind.once('exit', klaar).kill('SIGTERM') : klaar(null),
            ),
        ),
      )
      await g.sluit()
    },
  }
}

async function startServer(g: Gegevens, kinderen: ChildProcess[], algemeen: boolean): Promise<string> {
  const wortel = packageRoot()
  const kind = spawn(
    process.execPath,
    [join(wortel, 'scripts', 'run-ts.mjs'), join(wortel, 'bench', 'server.ts')],
    {
      cwd: wortel,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        BENCH_VERBINDING: JSON.stringify(g.geopend.verbinding),
        BENCH_ALGEMEEN: algemeen ? 'ja' : '',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  kinderen.push(kind)
  for await (const regel of createInterface({ input: kind.stdout })) {
    const poort = /^poort (\d+)$/.exec(regel)?.[1]
    if (poort !== undefined) return `http://127.0.0.1:${poort}`
  }
  throw new Error('the server ended before it listened')
}

/** Reads an answer of the server; anything but 200 is an error of the bench. */
export async function lees(adres: string, pad: string, cookie: string): Promise<Record<string, unknown>> {
  const antwoord = await fetch(`${adres}/api/v1${pad}`, { headers: { cookie } })
  if (antwoord.status !== 200)
    throw new Error(`${pad}: ${antwoord.status} ${(await antwoord.text()).slice(0, 300)}`)
  return (await antwoord.json()) as Record<string, unknown>
}

/** A literal array of PostgreSQL, for settings and scripts. */
export const arrayVan = (waarden: readonly string[]): string => `{${waarden.join(',')}}`

/** Session settings that make a plain connection act for this actor. */
export const instellingen = (a: Actor): Record<string, string> => ({
  'app.regio': a.regioId,
  'app.gebruiker': a.gebruikerId,
  'app.organisatie': a.organisatieId,
  'app.rol': a.rol,
  'app.bereik': a.bereik,
  'app.gemeenten': arrayVan(a.gemeenten),
  'app.doel': 'meting',
  'app.verzoek': 'meting',
})
