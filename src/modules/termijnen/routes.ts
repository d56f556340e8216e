import { goed } from '../../core/result.ts'
import { defineRoute, type Route } from '../../platform/http/route.ts'
import { idParams } from '../../platform/http/schemas.ts'
import { journaalInzage } from '../../platform/journaal/journaal.ts'
import { withKandidaat } from '../kandidaten/index.ts'
import { rollenMet } from '../toegang/index.ts'
import { handelTermijnAf } from './afhandeling.ts'
import { trekEindewijzigingIn } from './einde-commands.ts'
import { listKlokken, type Klok } from './klokken.ts'
import { trekOpschortingIn, wijzigOpschorting } from './opschorting-commands.ts'
import * as s from './schemas.ts'
import { countOpenTermijnen, listOpenTermijnen } from './werklijst.ts'

const LEZEN = rollenMet('dossier-lezen')
const SCHRIJVEN = rollenMet('dossier-schrijven')
const GROEP = 'Termijnen'
const ANDEREN = ['college', 'uwv', 'werkgever', 'kandidaat', 'gemeente']

/** All clocks of a person, the worklist of terms, and what changes a clock. */
export function createTermijnenRoutes(): Route[] {
  return [...leesRoutes(), ...schrijfRoutes()]
}

function leesRoutes(): Route[] {
  return [
    defineRoute({
      methode: 'GET',
      pad: '/kandidaten/{id}/klokken',
      id: 'listKlokken',
      groep: GROEP,
      samenvatting:
        'Every clock of a person: moments, suspensions, changed ends, who is at turn, and the rule with its proof.',
      rollen: LEZEN,
      doel: 'dienstverlening',
      status: 200,
      params: idParams,
      antwoord: s.klokkenSchema,
      handle: (ctx, { params }) =>
        withKandidaat(ctx, params.id, 'klokken', async () =>
          goed({ lichaam: { items: (await listKlokken(ctx, params.id)).map(presentKlok) } }),
        ),
    }),
    defineRoute({
      methode: 'GET',
      pad: '/termijnen',
      id: 'listTermijnen',
      groep: GROEP,
      samenvatting: 'Open terms, the first date first: mine, or those of my municipalities.',
      rollen: LEZEN,
      doel: 'dienstverlening',
      status: 200,
      query: s.werklijstQuery,
      antwoord: s.werklijstSchema,
      handle: async (ctx, { query }) => {
        const vraag = {
          consulentId: query.consulent === 'mij' ? ctx.actor.gebruikerId : query.consulent,
          gemeenten: query.gemeente === undefined ? undefined : [query.gemeente],
          tot: query.tot,
          aanZet:
            query.aanZet === undefined ? undefined : query.aanZet === 'anderen' ? ANDEREN : ['consulent'],
        }
        const { items, volgende } = await listOpenTermijnen(ctx, {
          ...vraag,
          na: query.na,
          aantal: query.aantal,
        })
        const aantal = query.telling === 'ja' ? await countOpenTermijnen(ctx, vraag) : null
        await journaalInzage(ctx, [...new Set(items.map((i) => i.kandidaatId))], 'termijnen')
        return goed({ lichaam: { items, volgende, aantal } })
      },
    }),
  ]
}

function schrijfRoutes(): Route[] {
  return [
    defineRoute({
      methode: 'PATCH',
      pad: '/opschortingen/{id}',
      id: 'wijzigOpschorting',
      groep: GROEP,
      samenvatting:
        'End or correct a suspension; the old row stays as history and a new one takes its place.',
      rollen: SCHRIJVEN,
      doel: 'dienstverlening',
      status: 200,
      params: idParams,
      body: s.wijzigOpschortingSchema,
      antwoord: s.verschovenSchema,
      handle: async (ctx, { params, body }) => {
        const { waarom, vanaf, tot, reden, toelichting } = body
        const wijziging = {
          ...(vanaf === undefined ? {} : { vanaf }),
          ...(tot === undefined ? {} : { tot }),
          ...(reden === undefined ? {} : { reden }),
          ...(toelichting === undefined ? {} : { toelichting }),
        }
        const uit = await wijzigOpschorting(ctx, params.id, wijziging, waarom)
        return uit.ok ? goed({ lichaam: uit.waarde }) : uit
      },
    }),
    ...(['opschortingen', 'einde-wijzigingen'] as const).map((soort) =>
      defineRoute({
        methode: 'POST',
        pad: `/${soort}/{id}/intrekkingen`,
        id: soort === 'opschortingen' ? 'trekOpschortingIn' : 'trekEindewijzigingIn',
        groep: GROEP,
        samenvatting:
          soort === 'opschortingen'
            ? 'Withdraw a suspension; the end moves back.'
            : 'Withdraw a decision about the end; the one before it counts again.',
        rollen: SCHRIJVEN,
        doel: 'dienstverlening',
        status: 201,
        params: idParams,
        body: s.intrekkingSchema,
        antwoord: s.verschovenSchema,
        handle: async (ctx, { params, body }) => {
          const uit = await (soort === 'opschortingen' ? trekOpschortingIn : trekEindewijzigingIn)(
            ctx,
            params.id,
            body.reden,
          )
          return uit.ok ? goed({ lichaam: uit.waarde }) : uit
        },
      }),
    ),
    defineRoute({
      methode: 'POST',
      pad: '/termijnen/{id}/afhandelingen',
      id: 'handelTermijnAf',
      groep: GROEP,
      samenvatting:
        'Handle a term with a decision. An end is handled by ending the traject or placement, or by moving its end.',
      rollen: SCHRIJVEN,
      doel: 'dienstverlening',
      status: 201,
      params: idParams,
      body: s.afhandelingSchema,
      metVersie: true,
      antwoord: s.termijnSchema,
      handle: async (ctx, { params, body, versie }) => {
        const uit = await handelTermijnAf(ctx, params.id, versie, body.besluit)
        return uit.ok ? goed({ lichaam: uit.waarde, versie: uit.waarde.versie }) : uit
      },
    }),
  ]
}

const presentKlok = (k: Klok) => ({
  ...k,
  opschortingen: [...k.opschortingen],
  eindewijzigingen: [...k.eindewijzigingen],
  momenten: [...k.momenten],
  opmerkingen: [...k.opmerkingen],
  bewijs: k.bewijs === null ? null : { ...k.bewijs },
})
