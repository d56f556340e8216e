import { randomFillSync } from 'node:crypto'

/**
 * A source of UUIDs of version 7 (RFC 9562): 48 bits of milliseconds, then random bits. New rows land at the end of
 * an index instead of all over it. Within a millisecond the order is random; nothing may depend on it.
 */
export function uuidv7Source(millis: () => number = Date.now): () => string {
  // Random bytes are drawn 256 ids at a time: the call costs more than the bytes.
  const voorraad = Buffer.alloc(256 * 10)
  let plek = voorraad.length
  return () => {
    if (plek === voorraad.length) {
      randomFillSync(voorraad)
      plek = 0
    }
    const tijd = Math.trunc(millis()).toString(16).padStart(12, '0')
    const r = voorraad.toString('hex', plek, plek + 10)
    plek += 10
    const variant = (8 | (parseInt(r.charAt(3), 16) & 3)).toString(16)
    return `${tijd.slice(0, 8)}-${tijd.slice(8)}-7${r.slice(0, 3)}-${variant}${r.slice(4, 7)}-${r.slice(7, 19)}`
  }
}
