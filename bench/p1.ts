import { lees, type Opstelling } from './opstelling.ts'
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

const PAD = '/kandidaten?aantal=50'

/**
 * P1: the caseload of 50 over HTTP (session, row-level security, journal, JSON) against pgbench of the same function,
 * for consultants of municipalities drawn by Zipf's law.
 */
export async function runP1(o: Opstelling, lengte: Lengte): Promise<Uitslag> {
  await maakActoren(o)
  const snel = await o.startServer()
  const algemeen = await o.startServer({ algemeen: true })
  const toetsen = await toets(o, snel, algemeen)
  const { seconden } = lengte
  const vragen = o.gemeenten.map((g) => ({ pad: `/api/v1${PAD}`, cookie: o.cookie(g.nr) }))
  const http = (adres: string, verbindingen: number) =>
    wrk({ adres, vragen, volgorde: zipf(o.gemeenten.length), verbindingen, seconden })
  const sql = (clients: number) =>
    pgbench({ als: o.geopend.verbinding.medewerker, scripts: [SCRIPT], clients, seconden, wijze: 'prepared' })
  const programmas: Programma[] = [
    { naam: 'pgbench, function, c=1', meet: () => sql(1) },
    { naam: 'HTTP, c=1', meet: () => http(snel, 1) },
    { naam: 'HTTP, four round trips, c=1', meet: () => http(algemeen, 1) },
    { naam: 'pgbench, function, c=8', meet: () => sql(8) },
    { naam: 'HTTP, c=16', meet: () => http(snel, 16) },
    { naam: 'HTTP, four round trips, c=16', meet: () => http(algemeen, 16) },
  ]
  const m = await inBeurten(programmas, lengte.rondes)
  const mislukt = Object.values(m)
    .flat()
    .reduce((s, x) => s + x.mislukt, 0)
  return {
    bench: 'P1',
    maat: o.maat,
    toetsen: [...toetsen, { naam: 'every request was answered with 2xx', goed: mislukt === 0 }],
    metingen: m,
    doelen: [
      {
        naam: 'HTTP c=1 p95 / pgbench c=1 p95',
        gemeten: verhouding(m, 'HTTP, c=1', 'pgbench, function, c=1', (x) => x.p95),
        grens: 1.3,
        soort: 'hoogstens',
      },
      {
        naam: 'HTTP c=16 rate / pgbench c=8 rate',
        gemeten: verhouding(m, 'HTTP, c=16', 'pgbench, function, c=8', (x) => x.perSeconde),
        grens: 0.6,
        soort: 'minstens',
      },
      {
        naam: 'one call / four round trips, rate at c=16',
        gemeten: verhouding(m, 'HTTP, c=16', 'HTTP, four round trips, c=16', (x) => x.perSeconde),
        grens: 1,
        soort: 'minstens',
      },
      {
        naam: 'one call / four round trips, rate at c=1',
        gemeten: verhouding(m, 'HTTP, c=1', 'HTTP, four round trips, c=1', (x) => x.perSeconde),
        grens: 1,
        soort: 'minstens',
      },
    ],
    opmerkingen: [
      'peers: PostGraphile not here, Directus not here (they are measured only where a person installs them)',
    ],
  }
}

/** Settings of every consultant, ready for pgbench: looking them up by number costs a hundredth of the list. */
async function maakActoren(o: Opstelling): Promise<void> {
  await o.alsSuper(async (c) => {
    await c.query(
      `drop table if exists bench.actor; create table bench.actor (nr int primary key, namen text[], waarden text[], plaatsen text[])`,
    )
    await c.query('grant select on bench.actor, bench.gemeente to schakel_medewerker, schakel_regio')
    await c.query(
      `insert into bench.actor select nr, '{app.regio,app.gebruiker,app.organisatie,app.rol,app.bereik,app.gemeenten,app.gedeeld,app.doel,app.verzoek}',
         array['${o.regioId}', gebruiker_id::text, organisatie_id::text, 'consulent', 'gemeente', '{' || code || '}', '{}', 'dienstverlening', 'pgbench'], array[code] from bench.gemeente`,
    )
    await c.query('analyze bench.actor')
  })
}

const SCRIPT = `\\set g random_zipfian(1, 342, 1.1)
select kandidaten.lijst_snel(a.namen, a.waarden, a.plaatsen, null, null, null, null, 50) from bench.actor a where a.nr = :g;
`

/** 4,096 municipalities by Zipf's law with 1.1, as pgbench's random_zipfian. */
function zipf(n: number): number[] {
  const gewicht = Array.from({ length: n }, (_, i) => (i + 1) ** -1.1)
  const som = gewicht.reduce((s, x) => s + x, 0)
  const trek = toeval()
  return Array.from({ length: 4096 }, () => {
    let over = trek() * som
    const i = gewicht.findIndex((g) => (over -= g) <= 0)
    return i < 0 ? n - 1 : i
  })
}

/** The same 50 dossiers from both servers as a superuser finds without any of our code. */
async function toets(o: Opstelling, snel: string, algemeen: string): Promise<Toets[]> {
  let gelijk = true
  let antwoorden = true
  for (const { nr, code } of o.gemeenten.filter((_, i) => i % 30 === 0)) {
    const [een, twee] = await Promise.all([lees(snel, PAD, o.cookie(nr)), lees(algemeen, PAD, o.cookie(nr))])
    const { rows } = await o.alsSuper((c) =>
      c.query<{ id: string }>(
        `select id from kandidaten.kandidaat where regio_id = $1 and gemeente = $2 and status = 'open' order by volgende_actie, id limit 50`,
        [o.regioId, code],
      ),
    )
    antwoorden &&= JSON.stringify(een) === JSON.stringify(twee)
    gelijk &&=
      JSON.stringify((een['items'] as { id: string }[]).map((i) => i.id)) ===
      JSON.stringify(rows.map((r) => r.id))
  }
  return [
    { naam: 'the 50 ids are those that plain SQL gives, for 12 municipalities', goed: gelijk },
    { naam: 'one call and four round trips give the same answer, byte for byte as JSON', goed: antwoorden },
  ]
}
