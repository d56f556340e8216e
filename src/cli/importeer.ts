import { beoordeelBestand, type Overnameverslag } from '../modules/overname/index.ts'
import { GEMEENTEN } from '../modules/toegang/index.ts'
import { systeemklok, vandaagOp } from '../platform/database/index.ts'
import { readJson } from './bereken.ts'
import { InvoerError, readArgs, type Omgeving, type Opdracht } from './opdracht.ts'

/** `schakel importeer`: judges a caseload file, and takes it over when it is not a trial. */
export const importeerOpdracht: Opdracht = {
  naam: 'importeer',
  kort: 'een caseload uit een bestand overnemen',
  hulp: `Gebruik: schakel importeer BESTAND --proef [--kolommen BESTAND] [--json]

Herkent codering, scheidingsteken en kolommen van een CSV- of XLSX-bestand, en noemt elke rij die niet goed is met de reden
en hoe u die herstelt. Met --proef wordt niets opgeslagen. --kolommen: JSON met {"kolom in het bestand": "veld"}.
`,
  voerUit: async (o) => {
    const { opties, rest } = readArgs(o.args, { proef: 'schakelaar', kolommen: 'tekst', json: 'schakelaar' })
    const [pad, ...over] = rest
    if (pad === undefined || over.length > 0) throw new InvoerError('Geef een bestand: schakel importeer BESTAND --proef.')
    const verslag = await judge(o, pad, opties.kolommen)
    o.uit(opties.json ? JSON.stringify(verslag) + '\n' : reportText(verslag))
    return 0
  },
}

async function judge(o: Omgeving, pad: string, kolommen: string | undefined): Promise<Overnameverslag> {
  const keuze = kolommen === undefined ? undefined : readKolommen(await readJson(o, kolommen))
  const uit = await beoordeelBestand(await o.lees(pad), {
    vandaag: vandaagOp(systeemklok()),
    gemeenten: GEMEENTEN,
    ...(keuze === undefined ? {} : { kolommen: keuze }),
  })
  if (!uit.ok) throw new InvoerError(`${uit.fout.reden} ${uit.fout.herstel}`)
  return uit.waarde
}

function readKolommen(json: unknown): Record<string, string> {
  const goed = typeof json === 'object' && json !== null && !Array.isArray(json) && Object.values(json).every((v) => typeof v === 'string')
  if (!goed) throw new InvoerError('--kolommen: verwacht een JSON-object met {"kolom in het bestand": "veld"}.')
  return json as Record<string, string>
}

function reportText(v: Overnameverslag): string {
  const regels = v.regels.map((r) => `  regel ${r.regel}${r.veld === null ? '' : `, ${r.veld}`}: ${r.reden} ${r.herstel}`)
  return [
    `${v.gelezen} rijen gelezen (codering ${v.codering ?? 'onbekend'}, scheidingsteken ${v.scheiding ?? 'geen'})`,
    `  goed ${v.goed}, te herstellen ${v.teHerstellen}, dubbel ${v.dubbel}, tegenstrijdig ${v.tegenstrijdig}; geen persoon ${v.geenPersoon}`,
    `Kolommen: ${Object.entries(v.kolommen).map(([kolom, veld]) => `${kolom} = ${veld}`).join(', ')}`,
    ...regels,
    'Er is niets opgeslagen (proef).',
    '',
  ].join('\n')
}
