import { fout, goed, type Result } from '../../core/result.ts'
import { type Ctx } from '../../platform/context.ts'
import { nietGevonden, ongeldig, type Fout } from '../../platform/fout.ts'
import { parseInvoer } from '../../platform/http/invoer.ts'
import { defineRoute, type Route, type Uitvoer, type Upload } from '../../platform/http/route.ts'
import { idParams } from '../../platform/http/schemas.ts'
import { journaliseer } from '../../platform/journaal/journaal.ts'
import { rollenMet } from '../toegang/index.ts'
import { MEDIATYPE } from '../../platform/tabel/tabel.ts'
import { maakBevindingenlijst } from './bevindingenlijst.ts'
import { GRENZEN } from './bestand/grenzen.ts'
import { beoordeelOvername, type Beoordeelvraag } from './commands/beoordelen.ts'
import { breekAf, leesIn } from './commands/inlezen.ts'
import { draaiOvernameTerug } from './commands/terugdraaien.ts'
import { verwerkOvername } from './commands/verwerken.ts'
import { type OvernameDeps } from './deps.ts'
import { type BewaardeKeuzen } from './overname.ts'
import { presentKort, presentOvername, presentRegel } from './presenter.ts'
import { findOvername, listOvernames, listRegels } from './queries.ts'
import * as s from './schemas.ts'
import { maakVoortgangsbord, type Voortgangsbord } from './voortgang.ts'

const GROEP = 'Overname'
const rollen = rollenMet('overnemen')
const basis = { groep: GROEP, rollen, doel: 'overname' } as const

/** Taking a caseload over from a file: send, judge, mend and choose, carry out, undo. */
export function createOvernameRoutes(deps: OvernameDeps): Route[] {
  const bord = maakVoortgangsbord()
  return [...leesRoutes(deps, bord), ...bestandRoutes(deps, bord), ...uitvoerRoutes(deps, bord)]
}

function leesRoutes(deps: OvernameDeps, bord: Voortgangsbord): Route[] {
  return [
    defineRoute({
      ...basis,
      methode: 'GET',
      pad: '/overnames',
      id: 'lijstOvernames',
      samenvatting: "The organisation's take-overs, newest first.",
      status: 200,
      antwoord: s.overnamesSchema,
      handle: async (ctx) => goed({ lichaam: { items: (await listOvernames(ctx, 50)).map(presentKort) } }),
    }),
    defineRoute({
      ...basis,
      methode: 'GET',
      pad: '/overnames/{id}',
      id: 'leesOvername',
      samenvatting:
        'A take-over: how the file was understood, counts, choices, and how far it is while it runs.',
      status: 200,
      params: idParams,
      antwoord: s.overnameSchema,
      handle: (ctx, { params }) => toon(ctx, deps, bord, params.id),
    }),
    defineRoute({
      ...basis,
      methode: 'GET',
      pad: '/overnames/{id}/regels',
      id: 'lijstOvernameregels',
      samenvatting: 'Rows of the file in order, of a class or with a finding, each with reason and remedy.',
      status: 200,
      params: idParams,
      query: s.regelsQuery,
      antwoord: s.regelsSchema,
      handle: async (ctx, { params, query }) => {
        if ((await findOvername(ctx, params.id)) === undefined) return fout(nietGevonden)
        const rijen = await listRegels(ctx, params.id, { ...query, aantal: query.aantal + 1 })
        const items = rijen.slice(0, query.aantal).map((r) => presentRegel(ctx, deps.kluis, params.id, r))
        const bekend = items.flatMap((i) => i.kandidaatId ?? [])
        await journaliseer(ctx, 'inzage', 'overname-regels', bekend, {
          overname: params.id,
          rijen: items.length,
        })
        const volgende = rijen.length > query.aantal ? (items.at(-1)?.regel ?? null) : null
        return goed({ lichaam: { items: items as never, volgende } })
      },
    }),
    defineRoute({
      ...basis,
      methode: 'GET',
      pad: '/overnames/{id}/bevindingen.csv',
      id: 'exportOvernamebevindingen',
      samenvatting:
        'Every finding of a take-over as CSV, with row, reason and remedy, to mend them at the source.',
      doel: 'export',
      status: 200,
      params: idParams,
      bestandstype: MEDIATYPE.csv,
      handle: async (ctx, { params }) => {
        if ((await findOvername(ctx, params.id)) === undefined) return fout(nietGevonden)
        const { bestand, kandidaten } = await maakBevindingenlijst(ctx, deps, params.id)
        await journaliseer(ctx, 'export', 'overname-bevindingen', kandidaten, { overname: params.id })
        return goed({ bestand })
      },
    }),
  ]
}

