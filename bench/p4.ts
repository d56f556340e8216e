import { instellingen, lees, type Opstelling } from './opstelling.ts'
import {
  inBeurten,
  pgbench,
  verhouding,
  wrk,
  type Lengte,
  type Programma,
  type Toets,
  type Uitslag,
} from './meten.ts'
import { SOORTEN } from './vulling.ts'

const JAREN = [2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025]

/** P4: counts of one kind of event per municipality in a year, over HTTP and in SQL, against adding up the events themselves. */
export async function runP4(o: Opstelling, lengte: Lengte): Promise<Uitslag> {
  const adres = await o.startServer()
  const { seconden } = lengte
  const vragen = SOORTEN.flatMap((soort) =>
    JAREN.map((jaar) => ({
      pad: `/api/v1/tellingen?jaar=${jaar}&soort=${soort}`,
      cookie: o.cookie('regisseur'),
    })),
  )
  const trek = `\\set j random(2015, 2025)\n`
  const rauw = `${trek}select gemeente, count(*) from kandidaten.gebeurtenis
 where regio_id = '${o.regioId}' and soort = 'contact-vastgelegd' and op >= make_timestamptz(:j, 1, 1, 0, 0, 0, 'Europe/Amsterdam') and op < make_timestamptz(:j + 1, 1, 1, 0, 0, 0, 'Europe/Amsterdam')
 group by gemeente order by gemeente;
`
  const toetsen = await toets(o, adres)
  const { beheer, regio } = o.geopend.verbinding
  const programmas: Programma[] = [
    {
      naam: 'raw aggregate over the events',
      meet: () => pgbench({ als: beheer, scripts: [rauw], clients: 1, seconden, keren: 5 }),
    },
    {
      naam: 'counts, SQL',
      meet: () =>
        pgbench({
          als: regio,
          scripts: [`${trek}select * from sturing.tel(:j::smallint, 'contact-vastgelegd');\n`],
          clients: 1,
          seconden,
          instellingen: instellingen(o.regisseur),
        }),
    },
    {
      naam: 'counts, HTTP c=1',
      meet: () => wrk({ adres, vragen, volgorde: vragen.map((_, i) => i), verbindingen: 1, seconden }),
    },
  ]
  const m = await inBeurten(programmas, lengte.rondes)
  return {
    bench: 'P4',
    maat: { ...o.maat, gemeenten: o.gemeenten.length },
    toetsen,
    metingen: m,
    doelen: [
      {
        naam: 'counts over HTTP, p95 (worst round counts the load of the machine too)',
        gemeten: [...m['counts, HTTP c=1']!].map((x) => x.p95).sort((a, b) => a - b)[
          Math.floor(lengte.rondes / 2)
        ]!,
        grens: 10,
        soort: 'hoogstens',
        eenheid: ' ms',
      },
      {
        naam: 'raw aggregate / counts over HTTP, p50',
        gemeten: verhouding(m, 'raw aggregate over the events', 'counts, HTTP c=1', (x) => x.p50),
        grens: 100,
        soort: 'minstens',
      },
      {
        naam: 'raw aggregate / counts in SQL, p50',
        gemeten: verhouding(m, 'raw aggregate over the events', 'counts, SQL', (x) => x.p50),
        grens: 100,
        soort: 'minstens',
      },
    ],
  }
}

const RAUW_ALLES = `select extract(year from op at time zone 'Europe/Amsterdam')::int as jaar, soort, gemeente, count(*)::int as aantal
  from kandidaten.gebeurtenis where regio_id = $1 group by 1, 2, 3`
const GETELD = `select jaar::int, soort, gemeente, sum(aantal)::int as aantal from (
  select jaar, soort, gemeente, aantal from sturing.telling where regio_id = $1 union all select jaar, soort, gemeente, aantal from sturing.telling_erbij where regio_id = $1) t
  group by 1, 2, 3 having sum(aantal) <> 0`

/** Rows in one and not in the other: 0 when every (year, kind, municipality) is equal. */
const verschillen = async (o: Opstelling): Promise<number> =>
  o.alsSuper(
    async (c) =>
      (
        await c.query<{ n: number }>(
          `select count(*)::int as n from ((${RAUW_ALLES}) except (${GETELD}) union all ((${GETELD}) except (${RAUW_ALLES}))) v`,
          [o.regioId],
        )
      ).rows[0]!.n,
  )

/** Random inserts in many transactions and one that is rolled back; then the figures, unfolded and folded. */
async function toets(o: Opstelling, adres: string): Promise<Toets[]> {
  const invoegen = (aantal: number) =>
    `insert into kandidaten.gebeurtenis (regio_id, kandidaat_id, id, op, soort, gemeente, bron, inhoud)
     select k.regio_id, k.id, gen_random_uuid(), timestamptz '2015-06-01' + random() * interval '3800 days', (array['${SOORTEN.join("','")}'])[1 + floor(random() * ${SOORTEN.length})::int], k.gemeente, 'toets', '{}'
       from kandidaten.kandidaat k where k.regio_id = '${o.regioId}' and k.id = any (array(select md5('k' || 1 + floor(random() * ${o.maat.dossiers})::int)::uuid from generate_series(1, ${aantal})))`
  const vooraf = await verschillen(o)
  await o.alsSuper(async (c) => {
    await c.query('select setseed(0.42)')
    for (let i = 0; i < 200; i++) await c.query(invoegen(5))
    await c.query('begin')
    await c.query(invoegen(500))
    await c.query('rollback')
  })
  const erbij = await o.alsSuper(
    async (c) =>
      (await c.query<{ n: number }>('select count(*)::int as n from sturing.telling_erbij')).rows[0]!.n,
  )
  const ongevouwen = await verschillen(o)
  const http = await httpGelijk(o, adres)
  await o.alsSuper((c) => c.query('select sturing.vouw()'))
  const gevouwen = await verschillen(o)
  const httpNa = await httpGelijk(o, adres)
  return [
    { naam: 'before: every (municipality, year, kind) equals the raw aggregate', goed: vooraf === 0 },
    {
      naam: `after 1,000 random inserts and a rollback, ${erbij} rows unfolded: equal`,
      goed: erbij > 0 && ongevouwen === 0,
    },
    { naam: 'folded: equal', goed: gevouwen === 0 },
    { naam: 'over HTTP, unfolded and folded: equal', goed: http && httpNa },
  ]
}

async function httpGelijk(o: Opstelling, adres: string): Promise<boolean> {
  const { rows } = await o.alsSuper((c) =>
    c.query<{ gemeente: string; aantal: number }>(
      `select gemeente, aantal from (${RAUW_ALLES}) r where jaar = 2019 and soort = 'beoordeeld' order by gemeente`,
      [o.regioId],
    ),
  )
  const items = (await lees(adres, '/tellingen?jaar=2019&soort=beoordeeld', o.cookie('regisseur')))['items']
  return JSON.stringify(items) === JSON.stringify(rows)
}
