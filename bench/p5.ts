import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { lees, type Opstelling } from './opstelling.ts'
import {
  inBeurten,
  run,
  toon,
  verhouding,
  mediaan,
  type Lengte,
  type Meting,
  type Programma,
  type Toets,
  type Uitslag,
} from './meten.ts'

/** One file of a large organisation; the product takes up to 200,000 rows. */
const RIJEN = { klein: 5_000, groot: 50_000 }
const FOUT = [3, 1000, 2500]
/** How many are changed when all are. */
const ALLES = 2_000

type Stap = {
  readonly id: string
  readonly inlezen: number
  readonly beoordelen: number
  readonly verwerken: number
  readonly resultaat: Record<string, number>
  readonly aantallen: Record<string, number>
}

/**
 * P5: a caseload file through the product (send, judge every row, carry out under row-level security with history, journal and undo)
 * against psql's \copy of the same persons into the same indexed table; and the same file again with 0, 1 and 100 % changed.
 */
export async function runP5(o: Opstelling, lengte: Lengte): Promise<Uitslag> {
  const n = lengte.klein ? RIJEN.klein : RIJEN.groot
  const map = mkdtempSync(join(tmpdir(), 'schakel-p5-'))
  chmodSync(map, 0o755)
  const adres = await o.startServer()
  const anderen = await vingerafdruk(o)
  // The next dossier number comes after those that the filling gave.
  await o.alsSuper((c) =>
    c.query(
      `insert into platform.nummer (regio_id, soort, laatste) values ($1, 'dossier', $2) on conflict (regio_id, soort) do update set laatste = greatest(platform.nummer.laatste, $2)`,
      [o.regioId, o.maat.dossiers],
    ),
  )
  const stappen: Record<string, Stap[]> = {}
  const toetsen: Toets[] = []
  let reeks = 0
  try {
    const lever =
      (naam: string, gewijzigd: number, rijen = n) =>
      async (): Promise<Meting> => {
        const stap = await neemOver(o, adres, maakBestand(reeks, rijen, gewijzigd))
        ;(stappen[naam] ??= []).push(stap)
        return meting(rijen, stap.inlezen + stap.beoordelen + stap.verwerken)
      }
    const programmas: Programma[] = [
      {
        naam: '\\copy into the same table',
        meet: async () => {
          reeks++
          const bestand = join(map, 'kopie.csv')
          writeFileSync(bestand, maakKopie(o, reeks, n))
          const begin = performance.now()
          await psqlCopy(o, bestand)
          const ms = performance.now() - begin
          await o.alsSuper((c) =>
            c.query(`delete from kandidaten.kandidaat where regio_id = $1 and dossiernummer like 'K-%'`, [
              o.regioId,
            ]),
          )
          return meting(n, ms)
        },
      },
      { naam: 'take-over, first delivery', meet: lever('eerste', 0) },
      { naam: 'take-over again, 0 % changed', meet: lever('0', 0) },
      { naam: 'take-over again, 1 % changed', meet: lever('1', 0.01) },
    ]
    const alles = async (): Promise<Meting> => {
      reeks++
      await neemOver(o, adres, maakBestand(reeks, ALLES, 0))
      return lever('100', 1, ALLES)()
    }
    toetsen.push(await geweigerd(o, adres, n))
    let m = await inBeurten(programmas, lengte.rondes)
    // Known dossiers are changed one by one, as a professional would: minutes for a whole file, so once is enough.
    m = { ...m, ...(await inBeurten([{ naam: 'take-over again, all of 2,000 changed', meet: alles }], 1)) }
    const goed = n - FOUT.length
    const alle = (naam: string, van: (s: Stap) => boolean) => stappen[naam]!.every(van)
    toetsen.push(
      {
        naam: `first delivery makes ${goed} dossiers and leaves the 3 planted rows behind`,
        goed: alle('eerste', (s) => s.resultaat['nieuw'] === goed && s.resultaat['overgeslagen'] === 3),
      },
      {
        naam: 'the same file again changes nothing',
        goed: alle(
          '0',
          (s) =>
            s.resultaat['ongewijzigd'] === goed &&
            s.resultaat['nieuw'] === 0 &&
            s.resultaat['gewijzigd'] === 0,
        ),
      },
      {
        naam: 'with 1 % and 100 % changed exactly those are updated',
        goed:
          alle('1', (s) => Math.abs(s.resultaat['gewijzigd']! - n / 100) <= 3) &&
          alle('100', (s) => s.resultaat['nieuw'] === 0 && s.resultaat['gewijzigd'] === ALLES - 2),
      },
      await inhoudKlopt(o, reeks, ALLES),
      { naam: 'nothing of another municipality was touched', goed: (await vingerafdruk(o)) === anderen },
    )
    const p50 = (x: Meting) => x.p50
    return {
      bench: 'P5',
      maat: { ...o.maat, rijen: n },
      toetsen,
      metingen: m,
      doelen: [
        {
          naam: 'first take-over / \\copy, time',
          gemeten: verhouding(m, 'take-over, first delivery', '\\copy into the same table', p50),
          grens: 1.5,
          soort: 'hoogstens',
        },
        {
          naam: 'again with 1 % changed / first take-over, time',
          gemeten: verhouding(m, 'take-over again, 1 % changed', 'take-over, first delivery', p50),
          grens: 1,
          soort: 'hoogstens',
        },
      ],
      opmerkingen: [
        ...Object.entries(stappen).map(
          ([naam, s]) =>
            `delivery ${naam}: send ${toon(mediaan(s.map((x) => x.inlezen)))} ms, judge ${toon(mediaan(s.map((x) => x.beoordelen)))} ms, carry out ${toon(mediaan(s.map((x) => x.verwerken)))} ms`,
        ),
        '\\copy writes one row per person. The take-over also judges every cell, encrypts every row it keeps, and writes dated facts under an exclusion constraint, a line of history,',
        'and what is needed to undo it; it is bounded by that work and not by the load itself.',
        'peers: Directus not here',
      ],
    }
  } finally {
    await ruimOp(o)
    rmSync(map, { recursive: true, force: true })
  }
}

