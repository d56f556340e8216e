import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parse, CsvError } from 'csv-parse'
import { BestandFoutError } from './fout.ts'
import { type Grenzen } from './grenzen.ts'
import { type RijOntvanger } from './rij.ts'
import { type Scheiding } from './scheiding.ts'

const BROK = 64 * 1024

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
  let regel = 0
  const parser = parse({
    delimiter: scheiding,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_quotes: true,
    relax_column_count: true,
    max_record_size: grenzen.maxCelLengte * 8,
  })
  try {
    await pipeline(Readable.from(brokken(tekst)), parser, async (bron: AsyncIterable<string[]>) => {
      for await (const cellen of bron) ontvang({ regel: ++regel, cellen })
    })
  } catch (oorzaak) {
    throw oorzaak instanceof CsvError ? csvFout(oorzaak, regel + 1) : oorzaak
  }
}

/** Pieces that never cut a surrogate pair in two, because the parser turns each into bytes. */
function* brokken(tekst: string): Generator<string> {
  for (let begin = 0; begin < tekst.length;) {
    let einde = Math.min(begin + BROK, tekst.length)
    const laatste = tekst.charCodeAt(einde - 1)
    if (laatste >= 0xd800 && laatste <= 0xdbff && einde < tekst.length) einde++
    yield tekst.slice(begin, einde)
    begin = einde
  }
}

function csvFout(oorzaak: CsvError, regel: number): BestandFoutError {
  const open = oorzaak.code === 'CSV_QUOTE_NOT_CLOSED' || oorzaak.code === 'CSV_MAX_RECORD_SIZE'
  return open
    ? new BestandFoutError(
        'bestand-aanhalingsteken',
        `In of na regel ${regel} begint een tekst met een aanhalingsteken (") die nergens eindigt.`,
        'Zet het sluitende aanhalingsteken erbij, of haal het openende weg.',
      )
    : new BestandFoutError(
        'bestand-beschadigd',
        `De lijst is vanaf regel ${regel} niet te lezen.`,
        'Maak de export opnieuw.',
      )
}
