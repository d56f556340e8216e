import type { Toon } from '../../components/index.ts'
import type { Doel, Interventie, Plan } from './api.ts'

/** What can help to reach a goal, in the order in which it is offered. The words stand in `plan.json`. */
export const SOORTEN = [
  'taalondersteuning',
  'ervaringsdeskundige',
  'training',
  'slim-scholing',
  'jobcoaching',
  'begeleiding',
  'onderzoek',
  'stage',
  'overig',
] as const satisfies readonly Interventie['soort'][]

export const VOORTGANG = ['1', '2', '3', '4', '5'] as const

export const PLANTOON: Readonly<Record<Plan['status'], Toon>> = {
  concept: 'let-op',
  vastgesteld: 'goed',
  afgesloten: 'stil',
}

export const DOELTOON: Readonly<Record<Doel['status'], Toon>> = {
  open: 'info',
  behaald: 'goed',
  vervallen: 'stil',
}

export const INTERVENTIETOON: Readonly<Record<Interventie['status'], Toon>> = {
  gepland: 'info',
  lopend: 'merk',
  afgerond: 'goed',
  gestopt: 'stil',
}

/** Where an intervention can go from each status, the usual step first. */
export const INTERVENTIESTAPPEN: Readonly<Record<Interventie['status'], readonly Interventie['status'][]>> = {
  gepland: ['lopend', 'gestopt'],
  lopend: ['afgerond', 'gestopt'],
  afgerond: ['lopend'],
  gestopt: ['lopend'],
}
