import { DatabaseFout } from '../database/fouten.ts'
import type { Fout } from '../fout.ts'

type Herkend = { readonly fout: Fout; readonly intern?: string; readonly naSeconden?: number }

/** SQLSTATE classes that mean: the input cannot be stored, or not now. Anything else is a bug. */
const SQL: readonly (readonly [RegExp, Fout])[] = [
  [/^23505$/, { code: 'bestaat-al', status: 409 }],
  [/^23P01$/, { code: 'overlapt', status: 409 }],
  [/^23503$/, { code: 'verwijzing-onbekend', status: 422 }],
  [/^(23502|23514|22...)$/, { code: 'ongeldige-waarde', status: 422 }],
  [/^(40001|40P01|55P03|57...|53...|08...|58030)$/, { code: 'even-niet-beschikbaar', status: 503 }],
]

const FASTIFY: Readonly<Record<string, Fout>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: {
    code: 'verkeerd-type',
    status: 415,
    params: { toegestaan: 'application/json' },
  },
  FST_ERR_CTP_BODY_TOO_LARGE: { code: 'te-groot', status: 413, params: { max: '1 MB' } },
  FST_REQ_FILE_TOO_LARGE: { code: 'te-groot', status: 413, params: { max: '60 MB' } },
}

/** One mapping from everything that can be thrown to what a user may know; the rest goes to the log only. */
export function mapFout(error: unknown): Herkend {
  if (error instanceof DatabaseFout)
    return {
      fout: { code: error.code, status: 503 },
      intern: String(error.cause),
      naSeconden: error.naSeconden,
    }
  const e = error as { code?: unknown; statusCode?: unknown; message?: string; stack?: string; fout?: Fout }
  if (typeof e.fout === 'object' && typeof e.fout.code === 'string')
    return { fout: e.fout, intern: e.message ?? '' }
  const code = typeof e.code === 'string' ? e.code : ''
  const sql = SQL.find(([vorm]) => vorm.test(code))
  if (sql !== undefined) return { fout: sql[1], intern: `${code} ${e.message ?? ''}` }
  const bekend = FASTIFY[code]
  if (bekend !== undefined) return { fout: bekend }
  if (e.statusCode === 429) return { fout: { code: 'te-veel-verzoeken', status: 429 } }
  if (typeof e.statusCode === 'number' && e.statusCode >= 400 && e.statusCode < 500)
    return { fout: { code: 'geen-json', status: 400 } }
  return { fout: { code: 'onbekende-fout', status: 500 }, intern: e.stack ?? String(error) }
}
