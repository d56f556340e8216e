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

let minuut = ''
let dag: Datum | undefined

/** The calendar day in the Netherlands at an ISO instant: at 23:30 UTC it is tomorrow there. */
export function vandaagOp(nu: string): Datum {
  // Days begin at whole minutes, so within one minute the answer is the same; asking Intl costs more than a query's SQL.
  const gevraagd = nu.slice(0, 16)
  if (dag === undefined || gevraagd !== minuut || !nu.endsWith('Z')) {
    dag = datum(DAG.format(new Date(nu)))
    minuut = nu.endsWith('Z') ? gevraagd : ''
  }
  return dag
}
