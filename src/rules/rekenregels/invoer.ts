import { type z } from 'zod'
import { fout, goed, type Result } from '../../core/result.ts'

export type VeldFout = {
  /** Path of the field: 'opschortingen.0.tot'; empty for the whole input. */
  readonly veld: string
  readonly waarde: unknown
  readonly code: 'ontbreekt' | 'ongeldig' | 'onbekend-veld'
  /** What would be right, in Dutch. */
  readonly eis: string
  /** The whole sentence for a person: field, value and what would be right. */
  readonly melding: string
}

/** Reads input by its schema; every fault names the field, the value and what would be right. */
export function leesInvoer<T>(schema: z.ZodType<T>, invoer: unknown): Result<T, readonly VeldFout[]> {
  const uitkomst = schema.safeParse(invoer)
  if (uitkomst.success) return goed(uitkomst.data)
  return fout(uitkomst.error.issues.flatMap((issue) => foutenVan(issue, invoer)))
}

function foutenVan(issue: z.core.$ZodIssue, invoer: unknown): VeldFout[] {
  const pad = issue.path.map(String)
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((sleutel) => {
      const veld = [...pad, sleutel].join('.')
      const melding = `${veld} is geen bekend veld. Dit moet ${issue.message} zijn.`
      return {
        veld,
        waarde: waardeOp(invoer, [...pad, sleutel]),
        code: 'onbekend-veld',
        eis: issue.message,
        melding,
      }
    })
  const waarde = waardeOp(invoer, pad)
  const veld = pad.join('.')
  const naam = veld === '' ? 'De invoer' : veld
  if (waarde === undefined)
    return [
      {
        veld,
        waarde,
        code: 'ontbreekt',
        eis: issue.message,
        melding: `${naam} ontbreekt. Geef ${issue.message}.`,
      },
    ]
  const melding = `${naam} is ${kort(waarde)}. Dit moet ${issue.message} zijn.`
  return [{ veld, waarde, code: 'ongeldig', eis: issue.message, melding }]
}

function waardeOp(invoer: unknown, pad: readonly string[]): unknown {
  return pad.reduce<unknown>((w, sleutel) => {
    if (typeof w !== 'object' || w === null) return undefined
    return Object.getOwnPropertyDescriptor(w, sleutel)?.value
  }, invoer)
}

function kort(waarde: unknown): string {
  const tekst = JSON.stringify(waarde) ?? String(waarde)
  return tekst.length <= 80 ? tekst : `${tekst.slice(0, 77)}...`
}
