import pg from 'pg'
import { startEmbedded } from '../../src/platform/database/embedded.ts'

/** A process that only starts the private server on the folder it is given (from a template), says so in one line of JSON, and waits. */
try {
  const embedded = await startEmbedded({ map: process.argv[2] ?? '', sjabloon: process.argv[3] })
  const client = new pg.Client(embedded.verbinding.beheer)
  await client.connect()
  await client.query('create table if not exists merk (tekst text)')
  await client.query('insert into merk values ($1)', [String(process.pid)])
  await client.end()
  console.log(
    JSON.stringify({ pid: embedded.pid(), pgdata: embedded.pgdata, beheer: embedded.verbinding.beheer }),
  )
  process.once('SIGTERM', () => void embedded.stop().then(() => process.exit(0)))
  setInterval(() => undefined, 60_000)
} catch (fout) {
  console.log(JSON.stringify({ fout: fout instanceof Error ? fout.message : String(fout) }))
  process.exit(1)
}
