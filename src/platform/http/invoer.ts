import type { z } from 'zod'
import { fout, goed, type Result } from '../../core/result.ts'
import type { Fout, Veldfout } from '../fout.ts'

/** Parses a part of a request; every issue becomes a field with a code and what would be right. */
export function parseInvoer(schema: z.ZodType, waarde: unknown): Result<unknown, Fout> {
  if (hasBadText(waarde)) return fout({ code: 'ongeldig-teken', status: 400 })
  const gelezen = schema.safeParse(waarde)
  if (gelezen.success) return goed(gelezen.data)
  return fout({
    code: 'ongeldige-invoer',
    status: 400,
    velden: gelezen.error.issues.slice(0, 50).map(veldfout),
  })
}

function veldfout(issue: z.core.$ZodIssue): Veldfout {
  const veld = issue.path.join('.')
  switch (issue.code) {
    case 'invalid_type':
      return { veld, code: issue.input === undefined ? 'verplicht' : typeCode(issue.expected) }
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? {
            veld,
            code: Number(issue.minimum) === 1 ? 'verplicht' : 'te-kort',
            params: { min: Number(issue.minimum) },
          }
        : { veld, code: 'te-laag', params: { min: Number(issue.minimum) } }
    case 'too_big':
      return issue.origin === 'string' || issue.origin === 'array'
        ? { veld, code: 'te-lang', params: { max: Number(issue.maximum) } }
        : { veld, code: 'te-hoog', params: { max: Number(issue.maximum) } }
    case 'invalid_value':
      return { veld, code: 'niet-in-lijst', params: { keuzes: issue.values.map(String).join(', ') } }
    case 'unrecognized_keys':
      return {
        veld: veld || issue.keys.join(', '),
        code: 'onbekend-veld',
        params: { velden: issue.keys.join(', ') },
      }
    case 'custom':
      return {
        veld,
        code: typeof issue.params?.['code'] === 'string' ? issue.params['code'] : 'verkeerde-vorm',
      }
    default:
      return { veld, code: 'verkeerde-vorm' }
  }
}

function typeCode(expected: string): string {
  if (expected === 'string') return 'geen-tekst'
  return expected === 'number' || expected === 'int' ? 'geen-getal' : 'verkeerde-vorm'
}

/** PostgreSQL stores no NUL and no lone surrogate: refuse them here with a sentence instead of deep down with an error. */
function hasBadText(waarde: unknown, diepte = 0): boolean {
  if (typeof waarde === 'string') return waarde.includes('\u0000') || !waarde.isWellFormed()
  if (diepte > 40) return true
  if (Array.isArray(waarde)) return waarde.some((w) => hasBadText(w, diepte + 1))
  if (typeof waarde === 'object' && waarde !== null) {
    return Object.entries(waarde).some(([k, v]) => hasBadText(k) || hasBadText(v, diepte + 1))
  }
  return false
}
