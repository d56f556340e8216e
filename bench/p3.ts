import { findKandidaat, listTijdlijn, recordGebeurtenis } from '../src/modules/kandidaten/index.ts'
import { readDossier } from '../src/modules/dossiers/dossier.ts'
import { journaalInzage } from '../src/platform/journaal/journaal.ts'
import { opnemen } from './opname.ts'
import { dossierId, lees, type Opstelling } from './opstelling.ts'
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

/** Dossiers with a story longer than a page. */
const VOL = 400

/**
 * P3: opening a dossier and its last 50 events over HTTP against pgbench of the same statements; and recording an event
 * with journal chain and counts against the bare two statements, eight at a time.
 */
export async function runP3(o: Opstelling, lengte: Lengte): Promise<Uitslag> {
  await maakVol(o)
  const adres = await o.startServer()
  const ik = o.actor(1)
  const id = dossierId(1)
  const nieuw = '00000000-0000-4000-8000-00000000abcd'
  const uit = (n: string) => `md5('k' || ${n})::uuid`
  const dossier = await opnemen(
    o,
    ik,
    async (ctx) => (await findKandidaat(ctx, id), await journaalInzage(ctx, [id], 'dossier')),
    { [id]: uit(':n') },
  )
  const tijdlijn = await opnemen(
    o,
    ik,
    (ctx) => readDossier(ctx, id, 'tijdlijn', () => listTijdlijn(ctx, id, { hoeveel: 51 })),
    { [id]: uit(':n') },
  )
  const vastleggen = await opnemen(
    o,
    ik,
    (ctx) =>
      recordGebeurtenis(
        { ...ctx, nieuwId: () => nieuw },
        { kandidaatId: id, soort: 'contact-vastgelegd', inhoud: { soort: 'telefoon' } },
      ),
    {
      [id]: uit(':n'),
      [nieuw]: 'gen_random_uuid()',
    },
  )
  const kaal = `begin;
insert into kandidaten.gebeurtenis (regio_id, kandidaat_id, id, op, soort, gemeente, door, bron, inhoud)
  values ('${o.regioId}', ${uit(':n')}, gen_random_uuid(), now(), 'contact-vastgelegd', '${o.gemeenten[0]!.code}', '${ik.gebruikerId}', 'medewerker', '{"soort": "telefoon"}');
update kandidaten.kandidaat set updated_at = now() where regio_id = '${o.regioId}' and id = ${uit(':n')};
commit;
`
  const { seconden } = lengte
  const { medewerker, beheer } = o.geopend.verbinding
  const uitVol = `\\set n random(1, ${VOL})\n`
  const uitAlle = `\\set n random(1, ${o.gemeenten[0]!.aantal})\n`
  const trek = toeval()
  const volgorde = Array.from({ length: 2048 }, () => Math.floor(trek() * VOL))
  const vragen = (staart: string) =>
    Array.from({ length: VOL }, (_, i) => ({
      pad: `/api/v1/kandidaten/${dossierId(i + 1)}${staart}`,
      cookie: o.cookie(1),
    }))
  const programmas: Programma[] = [
    {
      naam: 'pgbench, dossier',
      meet: () => pgbench({ als: medewerker, scripts: [uitVol + dossier], clients: 1, seconden }),
    },
    {
      naam: 'HTTP, dossier',
      meet: () => wrk({ adres, vragen: vragen(''), volgorde, verbindingen: 1, seconden }),
    },
    {
      naam: 'pgbench, 50 events',
      meet: () => pgbench({ als: medewerker, scripts: [uitVol + tijdlijn], clients: 1, seconden }),
    },
    {
      naam: 'HTTP, 50 events',
      meet: () => wrk({ adres, vragen: vragen('/tijdlijn?aantal=50'), volgorde, verbindingen: 1, seconden }),
    },
    {
      naam: 'bare insert and update, c=8',
      meet: () =>
        pgbench({
          als: beheer,
          scripts: [uitAlle + kaal],
          clients: 8,
          seconden,
          instellingen: { 'app.laden': 'ja' },
        }),
    },
    {
      naam: 'event with journal and counts, c=8',
      meet: () => pgbench({ als: medewerker, scripts: [uitAlle + vastleggen], clients: 8, seconden }),
    },
  ]
  const toetsen = await toets(o, adres)
  const m = await inBeurten(programmas, lengte.rondes)
  toetsen.push(await ketenHeel(o), await schoon(o, ik.gebruikerId))
  const p95 = (x: { p95: number }) => x.p95
  return {
    bench: 'P3',
    maat: o.maat,
    toetsen,
    metingen: m,
    doelen: [
      {
        naam: 'open a dossier, HTTP p95 / pgbench p95',
        gemeten: verhouding(m, 'HTTP, dossier', 'pgbench, dossier', p95),
        grens: 1.5,
        soort: 'hoogstens',
      },
      {
        naam: '50 events, HTTP p95 / pgbench p95',
        gemeten: verhouding(m, 'HTTP, 50 events', 'pgbench, 50 events', p95),
        grens: 1.5,
        soort: 'hoogstens',
      },
      {
        naam: 'record an event / the bare two statements, rate at c=8',
        gemeten: verhouding(
          m,
          'event with journal and counts, c=8',
          'bare insert and update, c=8',
          (x) => x.perSeconde,
        ),
        grens: 0.7,
        soort: 'minstens',
      },
    ],
  }
}

