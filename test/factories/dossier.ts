import { randomBytes } from 'node:crypto'
import { datum } from '../../src/core/datum.ts'
import type { Result } from '../../src/core/result.ts'
import { registreerKandidaat } from '../../src/modules/kandidaten/index.ts'
import type { DossiersDeps, Klokmoment } from '../../src/modules/dossiers/klokken.ts'
import type { Actor, Ctx } from '../../src/platform/context.ts'
import type { Fout } from '../../src/platform/fout.ts'
import { createKluis } from '../../src/platform/kluis/kluis.ts'
import type { TestDatabase } from '../database.ts'

const deps = { kluis: createKluis(randomBytes(32)), modus: 'test' as const }

/** Runs a command as somebody and keeps its effects; a refusal rolls back, as in a request. */
export async function als<T>(
  t: TestDatabase,
  actor: Actor,
  fn: (ctx: Ctx) => Promise<Result<T, Fout>>,
): Promise<Result<T, Fout>> {
  let uitkomst: Result<T, Fout> | undefined
  try {
    await t.db.withTenant({ actor, doel: 'test' }, async (ctx) => {
      uitkomst = await fn(ctx)
      if (!uitkomst.ok) throw new Error('rolled back')
    })
  } catch (error) {
    if (uitkomst === undefined || uitkomst.ok) throw error
  }
  if (uitkomst === undefined) throw new Error('nothing ran')
  return uitkomst
}

/** The same for what must succeed: gives its value. */
export async function gelukt<T>(
  t: TestDatabase,
  actor: Actor,
  fn: (ctx: Ctx) => Promise<Result<T, Fout>>,
): Promise<T> {
  const uitkomst = await als(t, actor, fn)
  if (!uitkomst.ok) throw new Error(JSON.stringify(uitkomst.fout))
  return uitkomst.waarde
}

/** Reads as somebody. */
export const lees = <T>(t: TestDatabase, actor: Actor, fn: (ctx: Ctx) => Promise<T>): Promise<T> =>
  t.db.withTenant({ actor, doel: 'test' }, fn)

let volgnummer = 0

/** Registers a person in the actor's first municipality, with the actor as consulent, and gives the id. */
export async function createKandidaat(
  t: TestDatabase,
  actor: Actor,
  gemeente = actor.gemeenten[0] ?? 'GM0748',
): Promise<string> {
  volgnummer++
  const { id } = await gelukt(t, actor, (ctx) =>
    registreerKandidaat(ctx, deps, {
      achternaam: `Jansen ${volgnummer}`,
      voorvoegsel: null,
      voornaam: 'Sam',
      geboortedatum: datum('1990-05-01'),
      geslacht: 'X',
      contacttaal: 'nl',
      leesniveau: null,
      telefoon: null,
      email: null,
      postcode: null,
      woonplaats: null,
      gemeente,
      bsn: null,
      consulentId: actor.gebruikerId,
      doelgroepen: [],
      ookAlsDubbel: true,
    }),
  )
  return id
}

/** A region with a consulent of Bergen op Zoom, somebody of its municipality who decides, and a stranger of Roosendaal. */
export async function createDossier(
  t: TestDatabase,
): Promise<{ consulent: Actor; beleid: Actor; vreemde: Actor; kandidaatId: string }> {
  const consulent = await t.createActor({ gemeenten: ['GM0748'] })
  const { regioId } = consulent
  const beleid = await t.createActor({ regioId, gemeenten: ['GM0748'], rol: 'beleid', bereik: 'gemeente' })
  const vreemde = await t.createActor({ regioId, gemeenten: ['GM1674'] })
  return { consulent, beleid, vreemde, kandidaatId: await createKandidaat(t, consulent) }
}

/** Clocks kept in memory, latest moments per object, for tests of what a command registers. */
export function createKlokken(): {
  per: Map<string, readonly Klokmoment[]>
  gehaald: string[]
  deps: DossiersDeps
} {
  const per = new Map<string, readonly Klokmoment[]>()
  const gehaald: string[] = []
  const deps: DossiersDeps = {
    registerTermijnen: async (_, klok) => void per.set(klok.objectId, klok.momenten),
    voltooiTermijn: async (_, van, code) => void gehaald.push(`${van.objectId} ${code}`),
  }
  return { per, gehaald, deps }
}
