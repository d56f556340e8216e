import { writeSync } from 'node:fs'
import { openDatabase } from '../../src/platform/database/index.ts'
import { withEigenaar } from '../../src/platform/database/eigenaar.ts'
import { ACTOR } from './actor.ts'

/**
 * A process that writes without end: eight writers, each transaction in three tables. Every acknowledged id goes to
 * standard output at once (`ok <id>`), so that whoever kills us knows what was promised.
 */
const say = (regel: string) => writeSync(1, `${regel}\n`)

const geopend = await openDatabase({
  url: process.env['DATABASE_URL'] || undefined,
  map: process.env['SCHAKEL_DATA'] ?? '',
  productie: false,
})
await withEigenaar(geopend.verbinding, (c) =>
  c.query(
    `insert into toegang.regio (regio_id, naam, created_at) values ($1, 'Kill', now()) on conflict do nothing`,
    [ACTOR.regioId],
  ),
)
let stoppen = false
process.once('SIGTERM', () => (stoppen = true))

async function write(): Promise<void> {
  while (!stoppen) {
    try {
      const id = await geopend.database.withTenant(
        { actor: ACTOR, doel: 'kill' },
        async ({ tx, nieuwId, nu }) => {
          const sleutel = nieuwId()
          await tx.query(
            `insert into platform.idempotentie (regio_id, gebruiker_id, sleutel, verzoek_hash, status, created_at)
           values ($1, $2, $3, '\\x00', 200, $4)`,
            [ACTOR.regioId, ACTOR.gebruikerId, sleutel, nu],
          )
          await tx.query(`select journaal.schrijf('beheer', $1, '{}')`, [sleutel])
          await tx.query(`select platform.volgend_nummer('kill')`)
          return sleutel
        },
      )
      say(`ok ${id}`)
    } catch {
      // The database is away; what was not acknowledged is not promised. Try again shortly.
      await new Promise((klaar) => setTimeout(klaar, 20))
    }
  }
}

say('gereed')
await Promise.all(Array.from({ length: 8 }, write))
await geopend.close()
