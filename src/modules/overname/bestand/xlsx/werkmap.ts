import { leesXml } from './xml.ts'
import { beschadigd, type Pakket } from './zip.ts'
import { type Datumstelsel } from './cel.ts'
import { BestandFoutError } from '../fout.ts'

export type Blad = { readonly naam: string; readonly deel: string; readonly verborgen: boolean }
export type Werkmap = { readonly bladen: readonly Blad[]; readonly stelsel: Datumstelsel }

const WERKMAP = 'xl/workbook.xml'
const RELATIES = 'xl/_rels/workbook.xml.rels'
const MAX_BLADEN = 256

/** The sheets of a workbook and its date system. Links to other files are never followed. */
export async function leesWerkmap(pakket: Pakket): Promise<Werkmap> {
  if (!pakket.delen.has(WERKMAP)) throw geenWerkmap(pakket)
  const paden = await leesRelaties(pakket)
  const bladen: Blad[] = []
  let stelsel: Datumstelsel = 1900
  await leesXml(await pakket.open(WERKMAP), {
    open: (naam, kenmerken) => {
      if (naam === 'workbookPr' && /^(1|true|on)$/.test(kenmerken['date1904'] ?? '')) stelsel = 1904
      if (naam !== 'sheet' || bladen.length >= MAX_BLADEN) return
      const deel = paden.get(kenmerken[relatie(kenmerken)] ?? '')
      if (deel === undefined || !pakket.delen.has(deel)) return
      bladen.push({
        naam: kenmerken['name'] ?? '',
        deel,
        verborgen: (kenmerken['state'] ?? 'visible') !== 'visible',
      })
    },
  })
  if (bladen.length === 0) throw beschadigd('er is geen werkblad in te vinden')
  return { bladen, stelsel }
}

/** `r:id`, by whatever prefix the file uses. */
const relatie = (kenmerken: Readonly<Record<string, string>>): string =>
  Object.keys(kenmerken).find((naam) => naam.endsWith(':id')) ?? 'id'

async function leesRelaties(pakket: Pakket): Promise<ReadonlyMap<string, string>> {
  const paden = new Map<string, string>()
  await leesXml(await pakket.open(RELATIES), {
    open: (naam, kenmerken) => {
      if (naam !== 'Relationship' || kenmerken['TargetMode'] === 'External') return
      if (!(kenmerken['Type'] ?? '').endsWith('/worksheet')) return
      const doel = kenmerken['Target'] ?? ''
      paden.set(
        kenmerken['Id'] ?? '',
        doel.startsWith('/') ? doel.slice(1) : `xl/${doel.replace(/^\.\//, '')}`,
      )
    },
  })
  return paden
}

function geenWerkmap(pakket: Pakket): BestandFoutError {
  const wat = pakket.delen.has('word/document.xml')
    ? 'een Word-document'
    : pakket.delen.has('xl/workbook.bin')
      ? 'een binair Excel-bestand (.xlsb)'
      : pakket.delen.has('content.xml')
        ? 'een LibreOffice-bestand (.ods)'
        : 'een zip-bestand zonder werkmap'
  return new BestandFoutError(
    'bestand-soort',
    `Dit is ${wat}. Schakel leest .csv en .xlsx.`,
    'Open de lijst in Excel of LibreOffice en bewaar hem als .xlsx of .csv.',
  )
}