/** Gives the first dossiers of the largest municipality a story of at least sixty lines. */
async function maakVol(o: Opstelling): Promise<void> {
  await o.alsSuper((c) =>
    c.query(
      `insert into kandidaten.gebeurtenis (regio_id, kandidaat_id, id, op, soort, gemeente, door, bron, inhoud)
       select $1, k.id, gen_random_uuid(), timestamptz '2024-01-01' + i * interval '1 hour', 'contact-vastgelegd', k.gemeente, null, 'medewerker', '{}'
         from generate_series(1, ${VOL}) n join kandidaten.kandidaat k on k.regio_id = $1 and k.id = md5('k' || n)::uuid cross join generate_series(1, 60) i
        where (select count(*) from kandidaten.gebeurtenis e where e.regio_id = $1 and e.kandidaat_id = k.id) < 60`,
      [o.regioId],
    ),
  )
}

async function toets(o: Opstelling, adres: string): Promise<Toets[]> {
  let goed = true
  for (const n of [1, 17, VOL]) {
    const { rows } = await o.alsSuper((c) =>
      c.query<{ id: string }>(
        'select id from kandidaten.gebeurtenis where regio_id = $1 and kandidaat_id = $2 order by op desc, id desc limit 50',
        [o.regioId, dossierId(n)],
      ),
    )
    const dossier = await lees(adres, `/kandidaten/${dossierId(n)}`, o.cookie(1))
    const regels = (await lees(adres, `/kandidaten/${dossierId(n)}/tijdlijn?aantal=50`, o.cookie(1)))[
      'items'
    ] as { id: string }[]
    goed &&=
      dossier['id'] === dossierId(n) &&
      rows.length === 50 &&
      JSON.stringify(rows.map((r) => r.id)) === JSON.stringify(regels.map((r) => r.id))
  }
  return [{ naam: 'dossier and its 50 newest events are those that plain SQL gives', goed }]
}

async function ketenHeel(o: Opstelling): Promise<Toets> {
  const { rows } = await o.alsSuper((c) =>
    c.query<{ n: number }>('select count(*)::int as n from journaal.breuken($1)', [o.regioId]),
  )
  return { naam: 'the chain of the journal is whole after all writers', goed: rows[0]?.n === 0 }
}

/** Takes the bare rows, which brought no counts, out again. */
async function schoon(o: Opstelling, door: string): Promise<Toets> {
  const { rowCount } = await o.alsSuper((c) =>
    c.query(
      `delete from kandidaten.gebeurtenis where regio_id = $1 and soort = 'contact-vastgelegd' and door = $2 and bron = 'medewerker' and inhoud = '{"soort": "telefoon"}' and reden is null and op > '2026-01-01'`,
      [o.regioId, door],
    ),
  )
  await o.alsSuper((c) => c.query(`select sturing.vouw(); delete from sturing.telling where jaar >= 2026`))
  return { naam: 'events were written', goed: (rowCount ?? 0) > 0 }
}
