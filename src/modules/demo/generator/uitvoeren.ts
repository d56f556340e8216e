import { bevat } from '../../../core/periode.ts'
import {
  createDatabase,
  vandaagOp,
  type Database,
  type Verbinding,
} from '../../../platform/database/index.ts'
import { DEMO_SLEUTEL } from '../../../platform/config/config.ts'
import type { Tx } from '../../../platform/context.ts'
import { createKluis } from '../../../platform/kluis/kluis.ts'
import { listKenmerken, refreshActueel } from '../../kandidaten/index.ts'
import { registerTermijnen, voltooiTermijn } from '../../termijnen/index.ts'
import { JOURNAALDAG, MOMENT, ZAAD } from '../moment.ts'
import { createIds, demoId } from './ids.ts'
import { actorVan, type Medewerker } from './medewerkers.ts'
import type { Stap, Werk } from './stap.ts'
import { createLoting } from './toeval.ts'

/** One connection with a clock, ids and randomness that are set per step. */
export type Stroom = {
  readonly database: Database
  /** Carries out one life; every id and random byte follows from its number. */
  voerUit(nummer: number, stappen: readonly Stap[]): Promise<void>
}

/** A stream of work on a database that is being filled; several run at once, each on whole lives. */
export function createStroom(verbinding: Verbinding): Stroom {
  let nu = MOMENT
  let ids = createIds(0)
  let loting = createLoting(ZAAD, 'kluis', 0)
  const database = createDatabase({ verbinding, klok: () => nu, ids: () => ids(), verbindingen: 1 })
  const willekeur = (n: number) => Buffer.from(Array.from({ length: n }, () => loting.geheel(0, 255)))
  const deps: Werk['deps'] = {
    kluis: createKluis(DEMO_SLEUTEL, willekeur),
    modus: 'demo',
    registerTermijnen,
    voltooiTermijn,
  }
  const voerUit: Stroom['voerUit'] = async (nummer, stappen) => {
    ids = createIds(nummer)
    loting = createLoting(ZAAD, 'kluis', nummer)
    const namen = new Map<string, string>()
    let beurt = 0
    for (const groep of groups(stappen)) {
      const [begin] = groep
      nu = begin.op
      // Everybody sees what they need here; who may not see whom is the product's to test, not the generator's to pay for.
      const opdracht = {
        actor: { ...actorVan(begin.door), bereik: 'regio' as const },
        doel: 'dienstverlening',
        verzoekId: `demo-${nummer}-${++beurt}`,
      }
      await database.withTenant(opdracht, async (ctx) => {
        if (beurt === 1) await ctx.tx.query(`select set_config('demo.nummer', $1, true)`, [String(nummer)])
        const ctxStap = begin.op < JOURNAALDAG ? { ...ctx, tx: withoutJournaal(ctx.tx) } : ctx
        for (const stap of groep) {
          const uit = await stap.doe({ ctx: ctxStap, deps, kandidaatId: demoId(nummer, 1), ids: namen })
          if (!uit.ok)
            throw new Error(
              `life ${nummer}, ${begin.op}: ${JSON.stringify(uit.fout)} in ${stap.doe.toString().slice(0, 200)}`,
            )
        }
      })
    }
    nu = MOMENT
  }
  return { database, voerUit }
}

/** Before the journal begins its function writes nothing (see opbouw.ts): then the way to the database is saved. */
function withoutJournaal(tx: Tx): Tx {
  const niets = { rows: [], rowCount: 1 }
  return {
    ...tx,
    query: (sql, params) =>
      sql.startsWith('select journaal.schrijf(') ? Promise.resolve(niets) : tx.query(sql, params),
  }
}

/** Steps of one person at one moment are one request, as on the screen. */
function groups(stappen: readonly Stap[]): [Stap, ...Stap[]][] {
  const opVolgorde = stappen
    .map((stap, i) => ({ stap, i }))
    .sort((a, b) => (a.stap.op < b.stap.op ? -1 : a.stap.op > b.stap.op ? 1 : a.i - b.i))
  const uit: [Stap, ...Stap[]][] = []
  for (const { stap } of opVolgorde) {
    const vorige = uit.at(-1)
    if (vorige !== undefined && vorige[0].op === stap.op && vorige[0].door === stap.door) vorige.push(stap)
    else uit.push([stap])
  }
  return uit
}

/**
 * What the nightly job does: a dated fact that began or ended by itself shows in the lists only when somebody looks. Steps
 * `nachtwerk` at the day of the dump put the current values right.
 */
export function nachtwerk(door: Medewerker): Stap {
  return {
    op: MOMENT,
    door,
    doe: async ({ ctx, kandidaatId }) => {
      const vandaag = vandaagOp(ctx.nu)
      const rijen = (await listKenmerken(ctx, kandidaatId)).filter(
        (k) => k.vervallenOp === null && k.soort === 'doelgroep',
      )
      const nu = rijen
        .filter((k) => bevat(k.periode, vandaag))
        .map((k) => k.waarde)
        .sort()
      const { doelgroepen } = await ctx.tx.one<{ doelgroepen: string[] }>(
        'select doelgroepen from kandidaten.kandidaat where regio_id = $1 and id = $2',
        [ctx.actor.regioId, kandidaatId],
      )
      if (nu.join() !== doelgroepen.join()) await refreshActueel(ctx, kandidaatId)
      return { ok: true, waarde: null }
    },
  }
}
