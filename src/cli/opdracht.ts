/** What a command gets: its arguments after its name, and where to write. */
export type Omgeving = {
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  /** Reads a file, or standard input for `-`. */
  readonly lees: (pad: string) => Promise<Buffer>
  readonly uit: (tekst: string) => void
  readonly fout: (tekst: string) => void
}

/** The end of a command: 0 done, 1 done but something is wrong, 2 bad input. */
export type Eindcode = 0 | 1 | 2

/** One command of `schakel`, with its own help. */
export type Opdracht = {
  readonly naam: string
  readonly kort: string
  readonly hulp: string
  readonly voerUit: (o: Omgeving) => Promise<Eindcode>
}

/** Bad input: names the field, the value and what would be right. Ends with exit 2. */
export class InvoerError extends Error {}

type Opties = Readonly<Record<string, 'tekst' | 'schakelaar'>>
type Gelezen<O extends Opties> = {
  readonly [K in keyof O]: O[K] extends 'tekst' ? string | undefined : boolean
}

/**
 * Reads `--naam waarde`, `--naam=waarde` and switches; the rest are positions. An unknown option is bad input, never ignored.
 */
export function readArgs<O extends Opties>(
  args: readonly string[],
  opties: O,
): { opties: Gelezen<O>; rest: string[] } {
  const uit: Record<string, string | boolean | undefined> = {}
  for (const naam of Object.keys(opties)) uit[naam] = opties[naam] === 'schakelaar' ? false : undefined
  const rest: string[] = []
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? ''
    if (!arg.startsWith('--')) {
      rest.push(arg)
      continue
    }
    const [naam = '', direct] = arg.slice(2).split(/=(.*)/s)
    const soort = opties[naam]
    if (soort === undefined) {
      throw new InvoerError(
        `Onbekende optie --${naam}. Mogelijk: ${Object.keys(opties)
          .map((o) => `--${o}`)
          .join(', ')}.`,
      )
    }
    if (soort === 'schakelaar') uit[naam] = true
    else {
      const waarde = direct ?? args[++i]
      if (waarde === undefined)
        throw new InvoerError(`Optie --${naam} heeft een waarde nodig, bijvoorbeeld --${naam} bestand.json.`)
      uit[naam] = waarde
    }
  }
  return { opties: uit as Gelezen<O>, rest }
}
