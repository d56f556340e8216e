import pg from 'pg'
import { describe, expect, test } from 'vitest'
import { testDatabase } from '../../../test/database.ts'
import { CATALOGUSREGELS } from './catalogus-regels.ts'
import { lintCatalogus } from './catalogus.ts'

const t = await testDatabase()

const lint = async () => {
  const client = new pg.Client(t.verbinding.beheer)
  await client.connect()
  return await lintCatalogus(client).finally(() => client.end())
}
const basis = (await lint()).map((b) => JSON.stringify(b))

test('the schema of the product has no findings', () => {
  expect(basis).toEqual([])
})

/** Each makes one hole in the schema. `als: beheer` needs the operator's rights. */
const GATEN: readonly { regel: string; sql: string; als?: 'beheer' }[] = [
  { regel: 'rls-aan', sql: 'alter table toegang.organisatie no force row level security' },
  { regel: 'rls-aan', sql: 'alter table toegang.organisatie disable row level security' },
  {
    regel: 'regio-verplicht',
    sql: 'create table toegang.x (regio_id uuid); call platform.beveilig($$toegang.x$$, $$regio$$)',
  },
  { regel: 'beleid-per-rol', sql: 'drop policy medewerker on toegang.organisatie' },
  {
    regel: 'beleid-per-rol',
    sql: 'grant select (naam) on toegang.organisatie to schakel_regio; drop policy regio on toegang.organisatie',
  },
  { regel: 'beleid-altijd-waar', sql: 'alter policy regio on toegang.organisatie using (true)' },
  { regel: 'beleid-altijd-waar', sql: 'alter policy medewerker on toegang.organisatie with check (true)' },
  { regel: 'beleid-zonder-regio', sql: `alter policy medewerker on toegang.organisatie using (naam <> '')` },
  {
    regel: 'beleid-zonder-toets',
    sql: 'create policy x on toegang.organisatie for insert to schakel_regio; drop policy x on toegang.organisatie; drop policy regio on toegang.organisatie; create policy regio on toegang.organisatie to schakel_regio using (regio_id = platform.regio())',
  },
  {
    regel: 'beleid-voor-iedereen',
    sql: 'create policy x on toegang.organisatie as restrictive using (regio_id = platform.regio())',
  },
  {
    regel: 'beleid-dubbel',
    sql: 'create policy landelijk on toegang.organisatie for select to schakel_medewerker using (regio_id is not null)',
  },
  { regel: 'sleutel-begint-met-regio', sql: 'create unique index on toegang.organisatie (naam)' },
  { regel: 'sleutel-begint-met-regio', sql: 'alter table toegang.organisatie add unique (id, regio_id)' },
  {
    regel: 'verwijzing-begint-met-regio',
    sql: 'alter table toegang.organisatie add unique (id); alter table toegang.gebruiker add foreign key (organisatie_id) references toegang.organisatie (id)',
  },
  { regel: 'schrijven-zonder-regio', sql: 'grant update (naam) on toegang.gemeente to schakel_medewerker' },
  { regel: 'journaal-onveranderlijk', sql: 'grant delete on journaal.regel to schakel_regio' },
  { regel: 'journaal-onveranderlijk', sql: 'grant update (wat) on journaal.regel to schakel_medewerker' },
  { regel: 'view-zonder-invoker', sql: 'create view toegang.v as select naam from toegang.organisatie' },
  {
    regel: 'materialized-view',
    sql: 'create materialized view toegang.m as select naam from toegang.organisatie',
  },
  {
    regel: 'definer-zonder-pad',
    sql: 'create function toegang.f() returns int language sql security definer return 1; revoke execute on function toegang.f() from public',
  },
  {
    regel: 'definer-zonder-pad',
    sql: 'create function toegang.f() returns int language sql security definer set search_path = "$user" return 1; revoke execute on function toegang.f() from public',
  },
  { regel: 'eigenaar', sql: 'create table toegang.van_een_ander (n int)', als: 'beheer' },
  {
    regel: 'functie-voor-iedereen',
    sql: 'create function toegang.f() returns int language sql return 1; grant execute on function toegang.f() to public',
  },
  { regel: 'tabel-voor-iedereen', sql: 'grant select on toegang.gemeente to public' },
  { regel: 'rol-te-machtig', sql: 'alter role schakel_medewerker bypassrls', als: 'beheer' },
  { regel: 'rol-te-machtig', sql: 'grant create on schema toegang to schakel_regio' },
]

describe('each hole in the wall is found', () => {
  test('every rule has a hole that proves it', () => {
    expect(new Set(GATEN.map((g) => g.regel))).toEqual(new Set(CATALOGUSREGELS.map((r) => r.naam)))
  })

  test.each(GATEN)('$regel: $sql', async ({ regel, sql, als }) => {
    const client = new pg.Client(t.verbinding.beheer)
    await client.connect()
    try {
      await client.query('begin')
      if (als !== 'beheer') await client.query('set local role schakel_eigenaar')
      await client.query(sql)
      const nieuw = (await lintCatalogus(client)).filter((b) => !basis.includes(JSON.stringify(b)))
      expect(nieuw.map((b) => b.regel)).toContain(regel)
    } finally {
      await client.query('rollback')
      await client.end()
    }
  })
})
