import type { Datum } from '../../core/datum.ts'
import { versieOp, type Bewijs, type Bron } from '../../rules/engine/index.ts'
import { alleRegels } from '../../rules/index.ts'
import { berekenTermijnen, type TermijnUitkomst } from '../../rules/termijnen/index.ts'
import type { Ctx } from '../../platform/context.ts'
import { leerwerkVan, toInvoer } from './afleiding.ts'
import { listEindewijzigingen, type EindewijzigingRij } from './einde-queries.ts'
import { loadFeiten, loadTermijnen } from './feiten-queries.ts'
import { listOpschortingen, type OpschortingRij } from './opschorting-queries.ts'
import type { Klokobject, TermijnRij } from './termijn.ts'

/** The text of a rule that a person can read, with where it comes from. */
export type Regeltekst = {
  readonly id: string
  readonly naam: string
  readonly versie: Datum
  readonly uitleg: string
  readonly wettekst: string | null
  readonly bron: Bron
}

/** How a moment stands today. `te-laat`: open and its date has passed; `onbekend`: an open suspension leaves the date open. */
export type Momentstand = 'komt' | 'te-laat' | 'onbekend' | 'afgehandeld' | 'vervallen'

export type Klokmoment = {
  readonly termijnId: string | null
  readonly versie: number | null
  readonly code: string
  readonly naam: string
  readonly soort: 'einde' | 'toets' | 'signaal' | 'antwoord'
  readonly datum: Datum
  /** True when the date is the earliest possible one, because a suspension still runs. */
  readonly minstens: boolean
  readonly aanZet: string
  readonly stand: Momentstand
  readonly uitleg: string | null
  readonly bron: Bron | null
  readonly besluit: string | null
  readonly afgehandeldOp: string | null
}

/** One clock of a person: a traject, a placement, or something of another module that has terms. */
export type Klok = {
  readonly objectSoort: string
  readonly objectId: string
  readonly soort: string
  readonly status: string
  readonly start: Datum | null
  /** First day outside; null while unknown or without an end. */
  readonly einde: Datum | null
  readonly eindeMinstens: Datum | null
  readonly laatsteDag: Datum | null
  readonly maximum: Datum | null
  readonly opgeschorteDagen: number
  readonly staatStil: boolean
  readonly regel: Regeltekst | null
  /** Why no rule guards it, if none does. */
  readonly geenRegel: string | null
  readonly opschortingen: readonly OpschortingRij[]
  readonly eindewijzigingen: readonly EindewijzigingRij[]
  readonly momenten: readonly Klokmoment[]
  readonly opmerkingen: readonly { readonly code: string; readonly tekst: string }[]
  readonly bewijs: Bewijs | null
}

/** Every clock of a person in one view, running ones first; each moment with its state, who is at turn, and the rule behind it. */
export async function listKlokken(ctx: Ctx, kandidaatId: string): Promise<Klok[]> {
  const feiten = await loadFeiten(ctx, [kandidaatId])
  const termijnen = await loadTermijnen(ctx, [kandidaatId])
  const opschortingen = await listOpschortingen(ctx, kandidaatId)
  const wijzigingen = await listEindewijzigingen(ctx, kandidaatId)
  const eigen = feiten.map((o): Klok => {
    const hoort = (r: { readonly objectId: string }) => r.objectId === o.id
    return {
      ...objectKlok(ctx, o, leerwerkVan(o, feiten), termijnen.filter(hoort)),
      opschortingen: opschortingen.filter(hoort),
      eindewijzigingen: wijzigingen.filter(hoort),
    }
  })
  const bekend = new Set(feiten.map((o) => o.id))
  const andere = new Map<string, TermijnRij[]>()
  for (const t of termijnen) {
    if (!bekend.has(t.objectId) && t.objectSoort !== 'traject' && t.objectSoort !== 'plaatsing')
      andere.set(t.objectId, [...(andere.get(t.objectId) ?? []), t])
  }
  return [...eigen, ...[...andere.values()].map((rijen) => andereKlok(ctx, rijen))].sort(byLoop)
}