const meting = (n: number, ms: number): Meting => ({
  perSeconde: (1000 * n) / ms,
  p50: ms,
  p95: ms,
  p99: ms,
  aantal: n,
  mislukt: 0,
})

/** Letters for a number, so that every name is another one. */
function letters(n: number): string {
  let uit = ''
  for (let over = n + 456_976; over > 0; over = Math.floor(over / 26))
    uit += String.fromCharCode(97 + (over % 26))
  return uit
}

const geboren = (i: number) =>
  `${String(1 + (i % 28)).padStart(2, '0')}-${String(1 + (Math.floor(i / 28) % 12)).padStart(2, '0')}-${1960 + (i % 40)}`
const achternaam = (reeks: number, i: number) => `Qu${letters(reeks * 1_000_003 + i)}`
const FASEN = ['Ontwikkelen', 'Bemiddelen', 'Begeleiden']

/** A caseload file; a part `gewijzigd` of the persons has a higher expectation than in the first delivery. Three rows are wrong. */
function maakBestand(reeks: number, n: number, gewijzigd: number): Buffer {
  const regels = [
    'Achternaam;Voornaam;Geb.datum;Geslacht;Postcode;Woonplaats;Gemeente;Fase;Fase sinds;ABC;Verwacht tot werk;A/B/C;Uitkering',
  ]
  const elke = gewijzigd === 0 ? Infinity : Math.round(1 / gewijzigd)
  for (let i = 0; i < n; i++) {
    // Another delivery changes the judgement into one that neither of the earlier files had.
    const anders = elke !== Infinity && i % elke === 0
    const abc = anders ? (gewijzigd === 1 ? 'C' : 'B') : 'A'
    const rij = [
      achternaam(reeks, i),
      'Anna',
      geboren(i),
      'V',
      '9711 AA',
      'Groningen',
      'Groningen',
      FASEN[i % 3],
      '01-02-2024',
      abc,
      '6-12',
      'B',
      'PW',
    ]
    if (i === FOUT[0]) rij[2] = '31-02-1990'
    if (i === FOUT[1]) rij[0] = ''
    if (i === FOUT[2]) rij[6] = 'Atlantis'
    regels.push(rij.join(';'))
  }
  return Buffer.from(regels.join('\r\n'))
}

