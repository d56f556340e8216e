import type { Datum } from '../../../core/datum.ts'
import type { Periode } from '../../../core/periode.ts'
import { botsing, ongeldig, type Fout } from '../../../platform/fout.ts'

export const PLANSTATUSSEN = ['concept', 'vastgesteld', 'afgesloten'] as const
export type Planstatus = (typeof PLANSTATUSSEN)[number]
export const DOELSTATUSSEN = ['open', 'behaald', 'vervallen'] as const
export type Doelstatus = (typeof DOELSTATUSSEN)[number]
export const INTERVENTIESTATUSSEN = ['gepland', 'lopend', 'afgerond', 'gestopt'] as const
export type Interventiestatus = (typeof INTERVENTIESTATUSSEN)[number]

export const INTERVENTIESOORTEN = [
  'taalondersteuning',
  'ervaringsdeskundige',
  'training',
  'slim-scholing',
  'jobcoaching',
  'begeleiding',
  'onderzoek',
  'stage',
  'overig',
] as const
export type Interventiesoort = (typeof INTERVENTIESOORTEN)[number]

export type Plan = {
  readonly id: string
  readonly kandidaatId: string
  readonly status: Planstatus
  readonly beschrijving: string
  /** The day on which plan and goals were made together with the candidate. */
  readonly samenGemaakt: Datum | null
  readonly versie: number
}

export type Doelinhoud = {
  readonly ontwikkelpunt: string
  readonly omschrijving: string
  readonly streefdatum: Datum
}
export type Doel = Doelinhoud & {
  readonly id: string
  readonly kandidaatId: string
  readonly planId: string
  readonly status: Doelstatus
  readonly versie: number
}

export type Interventieinhoud = {
  readonly soort: Interventiesoort
  readonly omschrijving: string
  readonly aanbieder: string | null
  readonly periode: Periode
}
export type Interventie = Interventieinhoud & {
  readonly id: string
  readonly kandidaatId: string
  readonly doelId: string
  readonly status: Interventiestatus
  readonly versie: number
}

/**
 *   concept ──> vastgesteld ──> afgesloten
 *      └───────────────────────────^
 * Settled with the candidate, then closed; a draft that comes to nothing is closed too. A closed plan never changes: a new
 * one follows it. A settled plan may still get goals and other words, each with its version in the story.
 */
const PLANSTAPPEN: Readonly<Record<Planstatus, readonly Planstatus[]>> = {
  concept: ['vastgesteld', 'afgesloten'],
  vastgesteld: ['afgesloten'],
  afgesloten: [],
}

/** open <-> behaald, open <-> vervallen: what was marked by mistake opens again. */
const DOELSTAPPEN: Readonly<Record<Doelstatus, readonly Doelstatus[]>> = {
  open: ['behaald', 'vervallen'],
  behaald: ['open'],
  vervallen: ['open'],
}

/**
 *   gepland ──> lopend ──> afgerond
 *      └──────────┴──────> gestopt       (afgerond and gestopt go back to lopend when that was a mistake)
 */
const INTERVENTIESTAPPEN: Readonly<Record<Interventiestatus, readonly Interventiestatus[]>> = {
  gepland: ['lopend', 'gestopt'],
  lopend: ['afgerond', 'gestopt'],
  afgerond: ['lopend'],
  gestopt: ['lopend'],
}

const mayStep = <S extends string>(stappen: Readonly<Record<S, readonly S[]>>, van: S, naar: S): boolean =>
  van === naar || stappen[van].includes(naar)
const geenStap = (van: string, naar: string): Fout => botsing('stap-niet-mogelijk', { van, naar })

/** Whether a plan may become `nieuw`, seen its goals; undefined when it may. */
export function checkPlan(
  oud: Plan,
  nieuw: Plan,
  doelen: readonly Pick<Doel, 'status'>[],
  vandaag: Datum,
): Fout | undefined {
  if (!mayStep(PLANSTAPPEN, oud.status, nieuw.status))
    return oud.status === 'afgesloten' ? botsing('plan-afgesloten') : geenStap(oud.status, nieuw.status)
  if (oud.status === 'afgesloten') return botsing('plan-afgesloten')
  if (nieuw.samenGemaakt !== null && nieuw.samenGemaakt > vandaag)
    return ongeldig({ veld: 'samenGemaaktDatum', code: 'datum-in-toekomst' })
  if (nieuw.status === 'vastgesteld' && nieuw.samenGemaakt === null)
    return ongeldig({ veld: 'samenGemaaktDatum', code: 'plan-niet-samen-gemaakt' })
  if (nieuw.status === 'vastgesteld' && doelen.length === 0) return botsing('plan-zonder-doel')
  const open = doelen.filter((d) => d.status === 'open').length
  if (nieuw.status === 'afgesloten' && open > 0) return botsing('doelen-nog-open', { aantal: open })
  return undefined
}

/** Whether a goal of a plan may go to a status; a dropped goal says why. */
export function checkDoel(
  plan: Pick<Plan, 'status'>,
  van: Doelstatus,
  naar: Doelstatus,
  reden: string | undefined,
): Fout | undefined {
  if (plan.status === 'afgesloten') return botsing('plan-afgesloten')
  if (!mayStep(DOELSTAPPEN, van, naar)) return geenStap(van, naar)
  return naar === 'vervallen' && van !== naar && reden === undefined
    ? ongeldig({ veld: 'reden', code: 'reden-verplicht' })
    : undefined
}

/** Whether an intervention may go to a status; one that stopped says why. */
export function checkInterventie(
  plan: Pick<Plan, 'status'>,
  van: Interventiestatus,
  naar: Interventiestatus,
  reden: string | undefined,
): Fout | undefined {
  if (plan.status === 'afgesloten') return botsing('plan-afgesloten')
  if (!mayStep(INTERVENTIESTAPPEN, van, naar)) return geenStap(van, naar)
  return naar === 'gestopt' && van !== naar && reden === undefined
    ? ongeldig({ veld: 'reden', code: 'reden-verplicht' })
    : undefined
}
