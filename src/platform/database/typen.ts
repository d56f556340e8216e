import pg from 'pg'

const DATE = 1082
const TIMESTAMPTZ = 1184
const INT8 = 20

/**
 * How values of PostgreSQL become values of ours. A date stays its ISO text (a JavaScript Date would shift it by the
 * time zone; `infinity` stays a word), an instant becomes ISO 8601 with Z, a bigint a number where that is exact.
 */
export const TYPEN: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (format === 'binary') return pg.types.getTypeParser(oid, 'binary')
    if (oid === DATE) return (tekst: string) => tekst
    if (oid === TIMESTAMPTZ)
      return (tekst: string) => (tekst === 'infinity' ? tekst : new Date(tekst).toISOString())
    if (oid === INT8) return toNumber
    return pg.types.getTypeParser(oid, 'text')
  }) as pg.CustomTypesConfig['getTypeParser'],
}

function toNumber(tekst: string): number {
  const getal = Number(tekst)
  if (!Number.isSafeInteger(getal)) throw new RangeError(`bigint ${tekst} is beyond exact numbers`)
  return getal
}
