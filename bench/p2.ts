import type { Actor } from '../src/platform/context.ts'
import { arrayVan, instellingen, lees, type Opstelling } from './opstelling.ts'
import {
  inBeurten,
  pgbench,
  toeval,
  verhouding,
  wrk,
  type Lengte,
  type Programma,
  type Toets,
  type Uitslag,
} from './meten.ts'

const WOORDEN = 24

/**
 * P2: search on a part of a name under row-level security, against the same search by a superuser whom nothing holds
 * back, in the largest municipality and in the whole region. The naive way (LIKE under a policy) is the control.
 */
export async function runP2(o: Opstelling, lengte: Lengte): Promise<Uitslag> {
  const woorden = await kiesWoorden(o)
  const adres = await o.startServer()
  const { seconden } = lengte
  const { medewerker, regio, beheer } = o.geopend.verbinding
  const zetels = [
    {
      naam: 'largest municipality',
      actor: o.actor(1),
      als: medewerker,
      cookie: o.cookie(1),
      plaats: `and k.gemeente = '${o.gemeenten[0]!.code}'`,
    },
    { naam: 'whole region', actor: o.regisseur, als: regio, cookie: o.cookie('regisseur'), plaats: '' },
  ]
  const programmas: Programma[] = zetels.flatMap((z) => [
    {
      naam: `superuser, ${z.naam}`,
      meet: () =>
        pgbench({
          als: beheer,
          scripts: woorden.map((w) => KAAL(o.regioId, z.plaats, w)),
          clients: 1,
          seconden,
        }),
    },
    {
      naam: `search under RLS, ${z.naam}`,
      meet: () =>
        pgbench({
          als: z.als,
          scripts: woorden.map((w) => ZOEK(z.actor, w)),
          clients: 1,
          seconden,
          instellingen: instellingen(z.actor),
        }),
    },
    {
      naam: `naive LIKE under RLS, ${z.naam}`,
      meet: () =>
        pgbench({
          als: z.als,
          scripts: woorden.map((w) => KAAL(o.regioId, z.plaats, w)),
          clients: 1,
          seconden,
          instellingen: instellingen(z.actor),
        }),
    },
    {
      naam: `HTTP, ${z.naam}`,
      meet: () =>
        wrk({
          adres,
          vragen: woorden.map((w) => ({ pad: `/api/v1/kandidaten?zoek=${w}`, cookie: z.cookie })),
          volgorde: woorden.map((_, i) => i),
          verbindingen: 1,
          seconden,
        }),
    },
  ])
  const toetsen: Toets[] = []
  for (const z of zetels) toetsen.push(await toets(o, adres, z, woorden))
  const m = await inBeurten(programmas, lengte.rondes)
  return {
    bench: 'P2',
    maat: o.maat,
    toetsen,
    metingen: m,
    doelen: zetels.map(({ naam }) => ({
      naam: `search under RLS p95 / superuser p95, ${naam}`,
      gemeten: verhouding(m, `search under RLS, ${naam}`, `superuser, ${naam}`, (x) => x.p95),
      grens: 2,
      soort: 'hoogstens' as const,
    })),
    opmerkingen: zetels.map(
      ({ naam }) =>
        `naive LIKE under RLS / search under RLS, p95, ${naam}: ${verhouding(m, `naive LIKE under RLS, ${naam}`, `search under RLS, ${naam}`, (x) => x.p95).toFixed(1)}x`,
    ),
  }
}

const KAAL = (regioId: string, plaats: string, w: string) =>
  `select k.id from kandidaten.kandidaat k where k.regio_id = '${regioId}' ${plaats} and k.zoeknaam like '%${w}%' and k.status <> 'samengevoegd' order by k.zoeknaam, k.id limit 51;\n`

const ZOEK = (a: Actor, w: string) => `select kandidaten.zoek('{%${w}%}', '${arrayVan(a.gemeenten)}', 51);\n`

/** Pieces of names that are there: five letters from the middle of drawn names, so that common and rare ones are among them. */
async function kiesWoorden(o: Opstelling): Promise<string[]> {
  const trek = toeval()
  const nummers = Array.from(
    { length: WOORDEN },
    () => `D-${String(1 + Math.floor(trek() * o.gemeenten[0]!.aantal)).padStart(6, '0')}`,
  )
  const { rows } = await o.alsSuper((c) =>
    c.query<{ w: string }>(
      'select substr(zoeknaam, 2, 5) as w from kandidaten.kandidaat where regio_id = $1 and dossiernummer = any ($2) order by dossiernummer',
      [o.regioId, nummers],
    ),
  )
  return [...new Set(rows.map((r) => r.w).filter((w) => /^[a-z]{5}$/.test(w)))]
}

async function toets(
  o: Opstelling,
  adres: string,
  z: { naam: string; plaats: string; cookie: string },
  woorden: readonly string[],
): Promise<Toets> {
  let goed = woorden.length > 5
  for (const w of woorden) {
    const { rows } = await o.alsSuper((c) => c.query<{ id: string }>(KAAL(o.regioId, z.plaats, w)))
    const ids = (
      (await lees(adres, `/kandidaten?zoek=${w}&sorteer=naam&aantal=51`, z.cookie))['items'] as {
        id: string
      }[]
    ).map((i) => i.id)
    goed &&= rows.length > 0 && JSON.stringify(ids) === JSON.stringify(rows.map((r) => r.id))
  }
  return { naam: `${woorden.length} searches give the superuser's ids, ${z.naam}`, goed }
}
