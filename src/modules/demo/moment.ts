import { datum } from '../../core/datum.ts'

/** The instant at which the demo region stands still in its dump: a Friday morning, eight o'clock in the Netherlands. */
export const MOMENT = '2026-11-20T07:00:00.000Z'

/** The day of `MOMENT`. */
export const PEILDAG = datum('2026-11-20')

/** The first day of the three years of history: on it the region starts with the people it already had. */
export const BEGINDAG = datum('2023-11-20')

/** From this day on the demo keeps a journal; before it the region worked without Schakel and brought its history along. */
export const JOURNAALDAG = datum('2026-10-19')

/** The seed of the region. Another seed gives other people in the same proportions. */
export const ZAAD = 20261120
