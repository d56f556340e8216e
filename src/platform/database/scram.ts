import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto'

const RONDEN = 4096

/**
 * The SCRAM-SHA-256 verifier that PostgreSQL stores for a password (RFC 5802; src/common/scram-common.c), so that
 * the password itself never travels in an ALTER ROLE and cannot end up in a server's statement log. The password must
 * be ASCII (ours are base64url), since SASLprep is not applied.
 */
export function scramVerifier(wachtwoord: string, zout: Buffer = randomBytes(16)): string {
  const gezouten = pbkdf2Sync(wachtwoord, zout, RONDEN, 32, 'sha256')
  const hmac = (tekst: string) => createHmac('sha256', gezouten).update(tekst).digest()
  const opgeslagen = createHash('sha256').update(hmac('Client Key')).digest('base64')
  return `SCRAM-SHA-256$${RONDEN}:${zout.toString('base64')}$${opgeslagen}:${hmac('Server Key').toString('base64')}`
}
