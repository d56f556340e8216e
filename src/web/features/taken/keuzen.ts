import type { IcoonNaam } from '../../components/index.ts'
import type { Taak } from './api.ts'

/** Who has to move before a task can go on, in the order in which it is offered. The words stand in `taken.json`. */
export const PARTIJEN = {
  mij: 'gebruiker',
  kandidaat: 'mensen',
  gemeente: 'vlag',
  uwv: 'vlag',
  werkgever: 'bedrijf',
  aanbieder: 'opleiding',
  collega: 'mensen',
} as const satisfies Record<Taak['wachtOp'], IcoonNaam>

export type Partij = Taak['wachtOp']
export const PARTIJCODES = Object.keys(PARTIJEN) as [Partij, ...Partij[]]

export const isPartij = (tekst: string): tekst is Partij => tekst in PARTIJEN
