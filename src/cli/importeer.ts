import { basename } from 'node:path'
import { beoordeelBestand, type Overnameverslag } from '../modules/overname/index.ts'
import { GEMEENTEN } from '../modules/toegang/index.ts'
import { systeemklok, vandaagOp } from '../platform/database/index.ts'
import { readJson } from './bereken.ts'
import { draaiTerug, neemOver, readAanvaard, type Overgenomen, type Overneemvraag } from './overnemen.ts'
import { InvoerError, readArgs, type Omgeving, type Opdracht } from './opdracht.ts'

/** `schakel importeer`: judges a caseload file, and takes it over when it is not a trial. */
export const importeerOpdracht: Opdracht = {
  naam: 'importeer',
  kort: 'een caseload uit een bestand overnemen',
  hulp: `Gebruik: schakel importeer BESTAND --proef [--kolommen BESTAND] [--aanvaard CODES] [--json]
         schakel importeer BESTAND --gebruiker NAAM [--rest-overslaan] [--kolommen BESTAND] [--aanvaard CODES] [--json]
         schakel importeer --terugdraaien NUMMER --gebruiker NAAM

Herkent codering, scheidingsteken en kolommen van een CSV- of XLSX-bestand, en noemt elke rij die niet goed is met de reden
en hoe u die herstelt. Met --proef wordt niets opgeslagen. Zonder --proef komen de dossiers bij de organisatie van --gebruiker
(een inlognaam), alles of niets: staan er fouten of tegenspraken in, dan gebeurt er niets, tenzij u met --rest-overslaan
alleen de goede rijen overneemt. Hetzelfde bestand nog eens verandert niets.
--kolommen: JSON met {"kolom in het bestand": "veld"}. --aanvaard: meldingen waarvan het voorstel voor het hele bestand geldt,
bijvoorbeeld datum-jaar,bsn-voorloopnul. Eindigt met code 1 als er rijen niet zijn overgenomen.
`,
  voerUit: async (o) => {
    const { opties, rest } = readArgs(o.args, {
      proef: 'schakelaar',
      kolommen: 'tekst',
      json: 'schakelaar',
      gebruiker: 'tekst',
      aanvaard: 'tekst',
      'rest-overslaan': 'schakelaar',
      terugdraaien: 'tekst',
    })
    if (opties.terugdraaien !== undefined) return undo(o, opties.terugdraaien, opties.gebruiker, opties.json)
    const [pad, ...over] = rest
    if (pad === undefined || over.length > 0)
      throw new InvoerError('Geef een bestand: schakel importeer BESTAND --proef.')
    const kolommen =
      opties.kolommen === undefined ? undefined : readKolommen(await readJson(o, opties.kolommen))
    const aanvaard = readAanvaard(opties.aanvaard)
    if (opties.proef) {
      const verslag = await judge(o, pad, kolommen, aanvaard)
      o.uit(
        opties.json ? JSON.stringify(verslag) + '\n' : reportText(verslag, 'Er is niets opgeslagen (proef).'),
      )
      return 0
    }
    const gebruiker = needGebruiker(opties.gebruiker)
    const uit = await neemOver(o.env, {
      bestandsnaam: basename(pad),
      inhoud: await o.lees(pad),
      gebruiker,
      kolommen,
      aanvaard,
      restOverslaan: opties['rest-overslaan'],
    })
    o.uit(
      opties.json
        ? JSON.stringify({ ...uit.verslag, overname: uit.overname }) + '\n'
        : reportText(uit.verslag, outcomeText(uit)),
    )
    return uit.overname !== null && uit.verslag.teHerstellen + uit.verslag.tegenstrijdig === 0 ? 0 : 1
  },
}

function needGebruiker(gebruiker: string | undefined): string {
  if (gebruiker === undefined)
    throw new InvoerError(
      'Geef --proef om alleen te beoordelen, of --gebruiker met de inlognaam van wie overneemt.',
    )
  return gebruiker
}

async function undo(o: Omgeving, id: string, gebruiker: string | undefined, json: boolean): Promise<0> {
  if (!/^[0-9a-f-]{36}$/i.test(id))
    throw new InvoerError(`--terugdraaien is "${id}"; goed is het nummer dat de overname gaf.`)
  const { verwijderd, hersteld } = await draaiTerug(o.env, needGebruiker(gebruiker), id)
  o.uit(
    json
      ? JSON.stringify({ verwijderd, hersteld }) + '\n'
      : `Teruggedraaid: ${verwijderd} dossiers verwijderd, ${hersteld} hersteld.\n`,
  )
  return 0
}

function outcomeText({ verslag, overname }: Overgenomen): string {
  if (overname === null)
    return 'Er is niets opgeslagen: herstel eerst de rijen hierboven, of neem met --rest-overslaan alleen de goede over.'
  const { nieuw, gewijzigd, ongewijzigd } = overname.resultaat
  const rest = verslag.teHerstellen + verslag.tegenstrijdig
  return `Overgenomen: ${nieuw} nieuwe dossiers, ${gewijzigd} bijgewerkt, ${ongewijzigd} ongewijzigd; ${rest} rijen overgeslagen. Terugdraaien: schakel importeer --terugdraaien ${overname.id}`
}

async function judge(
  o: Omgeving,
  pad: string,
  kolommen: Readonly<Record<string, string>> | undefined,
  aanvaard: Overneemvraag['aanvaard'],
): Promise<Overnameverslag> {
  const uit = await beoordeelBestand(await o.lees(pad), {
    vandaag: vandaagOp(systeemklok()),
    gemeenten: GEMEENTEN,
    aanvaard,
    ...(kolommen === undefined ? {} : { kolommen }),
  })
  if (!uit.ok) throw new InvoerError(`${uit.fout.reden} ${uit.fout.herstel}`)
  return uit.waarde
}

function readKolommen(json: unknown): Record<string, string> {
  const goed =
    typeof json === 'object' &&
    json !== null &&
    !Array.isArray(json) &&
    Object.values(json).every((v) => typeof v === 'string')
  if (!goed)
    throw new InvoerError('--kolommen: verwacht een JSON-object met {"kolom in het bestand": "veld"}.')
  return json as Record<string, string>
}

function reportText(v: Overnameverslag, slot: string): string {
  const regels = v.regels.map(
    (r) => `  regel ${r.regel}${r.veld === null ? '' : `, ${r.veld}`}: ${r.reden} ${r.herstel}`,
  )
  return [
    `${v.gelezen} rijen gelezen (codering ${v.codering ?? 'onbekend'}, scheidingsteken ${v.scheiding ?? 'geen'})`,
    `  goed ${v.goed}, te herstellen ${v.teHerstellen}, dubbel ${v.dubbel}, tegenstrijdig ${v.tegenstrijdig}; geen persoon ${v.geenPersoon}`,
    `Kolommen: ${Object.entries(v.kolommen)
      .map(([kolom, veld]) => `${kolom} = ${veld}`)
      .join(', ')}`,
    ...regels,
    slot,
    '',
  ].join('\n')
}
