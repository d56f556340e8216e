import { z } from 'zod'
import { goed } from '../../core/result.ts'
import { defineRoute, type Route } from '../../platform/http/route.ts'
import { datumSchema, idSchema } from '../../platform/http/schemas.ts'
import { journaalInzage } from '../../platform/journaal/journaal.ts'
import { persoonSchema, toonPersoon, type TerugmeldingKort } from '../dossiers/index.ts'
import { mapKort, type Blok, type KandidaatKort } from '../kandidaten/index.ts'
import { rollenMet } from '../toegang/index.ts'
import { readVandaag, type Vandaag } from './queries.ts'
import { defaultGebied, weekEinde, type Actie } from './vandaag.ts'

const actieSchema = z.object({
  bron: z.enum(['taak', 'termijn']),
  id: idSchema,
  titel: z.string(),
  datum: datumSchema,
  dagen: z.number().int().meta({ description: 'Days from today; negative is late.' }),
  wachtOp: z.string(),
  versie: z.number().int(),
  eigenaar: z.string().nullable(),
  object: z.object({ soort: z.string(), id: idSchema, termijn: z.string() }).nullable(),
  kandidaat: persoonSchema,
})

const terugmeldingKortSchema = z.object({
  id: idSchema,
  reden: z.string(),
  gemeente: z.string(),
  antwoordUiterlijk: datumSchema,
  verzondenDoor: z.string(),
  kandidaat: persoonSchema,
})

const aantalSchema = z
  .number()
  .int()
  .meta({ description: 'Counted up to 1000; that number means "1000 or more".' })
const acties = z.object({ aantal: aantalSchema, items: z.array(actieSchema) })
const terugmeldingen = z.object({ aantal: aantalSchema, items: z.array(terugmeldingKortSchema) })

const vandaagSchema = z.object({
  vandaag: datumSchema,
  weekTot: datumSchema.meta({ description: 'First day after the seven days that `dezeWeek` looks ahead.' }),
  voor: z.enum(['mij', 'organisatie']),
  teLaat: acties,
  dezeWeek: acties,
  wachtOpMij: acties,
  wachtOpAnderen: z.array(acties.extend({ partij: z.string() })),
  zonderVolgendeStap: z.object({ aantal: aantalSchema, items: z.array(persoonSchema) }),
  terugmeldingen: z.object({ teBeantwoorden: terugmeldingen, wachtOpAntwoord: terugmeldingen }),
})

/** The working day (A10). */
export function createVandaagRoutes(): Route[] {
  return [
    defineRoute({
      methode: 'GET',
      pad: '/vandaag',
      id: 'readVandaag',
      groep: 'Vandaag',
      samenvatting:
        'What is late, due in seven days, waiting for me or for others, and who has no next step; for me or for my organisation.',
      rollen: rollenMet('dossier-lezen'),
      doel: 'beoordelen-begeleiden',
      status: 200,
      query: z.object({
        voor: z.enum(['mij', 'organisatie']).optional(),
        aantal: z.coerce.number().int().min(1).max(50).default(10),
      }),
      antwoord: vandaagSchema,
      handle: async (ctx, { query }) => {
        const voor = query.voor ?? defaultGebied(ctx.actor.rol)
        const dag = await readVandaag(ctx, voor, query.aantal)
        const personen = await mapKort(ctx, personenIn(dag))
        await journaalInzage(
          ctx,
          [...new Set([...personen.keys(), ...dag.zonderVolgendeStap.items.map((k) => k.id)])],
          'vandaag',
        )
        return goed({
          lichaam: {
            vandaag: ctx.vandaag,
            weekTot: weekEinde(ctx.vandaag),
            voor,
            ...toonVandaag(dag, personen),
          },
        })
      },
    }),
  ]
}

function personenIn(v: Vandaag): string[] {
  const blokken = [
    v.teLaat,
    v.dezeWeek,
    v.wachtOpMij,
    ...v.wachtOpAnderen,
    v.teBeantwoorden,
    v.wachtOpAntwoord,
  ]
  return blokken.flatMap((b) => b.items.map((i) => i.kandidaatId))
}

type Personen = ReadonlyMap<string, KandidaatKort>

function toonVandaag(
  v: Vandaag,
  personen: Personen,
): Omit<z.input<typeof vandaagSchema>, 'vandaag' | 'weekTot' | 'voor'> {
  const toonActies = (b: Blok<Actie>) => ({ aantal: b.aantal, items: withPersoon(b.items, personen) })
  const toonMeldingen = (b: Blok<TerugmeldingKort>) => ({
    aantal: b.aantal,
    items: withPersoon(b.items, personen),
  })
  return {
    teLaat: toonActies(v.teLaat),
    dezeWeek: toonActies(v.dezeWeek),
    wachtOpMij: toonActies(v.wachtOpMij),
    wachtOpAnderen: v.wachtOpAnderen.map((b) => ({ partij: b.partij, ...toonActies(b) })),
    zonderVolgendeStap: {
      aantal: v.zonderVolgendeStap.aantal,
      items: v.zonderVolgendeStap.items.map(toonPersoon),
    },
    terugmeldingen: {
      teBeantwoorden: toonMeldingen(v.teBeantwoorden),
      wachtOpAntwoord: toonMeldingen(v.wachtOpAntwoord),
    },
  }
}

/** Lines with the person they are about; the row security that showed the line shows the person. */
function withPersoon<R extends { readonly kandidaatId: string }>(rijen: readonly R[], personen: Personen) {
  return rijen.flatMap((r) => {
    const kandidaat = personen.get(r.kandidaatId)
    return kandidaat === undefined ? [] : [{ ...r, kandidaat: toonPersoon(kandidaat) }]
  })
}