function objectKlok(
  ctx: Ctx,
  o: Klokobject,
  leerwerk: Klokobject | undefined,
  termijnen: readonly TermijnRij[],
): Omit<Klok, 'opschortingen' | 'eindewijzigingen'> {
  const vast = {
    objectSoort: o.objectSoort,
    objectId: o.id,
    soort: o.soort,
    status: loopStatus(ctx, o),
    start: o.start,
  }
  const zonder = {
    ...vast,
    einde: o.tot,
    eindeMinstens: o.tot,
    laatsteDag: null,
    maximum: null,
    opgeschorteDagen: 0,
    staatStil: false,
    regel: null,
    opmerkingen: [],
    bewijs: null,
    momenten: termijnen.filter((t) => t.status === 'afgehandeld').map((t) => storedMoment(ctx, t)),
  }
  const invoer = toInvoer(o, leerwerk)
  if (invoer === null)
    return {
      ...zonder,
      geenRegel: 'Voor deze vorm is geen einde afgesproken en noemt geen regel een langste duur.',
    }
  const antwoord = berekenTermijnen({ ...invoer, opDatum: ctx.vandaag })
  if (antwoord.soort !== 'uitkomst')
    return { ...zonder, geenRegel: antwoord.soort === 'vraag' ? antwoord.vraag.vraag : antwoord.melding }
  const u = antwoord.waarde
  const b = antwoord.bewijs
  const regel = {
    id: b.regel,
    naam: b.naam,
    versie: b.versie,
    uitleg: b.uitleg,
    wettekst: b.wettekst ?? null,
    bron: b.bron,
  }
  const uit = {
    ...vast,
    maximum: u.maximum,
    opgeschorteDagen: u.opgeschorteDagen,
    regel,
    geenRegel: null,
    bewijs: b,
    opmerkingen: u.opmerkingen,
  }
  if (o.status === 'beeindigd') return { ...zonder, ...uit }
  return {
    ...uit,
    einde: u.einde,
    eindeMinstens: u.eindeMinstens,
    laatsteDag: u.laatsteDag,
    staatStil: u.opgeschort === true,
    momenten: u.momenten.map((m) =>
      liveMoment(
        ctx,
        m,
        termijnen.find((t) => t.code === m.code),
      ),
    ),
  }
}

function liveMoment(ctx: Ctx, m: TermijnUitkomst['momenten'][number], t: TermijnRij | undefined): Klokmoment {
  const afgehandeld = t?.status === 'afgehandeld'
  return {
    termijnId: t?.id ?? null,
    versie: t?.versie ?? null,
    code: m.code,
    naam: m.naam,
    soort: m.soort,
    datum: m.datum,
    minstens: m.minstens,
    aanZet: m.aanZet,
    stand: afgehandeld ? 'afgehandeld' : m.minstens ? 'onbekend' : m.datum < ctx.vandaag ? 'te-laat' : 'komt',
    uitleg: m.uitleg,
    bron: m.bron,
    besluit: afgehandeld ? t.besluit : null,
    afgehandeldOp: afgehandeld ? t.afgehandeldOp : null,
  }
}

function storedMoment(ctx: Ctx, t: TermijnRij): Klokmoment {
  const { id, versie, code, naam, soort, datum, aanZet, besluit, afgehandeldOp } = t
  const stand = t.status === 'open' ? (datum < ctx.vandaag ? 'te-laat' : 'komt') : t.status
  return {
    termijnId: id,
    versie,
    code,
    naam,
    soort,
    datum,
    minstens: false,
    aanZet,
    stand,
    uitleg: t.uitleg ?? null,
    bron: null,
    besluit,
    afgehandeldOp,
  }
}

/** The clock of something that another module keeps: its terms as stored, with the text of their rule. */
function andereKlok(ctx: Ctx, rijen: readonly TermijnRij[]): Klok {
  const [eerste] = rijen
  if (eerste === undefined) throw new Error('a clock without terms')
  const regel = alleRegels().find((r) => r.id === eerste.regel)
  const versie = regel === undefined ? undefined : versieOp(regel, eerste.regelVanaf)
  const einde = rijen.find((r) => r.soort === 'einde' || r.soort === 'antwoord')?.datum ?? null
  return {
    objectSoort: eerste.objectSoort,
    objectId: eerste.objectId,
    soort: eerste.regel.replace(/^termijn\./, ''),
    status: rijen.some((r) => r.status === 'open') ? 'lopend' : 'beeindigd',
    start: null,
    einde,
    eindeMinstens: einde,
    laatsteDag: null,
    maximum: null,
    opgeschorteDagen: 0,
    staatStil: false,
    regel:
      regel === undefined || versie === undefined
        ? null
        : {
            id: regel.id,
            naam: regel.naam,
            versie: versie.vanaf,
            uitleg: versie.uitleg,
            wettekst: versie.wettekst ?? null,
            bron: versie.bron,
          },
    geenRegel: null,
    opschortingen: [],
    eindewijzigingen: [],
    opmerkingen: [],
    bewijs: null,
    momenten: rijen.map((t) => storedMoment(ctx, t)),
  }
}

/** Planned becomes running by the calendar; nobody has to push a button for it. */
export const loopStatus = (ctx: Ctx, o: { readonly status: string; readonly start: Datum }): string =>
  o.status === 'gepland' && o.start <= ctx.vandaag ? 'lopend' : o.status

const rang = (k: Klok): string => `${k.status === 'beeindigd' ? 1 : 0}${k.einde ?? k.eindeMinstens ?? '9999'}`
const byLoop = (a: Klok, b: Klok): number =>
  rang(a) < rang(b) ? -1 : rang(a) > rang(b) ? 1 : a.objectId < b.objectId ? -1 : 1
