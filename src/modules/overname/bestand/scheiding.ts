/** What may stand between two cells. */
export const SCHEIDINGEN = [';', ',', '\t', '|'] as const
export type Scheiding = (typeof SCHEIDINGEN)[number]

const MAX_REGELS = 200
const MAX_TEKENS = 256 * 1024

/** The line `sep=;` that Excel itself writes and reads; null when the file has none. */
export function scheidingsregel(tekst: string): Scheiding | null {
  const teken = /^sep=(.)\r?(?:\n|$)/i.exec(tekst.slice(0, 16))?.[1]
  return SCHEIDINGEN.find((s) => s === teken) ?? null
}

/**
 * Chooses the delimiter by which most lines have the same, largest number of cells; delimiters between quotes
 * do not count. A decimal comma on every line loses to the semicolon, since that one is at least as regular and
 * comes first. A file of one column has none: semicolon then.
 */
export function herkenScheiding(tekst: string): Scheiding {
  const vast = scheidingsregel(tekst)
  if (vast) return vast
  const regels = regelsBuitenAanhaling(tekst.slice(0, MAX_TEKENS))
  let beste: Scheiding = ';'
  let besteScore = 0
  for (const scheiding of SCHEIDINGEN) {
    const score = regelmaat(regels.map((regel) => regel.split(scheiding).length - 1))
    if (score > besteScore * 1.05) {
      beste = scheiding
      besteScore = score
    }
  }
  return beste
}

/** Lines with the text between quotes left out. A quote only opens at the start of a cell. */
function regelsBuitenAanhaling(tekst: string): string[] {
  const regels: string[] = []
  let regel = ''
  let binnen = false
  for (let i = 0; i < tekst.length && regels.length < MAX_REGELS; i++) {
    const teken = tekst[i]!
    if (teken === '"') {
      if (binnen) binnen = false
      else if (regel === '' || (SCHEIDINGEN as readonly string[]).includes(regel.at(-1)!)) binnen = true
      else if (tekst[i - 1] === '"') binnen = true
    } else if (!binnen && (teken === '\n' || teken === '\r')) {
      if (regel.trim() !== '') regels.push(regel)
      regel = ''
    } else if (!binnen) regel += teken
  }
  if (regel.trim() !== '' && regels.length < MAX_REGELS) regels.push(regel)
  return regels
}

/** The most frequent positive count, weighed by how many lines have it. */
function regelmaat(aantallen: readonly number[]): number {
  const telling = new Map<number, number>()
  for (const aantal of aantallen) if (aantal > 0) telling.set(aantal, (telling.get(aantal) ?? 0) + 1)
  let score = 0
  for (const [aantal, keer] of telling) {
    score = Math.max(score, (keer / aantallen.length) ** 2 * Math.log2(1 + aantal))
  }
  return score
}
