import { spawn, type ChildProcess } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DEMO_WACHTWOORD } from '../src/modules/demo/accounts.ts'
import { packageRoot } from '../src/platform/database/pakket.ts'
import {
  inBeurten,
  mediaan,
  vatSamen,
  type Lengte,
  type Meting,
  type Programma,
  type Uitslag,
} from './meten.ts'

/** `nobody`: an account with no rights and no home. */
const GEWOON = 65534

type Start = { readonly pagina: number; readonly lijst: number; readonly items: number }

/**
 * P11: wall clock from the start of the command to HTTP 200 of the first page, and to the first list of the demo region (after signing
 * in), on an empty data folder and again. As root and as an ordinary user; with the data folder that the build prepared and without it.
 */
export async function runP11(lengte: Lengte): Promise<Uitslag> {
  const wortel = packageRoot()
  if (!existsSync(join(wortel, 'dist', 'server', 'main.mjs')))
    throw new Error('build first: node scripts/build.mjs')
  const map = mkdtempSync(join(tmpdir(), 'schakel-p11-'))
  chmodSync(map, 0o755)
  const zonder = maakZonderSjabloon(wortel, map)
  const starts: Record<string, Start[]> = {}
  let teller = 0
  const paar = (naam: string, opdracht: readonly string[], uid?: number): Programma[] => {
    let gegevens = ''
    const meet = (soort: string) => async (): Promise<Meting> => {
      const s = await startEnMeet(opdracht, gegevens, uid)
      ;(starts[`${naam}, ${soort}`] ??= []).push(s)
      return { ...vatSamen([s.pagina]), perSeconde: 1000 / s.pagina }
    }
    return [
      {
        naam: `${naam}, empty folder`,
        meet: () => {
          if (gegevens !== '') rmSync(gegevens, { recursive: true, force: true })
          gegevens = join(map, `gegevens-${teller++}`)
          mkdirSync(gegevens)
          if (uid !== undefined) chownSync(gegevens, uid, uid)
          return meet('empty folder')()
        },
      },
      { naam: `${naam}, restart`, meet: meet('restart') },
    ]
  }
  const isRoot = process.getuid?.() === 0
  const mij = isRoot ? 'root' : 'this user'
  const npm = ['npm', 'start', '--silent']
  const main = [process.execPath, join(wortel, 'dist', 'server', 'main.mjs')]
  const sjabloon = existsSync(join(wortel, 'dist', 'sjabloon.merk'))
  const programmas = [
    ...paar(`npm start, ${mij}`, npm),
    ...(isRoot ? paar('node main.mjs, ordinary user', main, GEWOON) : []),
    ...paar(`node main.mjs, ${mij}`, main),
    ...paar(`node main.mjs, ${mij}, no prepared folder`, [
      process.execPath,
      join(zonder, 'dist', 'server', 'main.mjs'),
    ]),
  ]
  try {
    const m = await inBeurten(programmas, lengte.rondes)
    const ms = (naam: string, van: (s: Start) => number) => mediaan(starts[naam]!.map(van))
    const wie = Object.keys(starts)
    return {
      bench: 'P11',
      maat: { gegevens: 'demo region', sjabloon },
      toetsen: [
        {
          naam: 'every start served the first page and, after signing in, a list of 50 persons',
          goed: Object.values(starts)
            .flat()
            .every((s) => s.items === 50),
        },
      ],
      metingen: m,
      doelen: wie.flatMap((naam) => {
        const grens = naam.includes('restart') ? 700 : 3000
        return [
          {
            naam: `${naam}: first page`,
            gemeten: ms(naam, (s) => s.pagina),
            grens,
            soort: 'hoogstens' as const,
            eenheid: ' ms',
          },
          {
            naam: `${naam}: first list, signing in included`,
            gemeten: ms(naam, (s) => s.lijst),
            grens,
            soort: 'hoogstens' as const,
            eenheid: ' ms',
          },
        ]
      }),
      opmerkingen: [
        `signing in costs one argon2id hash on purpose (19 MiB, two passes)`,
        ...(sjabloon ? [] : ['no prepared data folder in dist: the first start loads the dump']),
      ],
    }
  } finally {
    rmSync(map, { recursive: true, force: true })
  }
}

/** The same build beside a link to the packages, without the data folder that the build prepared. */
function maakZonderSjabloon(wortel: string, map: string): string {
  const zonder = join(map, 'zonder')
  mkdirSync(join(zonder, 'dist'), { recursive: true })
  for (const deel of ['dist/server', 'dist/web', 'migrations', 'demo', 'package.json'])
    cpSync(join(wortel, deel), join(zonder, deel), { recursive: true })
  symlinkSync(join(wortel, 'node_modules'), join(zonder, 'node_modules'))
  return zonder
}

async function startEnMeet(
  opdracht: readonly string[],
  gegevens: string,
  uid: number | undefined,
): Promise<Start> {
  const poort = await vrijePoort()
  const adres = `http://127.0.0.1:${poort}`
  const begin = performance.now()
  const kind = spawn(opdracht[0]!, opdracht.slice(1), {
    env: {
      ...process.env,
      PORT: String(poort),
      SCHAKEL_DATA: gegevens,
      SCHAKEL_MODE: 'demo',
      DATABASE_URL: '',
      SCHAKEL_LOG: 'error',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
    // Its own group, so that npm and what it started stop together.
    detached: true,
    ...(uid === undefined ? {} : { uid, gid: uid }),
  })
  try {
    await tot200(kind, `${adres}/`)
    const pagina = performance.now() - begin
    const inlog = await fetch(`${adres}/api/v1/sessies`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ gebruikersnaam: 'demo-consulent', wachtwoord: DEMO_WACHTWOORD }),
    })
    const cookie = inlog.headers
      .getSetCookie()
      .map((c) => c.split(';')[0])
      .join('; ')
    const antwoord = await fetch(`${adres}/api/v1/kandidaten?aantal=50`, { headers: { cookie } })
    const { items } = (await antwoord.json()) as { items?: unknown[] }
    return { pagina, lijst: performance.now() - begin, items: items?.length ?? 0 }
  } finally {
    await new Promise((klaar) => {
      kind.once('exit', klaar)
      if (kind.exitCode !== null) klaar(null)
      else process.kill(-kind.pid!, 'SIGTERM')
    })
    await vrij(gegevens)
  }
}

async function tot200(kind: ChildProcess, url: string): Promise<void> {
  const einde = performance.now() + 120_000
  while (performance.now() < einde && kind.exitCode === null) {
    const ok = await fetch(url).then(
      (a) => a.status === 200,
      () => false,
    )
    if (ok) return
    await new Promise((klaar) => setTimeout(klaar, 5))
  }
  throw new Error('the product did not answer within two minutes')
}

/** Until PostgreSQL has let go of the folder: npm ends before the product does. */
async function vrij(gegevens: string): Promise<void> {
  for (let i = 0; i < 600 && existsSync(join(gegevens, 'postgres', 'postmaster.pid')); i++)
    await new Promise((klaar) => setTimeout(klaar, 50))
}

function vrijePoort(): Promise<number> {
  return new Promise((klaar, mislukt) => {
    const s = createServer().once('error', mislukt)
    s.listen(0, '127.0.0.1', () => {
      const a = s.address()
      s.close(() => klaar(typeof a === 'object' && a !== null ? a.port : 0))
    })
  })
}
