import { goed } from '../../core/result.ts'
import type { Ctx } from '../../platform/context.ts'
import { defineRoute, type Route } from '../../platform/http/route.ts'
import { idParams } from '../../platform/http/schemas.ts'
import { rollenMet } from '../toegang/index.ts'
import { wijzigEinde } from './einde-commands.ts'
import { opschorten } from './opschorting-commands.ts'
import * as s from './schemas.ts'
import type { ObjectSoort } from './termijn.ts'

const SCHRIJVEN = rollenMet('dossier-schrijven')

type Opties = {
  readonly objectSoort: ObjectSoort
  /** Plural in the address: `trajecten`. */
  readonly pad: string
  readonly groep: string
  /** What the owner of the object does after its end was changed, in the same transaction. */
  readonly naWijziging?: (ctx: Ctx, objectId: string) => Promise<void>
}

/** Suspending and changing the end work the same for everything with a clock. */
export function createKlokobjectRoutes(o: Opties): Route[] {
  const Naam = o.objectSoort === 'traject' ? 'Traject' : 'Plaatsing'
  return [
    defineRoute({
      methode: 'POST',
      pad: `/${o.pad}/{id}/opschortingen`,
      id: `schort${Naam}Op`,
      groep: o.groep,
      samenvatting: 'Stop the clock for a period, with a reason; the end and every moment move along.',
      rollen: SCHRIJVEN,
      doel: 'dienstverlening',
      status: 201,
      params: idParams,
      body: s.nieuweOpschortingSchema,
      antwoord: s.verschovenSchema,
      handle: async (ctx, { params, body }) => {
        const uit = await opschorten(ctx, o.objectSoort, params.id, body)
        return uit.ok ? goed({ lichaam: uit.waarde, locatie: `/opschortingen/${uit.waarde.id}` }) : uit
      },
    }),
    defineRoute({
      methode: 'POST',
      pad: `/${o.pad}/{id}/einde-wijzigingen`,
      id: `wijzigEinde${Naam}`,
      groep: o.groep,
      samenvatting: 'Lengthen or shorten by a decision with its date and reason, also after the end.',
      rollen: SCHRIJVEN,
      doel: 'dienstverlening',
      status: 201,
      params: idParams,
      body: s.eindebesluitSchema,
      metVersie: true,
      antwoord: s.verschovenSchema,
      handle: async (ctx, { params, body, versie }) => {
        const uit = await wijzigEinde(ctx, o.objectSoort, params.id, versie, body)
        if (!uit.ok) return uit
        await o.naWijziging?.(ctx, params.id)
        return goed({ lichaam: uit.waarde, locatie: `/einde-wijzigingen/${uit.waarde.id}` })
      },
    }),
  ]
}
