import { z } from 'zod'
import { fout, goed } from '../../core/result.ts'
import type { Fout } from '../../platform/fout.ts'
import { defineOpenRoute, type OpenRoute } from '../../platform/http/open-route.ts'
import { REKENREGELS, type RekenFout } from '../../rules/rekenregels.ts'

const antwoord = z.object({
  rekenregel: z.string(),
  uitkomst: z.record(z.string(), z.unknown()),
  bewijs: z.record(z.string(), z.unknown()),
  kwitantie: z.record(z.string(), z.unknown()),
})

/** The calculations that `schakel bereken` offers, over HTTP. They hold no persons, so nobody needs to sign in. */
export function createBerekeningRoutes(): OpenRoute[] {
  return Object.values(REKENREGELS).map((regel) =>
    defineOpenRoute({
      methode: 'POST',
      pad: `/berekeningen/${regel.naam}`,
      id: `bereken${pascal(regel.naam)}`,
      groep: 'Berekeningen',
      samenvatting: regel.titel,
      status: 200,
      perMinuut: 3000,
      body: z.record(z.string(), z.unknown()),
      bodySchema: regel.schema,
      antwoord,
      handle: ({ body }) => {
        const uit = regel.bereken(body)
        if (!uit.ok) return Promise.resolve(fout(naarFout(uit.fout)))
        return Promise.resolve(goed({ lichaam: uit.waarde as unknown as z.input<typeof antwoord> }))
      },
    }),
  )
}

function naarFout(f: RekenFout): Fout {
  switch (f.soort) {
    case 'invoer-ongeldig':
      return {
        code: 'ongeldige-invoer',
        status: 400,
        velden: f.regels.map((r) => ({ veld: r.veld, code: r.code, params: { eis: r.eis, velden: r.veld } })),
      }
    case 'geen-versie':
      return { code: 'geen-versie', status: 422, params: { melding: f.melding } }
    case 'vraag':
      return { code: 'vraag-aan-mens', status: 422, params: { melding: f.vraag.vraag } }
  }
}

const pascal = (naam: string) => naam.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase())
