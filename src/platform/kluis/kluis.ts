import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/** Encrypts single values per region and makes a blind index to find them by; keys differ per region and per use. */
export type Kluis = {
  /** `context` binds the cipher text to its row and column, so that it cannot be moved to another. */
  versleutel(regioId: string, context: string, tekst: string): Buffer
  ontsleutel(regioId: string, context: string, waarde: Buffer): string
  /** HMAC-SHA256: equal values in one region give equal bytes; between regions they do not. */
  index(regioId: string, tekst: string): Buffer
}

const VERSIE = 1

/**
 * A vault on one master key of 32 bytes.
 * Layout of a value: version (1 byte), iv (12), tag (16), cipher text. AES-256-GCM.
 * @param willekeur source of the 12 bytes iv; a seeded one makes the demo region repeatable.
 */
export function createKluis(hoofdsleutel: Buffer, willekeur: (n: number) => Buffer = randomBytes): Kluis {
  const sleutels = new Map<string, Buffer>()
  const sleutel = (regioId: string, doel: string): Buffer => {
    const naam = `${doel}|${regioId}`
    const bekend = sleutels.get(naam)
    if (bekend) return bekend
    const nieuw = Buffer.from(hkdfSync('sha256', hoofdsleutel, regioId, doel, 32))
    sleutels.set(naam, nieuw)
    return nieuw
  }
  return {
    versleutel(regioId, context, tekst) {
      const iv = willekeur(12)
      const cijfer = createCipheriv('aes-256-gcm', sleutel(regioId, 'versleutelen'), iv)
      cijfer.setAAD(Buffer.from(context))
      const inhoud = Buffer.concat([cijfer.update(tekst, 'utf8'), cijfer.final()])
      return Buffer.concat([Buffer.from([VERSIE]), iv, cijfer.getAuthTag(), inhoud])
    },
    ontsleutel(regioId, context, waarde) {
      if (waarde[0] !== VERSIE) throw new Error(`unknown key version ${waarde[0]}`)
      const cijfer = createDecipheriv('aes-256-gcm', sleutel(regioId, 'versleutelen'), waarde.subarray(1, 13))
      cijfer.setAAD(Buffer.from(context))
      cijfer.setAuthTag(waarde.subarray(13, 29))
      return cijfer.update(waarde.subarray(29), undefined, 'utf8') + cijfer.final('utf8')
    },
    index: (regioId, tekst) => createHmac('sha256', sleutel(regioId, 'index')).update(tekst).digest(),
  }
}
