import { copyIn, type Verbinding } from '../../platform/database/index.ts'
import { withEigenaar } from '../../platform/database/eigenaar.ts'
import type { Dumpdeel } from './dump.ts'
import { neemWeg, zetTerug } from './versnellen.ts'

/** Bytes handed to COPY at a time. */
const STUK = 256 * 1024

/** Whether any region is there: then the database has a life of its own and the demo leaves it alone. */
export async function hasRegio(verbinding: Verbinding): Promise<boolean> {
  return withEigenaar(verbinding, async (client) => {
    const { rows } = await client.query<{ er: boolean }>('select exists (select 1 from toegang.regio) as er')
    return rows[0]?.er === true
  })
}

/** Fills an empty, migrated database from the dump, all or nothing, and lets the planner know what is in it. */
export async function loadDump(verbinding: Verbinding, delen: readonly Dumpdeel[]): Promise<void> {
  await withEigenaar(
    verbinding,
    async (client) => {
      // The dump brings its own counts.
      await client.query("select set_config('app.laden', 'ja', true)")
      const weg = await neemWeg(client)
      for (const deel of delen) {
        await copyIn(client, `copy ${deel.naam} (${deel.kolommen.join(', ')}) from stdin`, pieces(deel.tekst))
      }
      await zetTerug(client, weg)
    },
    { bulk: true },
  )
  await withEigenaar(verbinding, (client) => client.query(`analyze ${delen.map((d) => d.naam).join(', ')}`))
}

function* pieces(tekst: Buffer): Generator<Buffer> {
  for (let i = 0; i < tekst.length; i += STUK) yield tekst.subarray(i, i + STUK)
}