function bestandRoutes(deps: OvernameDeps, bord: Voortgangsbord): Route[] {
  return [
    defineRoute({
      ...basis,
      methode: 'POST',
      pad: '/overnames',
      id: 'leesBestandIn',
      samenvatting:
        'Send a caseload file (CSV or XLSX). It is stored encrypted and not yet read; judge it next.',
      status: 201,
      upload: { maxBytes: GRENZEN.maxBytes },
      antwoord: s.ingelezenSchema,
      handle: async (ctx, { upload }) => {
        const keuzen = readLezen(upload!)
        if (!keuzen.ok) return keuzen
        const uit = await leesIn(ctx, deps, {
          naam: upload!.naam,
          inhoud: upload!.inhoud,
          keuzen: keuzen.waarde,
        })
        return uit.ok ? goed({ lichaam: uit.waarde, locatie: `/overnames/${uit.waarde.id}`, versie: 1 }) : uit
      },
    }),
    defineRoute({
      ...basis,
      methode: 'POST',
      pad: '/overnames/{id}/beoordelingen',
      id: 'beoordeelOvername',
      samenvatting: 'Read and judge the file; nothing but the take-over itself changes. May be asked again.',
      status: 200,
      params: idParams,
      body: s.keuzenSchema,
      antwoord: s.overnameSchema,
      handle: (ctx, { params, body }) =>
        judge(ctx, deps, bord, params.id, { keuzen: body as BewaardeKeuzen, versie: null }),
    }),
    defineRoute({
      ...basis,
      methode: 'PATCH',
      pad: '/overnames/{id}',
      id: 'wijzigOvername',
      samenvatting:
        'Choose columns, mend cells, settle contradictions, leave rows out; the file is judged again.',
      status: 200,
      params: idParams,
      body: s.keuzenSchema,
      metVersie: true,
      antwoord: s.overnameSchema,
      handle: (ctx, { params, body, versie }) =>
        judge(ctx, deps, bord, params.id, { keuzen: body as BewaardeKeuzen, versie }),
    }),
    defineRoute({
      ...basis,
      methode: 'DELETE',
      pad: '/overnames/{id}',
      id: 'breekOvernameAf',
      samenvatting: 'Give a take-over up before it is carried out; the file and its rows are wiped.',
      status: 204,
      params: idParams,
      handle: async (ctx, { params }) => {
        const uit = await breekAf(ctx, deps, params.id)
        return uit.ok ? goed({}) : uit
      },
    }),
  ]
}

function uitvoerRoutes(deps: OvernameDeps, bord: Voortgangsbord): Route[] {
  return [
    defineRoute({
      ...basis,
      methode: 'POST',
      pad: '/overnames/{id}/verwerkingen',
      id: 'verwerkOvername',
      samenvatting:
        'Carry the take-over out: every good row or nothing. The same file twice changes nothing.',
      status: 200,
      params: idParams,
      body: s.verwerkSchema,
      metVersie: true,
      antwoord: s.resultaatSchema,
      handle: async (ctx, { params, body, versie }) => {
        const uit = await bord.volg(params.id, (meld) =>
          verwerkOvername(ctx, deps, params.id, { ...body, versie }, meld),
        )
        return uit.ok ? goed({ lichaam: uit.waarde }) : uit
      },
    }),
    defineRoute({
      ...basis,
      methode: 'POST',
      pad: '/overnames/{id}/terugdraaiingen',
      id: 'draaiOvernameTerug',
      samenvatting: 'Undo a take-over; refused with the dossiers named when somebody worked in them since.',
      status: 200,
      params: idParams,
      metVersie: true,
      antwoord: s.terugdraaiSchema,
      handle: async (ctx, { params, versie }) => {
        const uit = await draaiOvernameTerug(ctx, params.id, versie)
        return uit.ok ? goed({ lichaam: uit.waarde }) : uit
      },
    }),
  ]
}

type Antwoord = Promise<Result<Uitvoer<never>, Fout>>

async function judge(
  ctx: Ctx,
  deps: OvernameDeps,
  bord: Voortgangsbord,
  id: string,
  vraag: Beoordeelvraag,
): Antwoord {
  const uit = await bord.volg(id, (meld) => beoordeelOvername(ctx, deps, id, vraag, meld))
  return uit.ok ? toon(ctx, deps, bord, id) : uit
}

async function toon(ctx: Ctx, deps: OvernameDeps, bord: Voortgangsbord, id: string): Antwoord {
  const rij = await findOvername(ctx, id)
  if (rij === undefined) return fout(nietGevonden)
  return goed({ lichaam: presentOvername(ctx, deps.kluis, rij, bord.lees(id)) as never, versie: rij.versie })
}

/** The fields beside the file: how it is to be read, where the user knows better. */
function readLezen({ velden }: Upload): Result<BewaardeKeuzen, Fout> {
  const gelezen = parseInvoer(s.leesSchema, velden)
  if (gelezen.ok) return goed(gelezen.waarde as BewaardeKeuzen)
  return fout(gelezen.fout.velden ? ongeldig(...gelezen.fout.velden) : gelezen.fout)
}
