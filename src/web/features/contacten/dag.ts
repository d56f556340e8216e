const AMSTERDAM = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })

/** The calendar day of an instant on a Dutch clock, `YYYY-MM-DD`: half past eleven at night in UTC is tomorrow there. */
export const dagVan = (instant: string): string => AMSTERDAM.format(new Date(instant))
