import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { z } from 'zod'
import { fout, goed, type Result } from '../../core/result.ts'

/** How the product runs. `demo` has invented people, a one-click sign-in and its own clock; `production` has none of these. */
export type Modus = 'demo' | 'production' | 'test'

/** Everything that may differ between installations, read once, checked once, failing at start. */
export type Config = {
  readonly modus: Modus
  readonly host: string
  readonly port: number
  readonly databaseUrl: string | undefined
  readonly dataMap: string
  /** 32 bytes; encrypts BSNs and keys their blind index. */
  readonly sleutel: Buffer
  readonly logNiveau: 'silent' | 'info' | 'warn' | 'error'
}

/** The demo region is encrypted with a published key: it holds invented people with test BSNs and nothing else. */
export const DEMO_SLEUTEL = createHash('sha256').update('schakel-demo: invented people only').digest()

const omgeving = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().min(1).optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'moet beginnen met postgres://')
    .optional(),
  SCHAKEL_DATA: z.string().min(1).default('.schakel'),
  SCHAKEL_MODE: z.enum(['demo', 'production', 'test']).default('demo'),
  SCHAKEL_SLEUTEL: z.string().optional(),
  SCHAKEL_LOG: z.enum(['silent', 'info', 'warn', 'error']).default('warn'),
})

/**
 * Reads the configuration from environment variables.
 * @returns the configuration, or one Dutch sentence per variable that is wrong, with what would be right.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Result<Config, string[]> {
  const leeg = Object.fromEntries(Object.entries(env).filter(([, v]) => v !== ''))
  const gelezen = omgeving.safeParse(leeg)
  if (!gelezen.success) {
    return fout(gelezen.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`))
  }
  const e = gelezen.data
  const sleutel = readSleutel(e.SCHAKEL_MODE, e.SCHAKEL_SLEUTEL)
  const fouten = sleutel.ok ? [] : [sleutel.fout]
  if (e.SCHAKEL_MODE === 'production' && e.DATABASE_URL === undefined) {
    fouten.push(
      'DATABASE_URL: in productie is een PostgreSQL-server nodig; de ingebouwde database is alleen voor demo en test.',
    )
  }
  if (!sleutel.ok || fouten.length > 0) return fout(fouten)
  return goed({
    modus: e.SCHAKEL_MODE,
    host: e.HOST ?? (e.SCHAKEL_MODE === 'production' ? '0.0.0.0' : '127.0.0.1'),
    port: e.PORT,
    databaseUrl: e.DATABASE_URL,
    dataMap: resolve(e.SCHAKEL_DATA),
    sleutel: sleutel.waarde,
    logNiveau: e.SCHAKEL_LOG,
  })
}

function readSleutel(modus: Modus, tekst: string | undefined): Result<Buffer, string> {
  if (tekst === undefined) {
    if (modus !== 'production') return goed(DEMO_SLEUTEL)
    return fout(
      'SCHAKEL_SLEUTEL: ontbreekt. Maak er een met: openssl rand -base64 32, en bewaar een kopie buiten de server.',
    )
  }
  const bytes = Buffer.from(tekst, 'base64')
  if (bytes.length !== 32)
    return fout('SCHAKEL_SLEUTEL: moet 32 bytes in base64 zijn (openssl rand -base64 32).')
  if (modus === 'production' && bytes.equals(DEMO_SLEUTEL)) {
    return fout('SCHAKEL_SLEUTEL: dit is de openbare demosleutel; maak een eigen sleutel.')
  }
  return goed(bytes)
}
