import {
  bereken,
  REKENREGELS,
  type Berekening,
  type OnbekendeRekenregel,
  type RekenFout,
} from '../rules/rekenregels.ts'
import type { Bewijs } from '../rules/engine/index.ts'
import { bronTekst } from '../rules/engine/index.ts'
import { InvoerError, readArgs, type Omgeving, type Opdracht } from './opdracht.ts'

/** `schakel bereken`: one calculation with its proof. */
export const berekenOpdracht: Opdracht = {
  naam: 'bereken',
  kort: 'een berekening, met het bewijs erbij',
  hulp: `Gebruik: schakel bereken <rekenregel> [--invoer BESTAND of -] [--json]

Leest JSON uit het bestand (of van standaardinvoer) en rekent. Bedragen zijn hele eurocenten, datums JJJJ-MM-DD.

Rekenregels:
${Object.values(REKENREGELS)
  .map((r) => `  ${r.naam.padEnd(22)} ${r.titel}`)
  .join('\n')}

Voorbeeld:
  echo '{"peildatum":"2026-01-01","grondslag":"loonwaarde","loonwaarde":60,"urenPerWeek":36}' | schakel bereken loonkostensubsidie --invoer - --json
`,
  voerUit: async (o) => {
    const { opties, rest } = readArgs(o.args, { invoer: 'tekst', json: 'schakelaar' })
    const [naam, ...over] = rest
    if (naam === undefined || over.length > 0) {
      throw new InvoerError(`Geef een rekenregel: ${Object.keys(REKENREGELS).join(', ')}.`)
    }
    const uit = bereken(naam, await readJson(o, opties.invoer))
    if (!uit.ok) throw new InvoerError(faultText(uit.fout))
    o.uit(opties.json ? JSON.stringify(uit.waarde) + '\n' : berekeningText(uit.waarde))
    return 0
  },
}

/** Parses JSON input; without a file standard input is read when it is not a terminal. */
export async function readJson(o: Omgeving, pad: string | undefined): Promise<unknown> {
  const tekst = (await o.lees(pad ?? '-')).toString('utf8').replace(/^\uFEFF/, '')
  if (tekst.trim() === '') return {}
  try {
    return JSON.parse(tekst)
  } catch (error) {
    throw new InvoerError(
      `De invoer is geen geldige JSON: ${error instanceof Error ? error.message : String(error)}. Verwacht wordt een object, bijvoorbeeld {"peildatum":"2026-01-01"}.`,
    )
  }
}

/** What is wrong with the input or the question, one line per field. */
export function faultText(f: RekenFout | OnbekendeRekenregel): string {
  switch (f.soort) {
    case 'invoer-ongeldig':
      return f.regels.map((r) => r.melding).join('\n')
    case 'vraag':
      return `Dit beslist een mens: ${f.vraag.vraag}`
    case 'geen-versie':
    case 'onbekende-rekenregel':
      return f.melding
  }
}

/** The outcome and its proof as text for people. */
export function berekeningText(b: Berekening): string {
  return `${JSON.stringify(b.uitkomst, null, 2)}\n\nBewijs\n${proofText(b.bewijs, '')}\n`
}

function proofText(b: Bewijs, inspring: string): string {
  const regels = [
    `${inspring}${b.naam} (versie ${b.versie}): ${b.uitleg}`,
    `${inspring}  bron: ${bronTekst(b.bron)}`,
    ...b.parameters.map(
      (p) =>
        `${inspring}  ${p.omschrijving}: ${JSON.stringify(p.waarde)} (vanaf ${p.vanaf}; ${bronTekst(p.bron)})`,
    ),
    ...b.stappen.map(
      (s) => `${inspring}  afronden ${s.naam}: ${s.vanCent} -> ${s.naarCent} cent (${s.wijze})`,
    ),
    ...b.aannamen.map((a) => `${inspring}  aanname: ${a}`),
    ...(inspring === '' ? b.nietGeverifieerd.map((n) => `  niet geverifieerd: ${n.wat} (${n.reden})`) : []),
    ...b.deel.map((d) => proofText(d, `${inspring}  `)),
  ]
  return regels.join('\n')
}
