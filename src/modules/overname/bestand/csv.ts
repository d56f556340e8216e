import { parse, type CsvError } from 'csv-parse'
import { BestandFoutError } from './fout.ts'
import { type Grenzen } from './grenzen.ts'
import { type Scheiding, scheidingsregel } from './scheiding.ts'
import { type RijOntvanger } from './rij.ts'

const BROK = 128 * 1024

/**
 * Reads delimited text row by row. Cells between quotes may hold line breaks; a stray quote inside an unquoted
 * cell is text. `regel` counts records as a spreadsheet shows them, so a cell of three lines is one row.
 */
export async function leesCsv(
  tekst: string,
  scheiding: Scheiding,
  grenzen: Grenzen,
  ontvang: RijOntvanger,
): Promise<void> {
  const parser = parse({
    delimiter: scheiding,
    quote: '"',
    escape: '"',
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: false,
    max_record_size: grenzen.maxCelLengte * 8,
  })
  const brokken = voer(tekst)
  let regel = scheidingsregel(tekst) ? 0 : 0
  const lezen = (async () => {
    for await (const cellen of parser as AsyncIterable<string[]>) ontvang({ regel: ++regel, cellen })
  })()
  try {
    for (const brok of brokken) {
      if (parser.destroyed) break
      if (!parser.write(brok)) await eerste(parser)
    }
    parser.end()
    await lezen
  } catch (oorzaak) {
    await lezen.catch(() => undefined)
    throw vertaal(oorzaak, regel)
  }
}

function* voer(tekst: string): Generator<string> {
  for (let i = 0; i < tekst.length; ) {
    let einde = Math.min(i + BROK, tekst.length)
    const laatste = tekst.charCodeAt(einde - 1)
    if (laatste >= 0xd800 && laatste <= 0xdbff && einde < tekst.length) einde++
    yield tekst.slice(i, einde)
    i = einde
  }
}