function maakKopie(o: Opstelling, reeks: number, n: number): string {
  const g = o.gemeenten[0]!
  return Array.from({ length: n }, (_, i) => {
    const naam = achternaam(reeks, i)
    const datum = geboren(i).split('-').reverse().join('-')
    return `${o.regioId},${crypto.randomUUID()},K-${i},${naam},Anna,${naam.toLowerCase()} anna,${datum},V,9711 AA,Groningen,${g.code},ontwikkelen,A,6-12,B,2026-01-01,2026-01-01`
  }).join('\n')
}

async function psqlCopy(o: Opstelling, bestand: string): Promise<void> {
  const { host, port, user, database } = o.geopend.verbinding.beheer
  await run('psql', [
    '-X',
    '-q',
    '-v',
    'ON_ERROR_STOP=1',
    '-h',
    String(host),
    '-p',
    String(port),
    '-U',
    String(user),
    '-d',
    String(database),
    '-c',
    `\\copy kandidaten.kandidaat (regio_id, id, dossiernummer, achternaam, voornaam, zoeknaam, geboortedatum, geslacht, postcode, woonplaats, gemeente, fase, abc, verwachting, indeling, created_at, updated_at) from '${bestand}' csv`,
  ])
}

async function vraag(
  o: Opstelling,
  adres: string,
  methode: string,
  pad: string,
  body?: FormData | object,
  versie?: number,
): Promise<Record<string, unknown>> {
  const json = body !== undefined && !(body instanceof FormData)
  const antwoord = await fetch(`${adres}/api/v1${pad}`, {
    method: methode,
    headers: {
      cookie: o.cookie(1),
      ...(json ? { 'content-type': 'application/json' } : {}),
      ...(versie === undefined ? {} : { 'if-match': `"${versie}"` }),
    },
    ...(body === undefined ? {} : { body: json ? JSON.stringify(body) : (body as FormData) }),
  })
  const tekst = await antwoord.text()
  if (!antwoord.ok) throw new Error(`${methode} ${pad}: ${antwoord.status} ${tekst.slice(0, 400)}`)
  return JSON.parse(tekst) as Record<string, unknown>
}

async function beoordeel(o: Opstelling, adres: string, inhoud: Buffer) {
  const form = new FormData()
  form.set('bestand', new Blob([new Uint8Array(inhoud)], { type: 'text/csv' }), 'caseload.csv')
  const t0 = performance.now()
  const { id } = (await vraag(o, adres, 'POST', '/overnames', form)) as { id: string }
  const t1 = performance.now()
  const beoordeeld = (await vraag(o, adres, 'POST', `/overnames/${id}/beoordelingen`, {})) as {
    versie: number
    aantallen: Record<string, number>
  }
  return {
    id,
    versie: beoordeeld.versie,
    aantallen: beoordeeld.aantallen,
    inlezen: t1 - t0,
    beoordelen: performance.now() - t1,
  }
}

async function neemOver(o: Opstelling, adres: string, inhoud: Buffer): Promise<Stap> {
  const b = await beoordeel(o, adres, inhoud)
  const begin = performance.now()
  const resultaat = (await vraag(
    o,
    adres,
    'POST',
    `/overnames/${b.id}/verwerkingen`,
    { restOverslaan: true },
    b.versie,
  )) as Record<string, number>
  return { ...b, resultaat, verwerken: performance.now() - begin }
}

