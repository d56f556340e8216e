import { telKoppen } from '../../kolommen/koppen.ts'
import { BestandFoutError } from '../fout.ts'
import { type Grenzen } from '../grenzen.ts'
import { type RijOntvanger } from '../rij.ts'
import { leesStijlen } from './stijlen.ts'
import { leesTeksten } from './teksten.ts'
import { leesWerkblad, type Werkbladbron } from './werkblad.ts'
import { leesWerkmap, type Blad, type Werkmap } from './werkmap.ts'
import { GenoegError } from './xml.ts'
import { openPakket } from './zip.ts'

const KIJKDIEPTE = 40
const MAX_GEKEKEN = 12

export type XlsxUitkomst = { readonly blad: string; readonly bladen: readonly string[] }

/**
 * Reads one sheet of an xlsx: the chosen one, else the visible sheet whose first rows name most known headings.
 * Memory is bounded by the caps; formulas are read as their last calculated text and links are not followed.
 */
export async function leesXlsx(
  bytes: Uint8Array,
  grenzen: Grenzen,
  gekozen: string | undefined,
  ontvang: RijOntvanger,
): Promise<XlsxUitkomst> {
  const pakket = await openPakket(bytes, grenzen)
  const werkmap = await leesWerkmap(pakket)
  const stijlen = await leesStijlen(pakket)
  const teksten = await leesTeksten(pakket, grenzen)
  const bron = (blad: Blad): Werkbladbron => ({
    pakket,
    deel: blad.deel,
    teksten,
    stijlen,
    stelsel: werkmap.stelsel,
    grenzen,
  })
  const blad = gekozen === undefined ? await kiesBlad(werkmap, bron) : zoekBlad(werkmap, gekozen)
  await leesWerkblad(bron(blad), ontvang)
  return { blad: blad.naam, bladen: werkmap.bladen.map(({ naam }) => naam) }
}

function zoekBlad(werkmap: Werkmap, naam: string): Blad {
  const blad = werkmap.bladen.find((b) => b.naam === naam)
  if (blad) return blad
  const namen = werkmap.bladen.map((b) => `"${b.naam}"`).join(', ')
  throw new BestandFoutError('bestand-blad', `Het bestand heeft geen blad "${naam}".`, `Kies uit ${namen}.`)
}

async function kiesBlad(werkmap: Werkmap, bron: (blad: Blad) => Werkbladbron): Promise<Blad> {
  const zichtbaar = werkmap.bladen.filter((blad) => !blad.verborgen)
  const kandidaten = (zichtbaar.length > 0 ? zichtbaar : werkmap.bladen).slice(0, MAX_GEKEKEN)
  if (kandidaten.length === 1) return kandidaten[0]!
  let beste = kandidaten[0]!
  let besteScore = 0
  for (const blad of kandidaten) {
    const score = await telBekend(bron(blad))
    if (score > besteScore) {
      beste = blad
      besteScore = score
    }
  }
  return beste
}

/** Known headings in the first rows; a sheet with any content beats an empty one. */
async function telBekend(bron: Werkbladbron): Promise<number> {
  let gezien = 0
  let score = 0
  await leesWerkblad(bron, ({ cellen }) => {
    score = Math.max(score, telKoppen(cellen), cellen.some((cel) => cel !== '') ? 0.5 : 0)
    if (++gezien >= KIJKDIEPTE) throw new GenoegError()
  })
  return score
}
