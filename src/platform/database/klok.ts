import { datum, type Datum } from '../../core/datum.ts'
import type { Klok } from '../context.ts'

const DAG = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Amsterdam',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The clock of the machine. */
export const systeemklok: Klok = () => new Date().toISOString()

/** The calendar day in the Netherlands at an ISO instant: at 23:30 UTC it is tomorrow there. */
export function vandaagOp(nu: string): Datum {
  return datum(DAG.format(new Date(nu)))
}