/** The planted rows are reported with their line numbers, and without a word from the user nothing is carried out. */
async function geweigerd(o: Opstelling, adres: string, n: number): Promise<Toets> {
  const b = await beoordeel(o, adres, maakBestand(900, n, 0))
  const { items } = (await lees(adres, `/overnames/${b.id}/regels?klasse=teHerstellen`, o.cookie(1))) as {
    items: { regel: number }[]
  }
  const poging = await fetch(`${adres}/api/v1/overnames/${b.id}/verwerkingen`, {
    method: 'POST',
    headers: { cookie: o.cookie(1), 'content-type': 'application/json', 'if-match': `"${b.versie}"` },
    body: '{}',
  })
  const regels = items.map((i) => i.regel)
  return {
    naam: 'the 3 planted rows are reported with their line numbers and hold the take-over up',
    goed: poging.status === 409 && JSON.stringify(regels) === JSON.stringify(FOUT.map((i) => i + 2)),
  }
}

/** What stands in the database of the last series is what the file said. */
async function inhoudKlopt(o: Opstelling, reeks: number, n: number): Promise<Toets> {
  const namen = Array.from({ length: n }, (_, i) => achternaam(reeks, i)).filter((_, i) => !FOUT.includes(i))
  const { rows } = await o.alsSuper((c) =>
    c.query<{ gelijk: boolean }>(
      `select (select md5(string_agg(achternaam || geboortedatum || gemeente || abc, ',' order by achternaam)) from kandidaten.kandidaat where regio_id = $1 and bron = 'overname' and achternaam = any ($2))
            = (select md5(string_agg(a || d || $4 || 'C', ',' order by a)) from unnest($2::text[], $3::text[]) x (a, d)) as gelijk`,
      [
        o.regioId,
        namen,
        Array.from({ length: n }, (_, i) => geboren(i).split('-').reverse().join('-')).filter(
          (_, i) => !FOUT.includes(i),
        ),
        o.gemeenten[0]!.code,
      ],
    ),
  )
  return { naam: 'md5 of the sorted rows in the table is that of the file', goed: rows[0]?.gelijk === true }
}

const vingerafdruk = (o: Opstelling): Promise<string> =>
  o.alsSuper(
    async (c) =>
      (
        await c.query<{ v: string }>(
          `select count(*) || ' ' || sum(version) || ' ' || max(updated_at) as v from kandidaten.kandidaat where regio_id = $1 and gemeente <> $2`,
          [o.regioId, o.gemeenten[0]!.code],
        )
      ).rows[0]!.v,
  )

/** Takes everything that was taken over out of the data set again. */
async function ruimOp(o: Opstelling): Promise<void> {
  await o.alsSuper(async (c) => {
    await c.query(
      `set session_replication_role = replica; create temp table weg as select id from kandidaten.kandidaat where regio_id = '${o.regioId}' and (bron = 'overname' or dossiernummer like 'K-%')`,
    )
    for (const tabel of [
      'kandidaten.kenmerk',
      'kandidaten.gebeurtenis',
      'termijnen.termijn',
      'overname.stand',
    ]) {
      await c.query(`delete from ${tabel} where regio_id = $1 and kandidaat_id in (select id from weg)`, [
        o.regioId,
      ])
    }
    await c.query(
      'delete from overname.gevolg; delete from overname.regel; delete from overname.bestand; delete from overname.indeling; delete from overname.overname',
    )
    await c.query('delete from kandidaten.kandidaat where regio_id = $1 and id in (select id from weg)', [
      o.regioId,
    ])
    await c.query('select sturing.vouw()')
    await c.query('delete from sturing.telling where jaar >= 2026')
    await c.query('vacuum analyze kandidaten.kandidaat')
    await c.query('vacuum kandidaten.kenmerk')
  })
}
