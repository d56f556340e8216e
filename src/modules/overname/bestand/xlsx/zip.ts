import { type Readable } from 'node:stream'
import yauzl, { type Entry, type ZipFile } from 'yauzl'
import { BestandFoutError } from '../fout.ts'
import { type Grenzen } from '../grenzen.ts'

/** The parts of an opened package, by name without a leading slash. */
export type Pakket = {
  readonly delen: ReadonlyMap<string, Entry>
  readonly open: (naam: string) => Promise<Readable>
}

const MEGABYTE = 1024 * 1024

/**
 * Opens a zip and checks its directory before a byte is unpacked: number of parts, names that climb out of the
 * package, encryption, doubled names, total size and ratio. While unpacking, yauzl holds each part to the size
 * that the directory declared, so a lying directory ends in a refusal too. Throws BestandFoutError.
 */
export async function openPakket(bytes: Uint8Array, grenzen: Grenzen): Promise<Pakket> {
  const zip = await openZip(bytes)
  if (zip.entryCount > grenzen.maxZipDelen) {
    throw onveilig(`er zitten ${zip.entryCount} onderdelen in; ${grenzen.maxZipDelen} is het meeste`)
  }
  const delen = await leesInhoud(zip)
  let totaal = 0
  for (const deel of delen.values()) {
    totaal += deel.uncompressedSize
    if (deel.isEncrypted()) throw metWachtwoord()
    const verhouding = deel.uncompressedSize / Math.max(1, deel.compressedSize)
    if (deel.uncompressedSize > MEGABYTE && verhouding > grenzen.maxVerhouding) {
      throw onveilig(`een onderdeel wordt ${Math.round(verhouding)} keer zo groot bij het uitpakken`)
    }
  }
  if (totaal > grenzen.maxUitgepakt) {
    throw onveilig(`het wordt uitgepakt ${Math.round(totaal / MEGABYTE)} MB groot`)
  }
  return { delen, open: (naam) => openDeel(zip, delen, naam) }
}

export const onveilig = (wat: string): BestandFoutError =>
  new BestandFoutError(
    'bestand-onveilig',
    `Dit Excel-bestand wordt om veiligheid geweigerd: ${wat}.`,
    'Open het in Excel, kopieer de lijst naar een nieuwe werkmap en bewaar die als .xlsx, of bewaar als CSV.',
  )

export const beschadigd = (wat: string): BestandFoutError =>
  new BestandFoutError(
    'bestand-beschadigd',
    `Dit Excel-bestand is beschadigd of niet volledig: ${wat}.`,
    'Open het in Excel en bewaar het opnieuw, of maak de export opnieuw.',
  )

const metWachtwoord = (): BestandFoutError =>
  new BestandFoutError(
    'bestand-soort',
    'Dit bestand is met een wachtwoord beveiligd.',
    'Haal het wachtwoord eraf en bewaar het opnieuw.',
  )

function openZip(bytes: Uint8Array): Promise<ZipFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(buffer, { lazyEntries: true, strictFileNames: true }, (oorzaak, zip) => {
      if (oorzaak) reject(beschadigd('het is geen geldig zip-bestand'))
      else resolve(zip)
    })
  })
}

function leesInhoud(zip: ZipFile): Promise<Map<string, Entry>> {
  return new Promise((resolve, reject) => {
    const delen = new Map<string, Entry>()
    zip.on('entry', (entry: Entry) => {
      if (delen.has(entry.fileName)) return reject(onveilig('een onderdeel staat er twee keer in'))
      delen.set(entry.fileName, entry)
      zip.readEntry()
    })
    zip.on('end', () => resolve(delen))
    zip.on('error', (oorzaak: Error) => {
      const naam = /relative path|absolute path|invalid characters/.test(oorzaak.message)
      reject(
        naam
          ? onveilig('een onderdeel heeft een pad naar buiten het bestand')
          : beschadigd('de inhoudsopgave klopt niet'),
      )
    })
    zip.readEntry()
  })
}

function openDeel(zip: ZipFile, delen: ReadonlyMap<string, Entry>, naam: string): Promise<Readable> {
  const deel = delen.get(naam)
  if (!deel) throw beschadigd(`het onderdeel ${naam} ontbreekt`)
  return new Promise((resolve, reject) => {
    zip.openReadStream(deel, (oorzaak, stroom) => {
      if (oorzaak) reject(beschadigd(`het onderdeel ${naam} is niet uit te pakken`))
      else resolve(stroom)
    })
  })
}
