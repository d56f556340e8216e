import type { Verbinding } from '../../../platform/database/index.ts'
import { createMedewerkers, type Medewerker } from './medewerkers.ts'
import { createGrondslag, finishGrondslag } from './opbouw.ts'
import { createLeven, type Omgeving } from './leven.ts'
import { createPersonen, OMVANG, type Omvang, type Persoon } from './personen.ts'
import { createSchets, type Schets } from './schets.ts'
import { createStroom } from './uitvoeren.ts'
import type { Stap } from './stap.ts'
import { werkgeverStappen } from './werkgeversbouw.ts'
import { createWerkgevers, type Planplek, type Planwerkgever } from './werkgeversplan.ts'
import { createWerkveld, type Werkveld } from './werkveld.ts'

export { readTabellen } from './kopie.ts'

/** The whole region before anything is written: who, where, and the main line of each life. Pure. */
export type Regioplan = {
  readonly medewerkers: readonly Medewerker[]
  readonly werkgevers: readonly Planwerkgever[]
  readonly plekken: readonly Planplek[]
  readonly personen: readonly Persoon[]
  readonly schetsen: readonly Schets[]
  readonly veld: Werkveld
}

export function createRegioplan(omvang: Omvang = OMVANG): Regioplan {
  const medewerkers = createMedewerkers(omvang.kandidaten, omvang.wsw)
  const { werkgevers, plekken } = createWerkgevers(medewerkers)
  const personen = createPersonen(omvang, medewerkers)
  const veld = createWerkveld(plekken)
  const schetsen = personen.map((p) => createSchets(p, veld))
  for (const s of schetsen) {
    for (const x of s.plaatsingen) veld.bezet(x.plek, x.vanaf, x.tot)
    // A traject that ended early held its place longer in advance.
    for (const t of s.trajecten) if (t.plek !== null) veld.bezet(t.plek, t.vanaf, null)
  }
  return { medewerkers, werkgevers, plekken, personen, schetsen, veld }
}

type Opdracht = { readonly reeks: number; readonly stappen: () => Stap[] }

/**
 * Fills a migrated, empty database with the region, through the product's own commands. A life follows from its number alone,
 * so the first `tot` lives give the same rows as when all are made.
 * @param stromen connections that work side by side
 */
export async function genereer(
  verbinding: Verbinding,
  opties: { plan?: Regioplan; tot?: number; stromen?: number; opVoortgang?: (gedaan: number) => void } = {},
): Promise<void> {
  const plan = opties.plan ?? createRegioplan()
  const weg = await createGrondslag(verbinding, plan.medewerkers)
  const stromen = Array.from({ length: opties.stromen ?? 6 }, () => createStroom(verbinding))
  try {
    await run(
      stromen,
      plan.werkgevers.map((w): Opdracht => {
        const { reeks, stappen } = werkgeverStappen(
          w,
          plan.plekken.filter((x) => x.werkgever === w),
          plan.veld,
        )
        return { reeks, stappen: () => stappen }
      }),
    )
    const omgeving = createOmgeving(plan.medewerkers)
    const levens = plan.personen.slice(0, opties.tot).map((p, i): Opdracht => ({
      reeks: p.nummer,
      stappen: () => createLeven(p, schetsVan(plan, i), omgeving),
    }))
    await run(stromen, levens, opties.opVoortgang)
  } finally {
    for (const s of stromen) await s.database.close()
  }
  await finishGrondslag(verbinding, plan.personen.length, weg)
}

function schetsVan(plan: Regioplan, i: number): Schets {
  const schets = plan.schetsen[i]
  if (schets === undefined) throw new RangeError(`no outline for person ${i}`)
  return schets
}

/** Hands out the work in order; each stream takes the next as soon as it is free. */
async function run(
  stromen: readonly { voerUit(reeks: number, stappen: readonly Stap[]): Promise<void> }[],
  opdrachten: readonly Opdracht[],
  opVoortgang?: (gedaan: number) => void,
): Promise<void> {
  let volgende = 0
  await Promise.all(
    stromen.map(async (stroom) => {
      for (let opdracht = opdrachten[volgende++]; opdracht !== undefined; opdracht = opdrachten[volgende++]) {
        await stroom.voerUit(opdracht.reeks, opdracht.stappen())
        opVoortgang?.(volgende)
      }
    }),
  )
}

function createOmgeving(medewerkers: readonly Medewerker[]): Omgeving {
  return {
    beleid: (gemeente) => {
      const gevonden = medewerkers.find(
        (m) => m.rol === 'beleid' && m.organisatie.gemeenten.includes(gemeente),
      )
      if (gevonden === undefined) throw new RangeError(`nobody answers for ${gemeente}`)
      return gevonden
    },
  }
}
