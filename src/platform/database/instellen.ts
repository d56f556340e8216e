import pg from 'pg'
import type { Actor } from '../context.ts'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const GEMEENTE = /^GM\d{4}$/
const WOORD = /^[a-z-]+$/
const MOMENT = /^[0-9T:.Z+-]+$/

/** A value of a known form needs no quoting: none of these forms has a quote, a backslash or a NUL in it. */
function checked(vorm: RegExp, naam: string, waarde: string): string {
  if (!vorm.test(waarde)) throw new TypeError(`actor: ${naam} has the wrong form`)
  return waarde
}

function list(vorm: RegExp, naam: string, waarden: readonly string[]): string {
  for (const waarde of waarden) checked(vorm, naam, waarde)
  return `{${waarden.join(',')}}`
}

/** A literal; NUL cannot be in a text of PostgreSQL and would end the statement early. */
function quote(waarde: string): string {
  if (waarde.includes('\0')) throw new TypeError('NUL in a setting')
  return pg.escapeLiteral(waarde)
}

/**
 * The statement that opens a tenant's transaction: BEGIN and all settings in one round trip. SET LOCAL is the twin of
 * `set_config(..., true)`: it ends with the transaction, the only way that leaks nothing through a pool; ten of them
 * cost 0.04 ms, where one SELECT of ten set_config calls has to be planned and costs 0.10. Values are checked for form
 * or quoted, since one simple query carries no parameters.
 */
export function beginSql(
  opdracht: { actor: Actor; doel: string; verzoekId: string; nu: string },
  wijze: { isolatie?: 'repeatable read' | 'serializable' | undefined; alleenLezen?: boolean | undefined },
): string {
  const { actor, doel, verzoekId, nu } = opdracht
  const isolatie = wijze.isolatie === undefined ? '' : ` isolation level ${wijze.isolatie}`
  const alleenLezen = wijze.alleenLezen === true ? ' read only' : ''
  return (
    `begin${isolatie}${alleenLezen}` +
    `; set local app.regio = '${checked(UUID, 'regioId', actor.regioId)}'` +
    `; set local app.gebruiker = '${checked(UUID, 'gebruikerId', actor.gebruikerId)}'` +
    `; set local app.organisatie = '${checked(UUID, 'organisatieId', actor.organisatieId)}'` +
    `; set local app.rol = '${checked(WOORD, 'rol', actor.rol)}'` +
    `; set local app.bereik = '${checked(WOORD, 'bereik', actor.bereik)}'` +
    `; set local app.gemeenten = '${list(GEMEENTE, 'gemeenten', actor.gemeenten)}'` +
    `; set local app.gedeeld = '${list(UUID, 'gedeeld', actor.gedeeld)}'` +
    `; set local app.nu = '${checked(MOMENT, 'nu', nu)}'` +
    `; set local app.doel = ${quote(doel)}` +
    `; set local app.verzoek = ${quote(verzoekId)}`
  )
}
