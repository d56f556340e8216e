import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { startEmbedded } from '../../platform/database/embedded.ts'
import { migrate } from '../../platform/database/migraties.ts'
import { readDump } from './dump.ts'
import { loadDump } from './laden.ts'
import { SJABLOON, sjabloonMerk } from './merk.ts'

/**
 * Prepares a data folder that holds the demo region, so that a first start only copies files. It holds invented people
 * and no secret, so everybody may read it: whoever starts the product need not be who built it.
 */
export async function makeSjabloon(wortel: string): Promise<string> {
  const doel = join(wortel, SJABLOON)
  rmSync(doel, { recursive: true, force: true })
  rmSync(`${doel}.merk`, { force: true })
  const map = mkdtempSync(join(tmpdir(), 'schakel-sjabloon-'))
  chmodSync(map, 0o711)
  try {
    const embedded = await startEmbedded({ map: join(map, 'd'), vluchtig: true })
    let laatste = ''
    try {
      await migrate(embedded.verbinding)
      await loadDump(embedded.verbinding, readDump(wortel))
      laatste = await settle(embedded.verbinding.beheer)
    } finally {
      await embedded.stop()
    }
    execFileSync('cp', ['-R', embedded.pgdata, doel])
    dropSpareWal(join(doel, 'pg_wal'), laatste)
    execFileSync('chmod', ['-R', 'a+rX', doel])
  } finally {
    rmSync(map, { recursive: true, force: true })
  }
  writeFileSync(`${doel}.merk`, sjabloonMerk(wortel))
  return doel
}

/** Leaves no work behind for the first start, and gives the name of the log file in use. */
async function settle(config: pg.ClientConfig): Promise<string> {
  const client = new pg.Client(config)
  await client.connect()
  try {
    await client.query('vacuum (freeze, analyze)')
    // A new log file is begun, so that the shutdown cannot run into the next one.
    await client.query('select pg_switch_wal()')
    await client.query('checkpoint')
    const { rows } = await client.query<{ naam: string }>(
      'select pg_walfile_name(pg_current_wal_insert_lsn()) as naam',
    )
    return rows[0]?.naam ?? ''
  } finally {
    await client.end()
  }
}

/** Log files other than the one in use are behind us, or empty room that PostgreSQL keeps ready: 16 MB each. */
function dropSpareWal(map: string, laatste: string): void {
  const bestanden = readdirSync(map).filter((naam) => /^[0-9A-F]{24}$/.test(naam))
  if (bestanden.includes(laatste)) for (const naam of bestanden) if (naam !== laatste) rmSync(join(map, naam))
}
