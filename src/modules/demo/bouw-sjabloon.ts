import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../../platform/database/pakket.ts'
import { DUMP } from './dump.ts'
import { findSjabloon } from './merk.ts'
import { makeSjabloon } from './sjabloon.ts'

/** The last step of the build: prepares the data folder of the demo, unless one of this dump and schema is there. */
const wortel = packageRoot()
if (existsSync(join(wortel, DUMP)) && process.platform !== 'win32' && findSjabloon(wortel) === undefined) {
  try {
    await makeSjabloon(wortel)
  } catch (fout) {
    process.stderr.write(
      `The demo's data folder was not prepared; the first start makes it itself. ${fout instanceof Error ? fout.message : String(fout)}\n`,
    )
  }
}
