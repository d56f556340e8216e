import { type Readable } from 'node:stream'
import { SaxesParser } from 'saxes'
import { BestandFoutError } from '../fout.ts'
import { beschadigd, onveilig } from './zip.ts'

/** What a reader of one part wants to hear. Names come without namespace prefix. */
export type XmlLezer = {
  readonly open?: (naam: string, kenmerken: Readonly<Record<string, string>>) => void
  readonly tekst?: (tekst: string) => void
  readonly sluit?: (naam: string) => void
}

/** Thrown by a reader that has seen enough; the rest of the part is not unpacked. */
export class GenoegError extends Error {}

const MAX_DIEPTE = 64
/** Characters between two tags: longer than any cell, short enough to keep memory flat. */
const MAX_AANEEN = 1024 * 1024

/**
 * Streams one XML part through saxes. A DOCTYPE is refused (entities could multiply or read files), as are deep
 * nesting, endless text and anything that is not well formed. Throws BestandFoutError.
 */
export async function leesXml(stroom: Readable, lezer: XmlLezer): Promise<void> {
  const staat = { diepte: 0, aaneen: 0 }
  const parser = maakParser(lezer, staat)
  let decoder: TextDecoder | null = null
  try {
    for await (const brok of stroom as AsyncIterable<Buffer>) {
      decoder ??= new TextDecoder(coderingVan(brok))
      const tekst = decoder.decode(brok, { stream: true })
      staat.aaneen += tekst.length
      parser.write(tekst)
      if (staat.aaneen > MAX_AANEEN) throw onveilig('een tekst in het bestand is eindeloos lang')
    }
    parser.write(decoder?.decode() ?? '').close()
  } catch (oorzaak) {
    if (oorzaak instanceof GenoegError) return
    throw oorzaak instanceof BestandFoutError ? oorzaak : beschadigd('de inhoud klopt niet')
  } finally {
    stroom.destroy()
  }
}

function maakParser(lezer: XmlLezer, staat: { diepte: number; aaneen: number }): SaxesParser {
  const parser = new SaxesParser({ position: false })
  parser.on('doctype', () => {
    throw onveilig('er staat een DOCTYPE in')
  })
  parser.on('error', () => {
    throw beschadigd('de inhoud klopt niet')
  })
  parser.on('opentag', (tag) => {
    staat.aaneen = 0
    if (++staat.diepte > MAX_DIEPTE) throw onveilig('de inhoud is te diep genest')
    lezer.open?.(lokaal(tag.name), tag.attributes as Record<string, string>)
  })
  parser.on('closetag', (tag) => {
    staat.aaneen = 0
    staat.diepte--
    lezer.sluit?.(lokaal(tag.name))
  })
  if (lezer.tekst) {
    parser.on('text', lezer.tekst)
    parser.on('cdata', lezer.tekst)
  }
  return parser
}

/** `x:row` is a row too: some programs write every name with a prefix. */
const lokaal = (naam: string): string => naam.slice(naam.indexOf(':') + 1)

const coderingVan = (brok: Buffer): string =>
  brok[0] === 0xff && brok[1] === 0xfe
    ? 'utf-16le'
    : brok[0] === 0xfe && brok[1] === 0xff
      ? 'utf-16be'
      : 'utf-8'
