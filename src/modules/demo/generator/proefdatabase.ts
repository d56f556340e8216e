import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Verbinding } from '../../../platform/database/index.ts'
import { startEmbedded } from '../../../platform/database/embedded.ts'
import { migrate } from '../../../platform/database/migraties.ts'

/** A migrated, empty database that is thrown away afterwards. */
export async function withProefdatabase<T>(fn: (verbinding: Verbinding) => Promise<T>): Promise<T> {
  const map = mkdtempSync(join(tmpdir(), 'schakel-demo-'))
  // The account that PostgreSQL runs as must be able to pass.
  chmodSync(map, 0o711)
  try {
    const embedded = await startEmbedded({ map: join(map, 'd'), vluchtig: true })
    try {
      await migrate(embedded.verbinding)
      return await fn(embedded.verbinding)
    } finally {
      await embedded.stop()
    }
  } finally {
    rmSync(map, { recursive: true, force: true })
  }
}
