import pg from 'pg'
import type { Actor } from '../context.ts'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const GEMEENTE = /^GM\d{4}$/

function check(patroon: RegExp, naam: string, waarde: string): string {
  if (!patroon.test(waarde)) throw new TypeError(`actor: ${naam} has the wrong form`)
  return waarde
}

/**
 * The statement that opens a tenant's transaction: BEGIN and all settings in one round trip. Settings are local to
 * the transaction (`true`), the only way that leaks nothing through a pool. Values are checked for form and quoted;
 * one simple query cannot carry parameters and a second round trip would cost every request a tenth of a
 * millisecond or more.
 */
export function beginSql(
  opdracht: { actor: Actor; doel: string; verzoekId: string; nu: string },
  wijze: { isolatie?: 'repeatable read' | 'serializable' | undefined; alleenLezen?: boolean | undefined },
): string {
  const { actor } = opdracht
  const waarden: Record<string, string> = {
    'app.regio': check(UUID, 'regioId', actor.regioId),
    'app.gebruiker': check(UUID, 'gebruikerId', actor.gebruikerId),
    'app.gemeenten': `{${actor.gemeenten.map((code) => check(GEMEENTE, 'gemeenten', code)).join(',')}}`,
    'app.gedeeld': `{${actor.gedeeld.map((id) => check(UUID, 'gedeeld', id)).join(',')}}`,
    'app.organisatie': check(UUID, 'organisatieId', actor.organisatieId),
    'app.rol': actor.rol,
    'app.bereik': actor.bereik,
    'app.nu': opdracht.nu,
    'app.doel': opdracht.doel,
    'app.verzoek': opdracht.verzoekId,
  }
  const delen = Object.entries(waarden).map(
    ([naam, waarde]) => `set_config('${naam}', ${quote(waarde)}, true)`,
  )
  const begin = [
    'begin',
    wijze.isolatie && `isolation level ${wijze.isolatie}`,
    wijze.alleenLezen && 'read only',
  ]
  return `${begin.filter(Boolean).join(' ')}; select ${delen.join(', ')}`
}

/** A literal; NUL cannot be in a text of PostgreSQL and would end the statement early. */
function quote(waarde: string): string {
  if (waarde.includes('\0')) throw new TypeError('NUL in a setting')
  return pg.escapeLiteral(waarde)
}
