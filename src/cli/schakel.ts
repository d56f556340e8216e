import { readFile } from 'node:fs/promises'
import { berekenOpdracht } from './bereken.ts'
import { controleerOpdracht } from './controleer.ts'
import { importeerOpdracht } from './importeer.ts'
import { variantOpdracht } from './variant.ts'
import { InvoerError, type Eindcode, type Omgeving, type Opdracht } from './opdracht.ts'

const OPDRACHTEN: readonly Opdracht[] = [
  berekenOpdracht,
  importeerOpdracht,
  variantOpdracht,
  controleerOpdracht,
]

const HULP = `schakel: het werkende systeem van een regionale participatieketen

Gebruik: schakel <opdracht> [opties]

${OPDRACHTEN.map((o) => `  ${o.naam.padEnd(12)} ${o.kort}`).join('\n')}

Hulp bij een opdracht: schakel <opdracht> --help
Met --json is de uitvoer een JSON-document. Foute invoer eindigt met code 2 en zegt wat goed is.
`

async function run(argv: readonly string[]): Promise<Eindcode> {
  const [naam, ...args] = argv
  if (naam === undefined || naam === '--help' || naam === 'help') {
    process.stdout.write(HULP)
    return naam === undefined ? 2 : 0
  }
  const opdracht = OPDRACHTEN.find((o) => o.naam === naam)
  if (opdracht === undefined)
    throw new InvoerError(
      `Onbekende opdracht "${naam}". Mogelijk: ${OPDRACHTEN.map((o) => o.naam).join(', ')}.`,
    )
  if (args.includes('--help')) {
    process.stdout.write(opdracht.hulp)
    return 0
  }
  return opdracht.voerUit(omgeving(args))
}

const omgeving = (args: readonly string[]): Omgeving => ({
  args,
  env: process.env,
  lees: readInput,
  uit: (tekst) => void process.stdout.write(tekst),
  fout: (tekst) => void process.stderr.write(tekst),
})

async function readInput(pad: string): Promise<Buffer> {
  if (pad === '-') {
    const stukken: Buffer[] = []
    for await (const stuk of process.stdin) stukken.push(stuk as Buffer)
    return Buffer.concat(stukken)
  }
  try {
    return await readFile(pad)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    throw new InvoerError(
      `Het bestand "${pad}" ${code === 'ENOENT' ? 'bestaat niet' : `kan niet worden gelezen (${String(code)})`}. Controleer het pad.`,
    )
  }
}

run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    const invoer = error instanceof InvoerError
    process.stderr.write(
      `${invoer ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    )
    process.exitCode = invoer ? 2 : 1
  },
)
