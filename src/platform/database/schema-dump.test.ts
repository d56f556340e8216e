import pg from 'pg'
import { expect, test } from 'vitest'
import { testDatabase } from '../../../test/database.ts'
import { withDatabase } from './verbinding.ts'
import { dumpSchema } from './schema-dump.ts'

const t = await testDatabase()
const dump = async (verbinding = t.verbinding) => {
  const client = new pg.Client(verbinding.beheer)
  await client.connect()
  return await dumpSchema(client).finally(() => client.end())
}

test('the dump is stable and the same for another database with the same schema', async () => {
  const ander = await testDatabase()
  const eerste = await dump()
  expect(await dump()).toBe(eerste)
  expect(await dump(withDatabase(ander.verbinding, String(ander.verbinding.beheer.database)))).toBe(eerste)
})

test.each([
  [
    'a column',
    'alter table platform.migratie add column extra text collate "C" default $$x$$ not null',
    `extra text COLLATE`.toLowerCase(),
  ],
  [
    'a check',
    'alter table platform.migratie add constraint positief check (nummer > 0)',
    'constraint positief CHECK ((nummer > 0))',
  ],
  [
    'an index',
    'create index extra_index on platform.migratie (naam)',
    'CREATE INDEX extra_index ON platform.migratie',
  ],
  [
    'a policy',
    'create policy extra on platform.migratie for select to schakel_regio using (true)',
    'create policy extra on platform.migratie for select to schakel_regio using (true);',
  ],
  [
    'a grant',
    'grant select, insert on platform.migratie to schakel_regio',
    'grant insert, select on table platform.migratie to schakel_regio;',
  ],
  [
    'a grant on a column',
    'grant update (naam) on platform.migratie to schakel_medewerker',
    'grant update (naam) on table platform.migratie to schakel_medewerker;',
  ],
  ['a function', 'create function platform.f() returns int language sql return 1', 'platform.f()'],
  [
    'a view',
    'create view platform.v with (security_invoker) as select nummer from platform.migratie',
    'create view platform.v with (security_invoker=true)',
  ],
  [
    'an enum',
    `create type platform.kleur as enum ('rood', 'groen')`,
    `create type platform.kleur as enum ('rood', 'groen');`,
  ],
  [
    'a comment',
    `comment on column platform.migratie.naam is 'bestand'`,
    `comment on column platform.migratie.naam is 'bestand';`,
  ],
])('%s shows', async (_, sql, verwacht) => {
  const voor = await dump()
  expect(voor).not.toContain(verwacht)
  await t.alsEigenaar((c) => c.query(sql))
  expect(await dump()).toContain(verwacht)
})
