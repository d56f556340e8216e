import { randomBytes, randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import type { Actor, Klok, Rol } from '../src/platform/context.ts'
import { createDatabase, type Database } from '../src/platform/database/database.ts'
import { withEigenaar } from '../src/platform/database/eigenaar.ts'
import { grantDatabase } from '../src/platform/database/rollen.ts'
import { withDatabase, type Verbinding } from '../src/platform/database/verbinding.ts'

/** Roles whose view is the whole region; all others see the municipalities that their organisation serves. */
const REGIONAAL: ReadonlySet<Rol> = new Set([
  'beleid',
  'controller',
  'raadslid',
  'beheerder',
  'regisseur',
  'functionaris-gegevens',
])

export type TestDatabase = {
  readonly db: Database
  readonly verbinding: Verbinding
  /** An actor with new ids; nothing is stored for it (see `createActor`). */
  actorFor(kenmerken?: ActorKenmerken): Actor
  /** Stores a region and gives its id. */
  createRegio(naam?: string): Promise<string>
  /** Stores an organisation in a region that serves the given municipalities, and gives its id. */
  createOrganisatie(
    regioId: string,
    kenmerken?: { naam?: string; soort?: string; gemeenten?: readonly string[] },
  ): Promise<string>
  /** Stores region (unless given), organisation and user, and gives the actor that belongs to them. */
  createActor(kenmerken?: ActorKenmerken): Promise<Actor>
  /** Direct SQL as the owner of the schema, for what a test must put ready or look into. */
  alsEigenaar<T>(fn: (client: pg.Client) => Promise<T>): Promise<T>
}

export type ActorKenmerken = Partial<Actor>

/** The instant at which tests run unless they say otherwise. */
export const TESTMOMENT = '2026-03-02T09:00:00.000Z'

/**
 * A database of its own for one test file, cloned from the migrated template, dropped when the file is done.
 * Call it at the top of the file: `const t = await testDatabase()`.
 */
export async function testDatabase(
  opties: { klok?: Klok; ids?: () => string; verbindingen?: number } = {},
): Promise<TestDatabase> {
  const { verbinding: basis, sjabloon } = inject('postgres')
  const naam = `schakel_test_${randomBytes(6).toString('hex')}`
  await onServer(basis, `create database ${naam} template ${sjabloon}`)
  const verbinding = withDatabase(basis, naam)
  const beheer = new pg.Client(verbinding.beheer)
  await beheer.connect()
  await grantDatabase(beheer)
  await beheer.end()
  const db = createDatabase({
    verbinding,
    klok: opties.klok ?? (() => TESTMOMENT),
    ids: opties.ids,
    verbindingen: opties.verbindingen ?? 4,
  })
  afterAll(async () => {
    await db.close()
    await onServer(basis, `drop database ${naam} with (force)`)
  })
  return { db, verbinding, ...makeFactories(verbinding) }
}

function makeFactories(verbinding: Verbinding): Omit<TestDatabase, 'db' | 'verbinding'> {
  const alsEigenaar: TestDatabase['alsEigenaar'] = (fn) => withEigenaar(verbinding, fn)
  const createRegio: TestDatabase['createRegio'] = async (naam = 'Testregio') => {
    const id = randomUUID()
    await alsEigenaar((c) =>
      c.query('insert into toegang.regio (regio_id, naam, created_at) values ($1, $2, $3)', [
        id,
        naam,
        TESTMOMENT,
      ]),
    )
    return id
  }
  const createOrganisatie: TestDatabase['createOrganisatie'] = async (regioId, kenmerken = {}) => {
    const id = randomUUID()
    const { naam = 'Testorganisatie', soort = 'werkplein', gemeenten = [] } = kenmerken
    await alsEigenaar(async (c) => {
      await c.query(
        'insert into toegang.organisatie (regio_id, id, naam, soort, created_at) values ($1, $2, $3, $4, $5)',
        [regioId, id, naam, soort, TESTMOMENT],
      )
      await c.query(
        `insert into toegang.organisatie_gemeente (regio_id, organisatie_id, gemeente, periode)
         select $1, $2, g, '[2015-01-01,)' from unnest($3::text[]) g`,
        [regioId, id, gemeenten],
      )
    })
    return id
  }
  const createActor: TestDatabase['createActor'] = async (kenmerken = {}) => {
    const regioId = kenmerken.regioId ?? (await createRegio())
    const gemeenten = kenmerken.gemeenten ?? ['GM0748']
    const organisatieId = kenmerken.organisatieId ?? (await createOrganisatie(regioId, { gemeenten }))
    const actor = actorFor({ ...kenmerken, regioId, organisatieId, gemeenten })
    await alsEigenaar((c) =>
      c.query(
        `insert into toegang.gebruiker (regio_id, id, organisatie_id, gebruikersnaam, naam, rol, created_at)
         values ($1, $2, $3, $4, 'Testgebruiker', $5, $6)`,
        [regioId, actor.gebruikerId, organisatieId, `test-${actor.gebruikerId}`, actor.rol, TESTMOMENT],
      ),
    )
    return actor
  }
  return { actorFor, createRegio, createOrganisatie, createActor, alsEigenaar }
}

function actorFor(kenmerken: ActorKenmerken = {}): Actor {
  const rol = kenmerken.rol ?? 'consulent'
  return {
    regioId: randomUUID(),
    gebruikerId: randomUUID(),
    organisatieId: randomUUID(),
    rol,
    bereik: REGIONAAL.has(rol) ? 'regio' : 'gemeente',
    gemeenten: ['GM0748'],
    gedeeld: [],
    ...kenmerken,
  }
}

/** CREATE DATABASE fails while somebody else looks into the template at that moment: then once more. */
async function onServer(verbinding: Verbinding, sql: string): Promise<void> {
  for (let poging = 1; ; poging++) {
    const client = new pg.Client({ ...verbinding.beheer })
    await client.connect()
    try {
      await client.query(sql)
      return
    } catch (fout) {
      if (poging === 5 || (fout as { code?: string }).code !== '55006') throw fout
      await new Promise((klaar) => setTimeout(klaar, 50))
    } finally {
      await client.end()
    }
  }
}
