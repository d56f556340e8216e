import { type Grenzen } from '../grenzen.ts'
import { type RijOntvanger, teVeel } from '../rij.ts'
import { celTekst, type Datumstelsel } from './cel.ts'
import { type Weergave } from './stijlen.ts'
import { leesXml, type XmlLezer } from './xml.ts'
import { beschadigd, type Pakket } from './zip.ts'

export type Werkbladbron = {
  readonly pakket: Pakket
  readonly deel: string
  readonly teksten: readonly string[]
  readonly stijlen: readonly Weergave[]
  readonly stelsel: Datumstelsel
  readonly grenzen: Grenzen
}

type Cel = { kolom: number; soort: string; stijl: number; waarde: string }

/** Streams the rows of one sheet. Cells and rows without a reference follow on the one before. */
export async function leesWerkblad(bron: Werkbladbron, ontvang: RijOntvanger): Promise<void> {
  await leesXml(await bron.pakket.open(bron.deel), maakLezer(bron, ontvang))
}

function maakLezer(bron: Werkbladbron, ontvang: RijOntvanger): XmlLezer {
  let regel = 0
  let cellen: string[] | null = null
  let cel: Cel | null = null
  let kolom = 0
  let binnen = false
  return {
    open: (naam, kenmerken) => {
      if (naam === 'row') {
        regel = volgendeRegel(regel, kenmerken['r'])
        cellen = []
        kolom = 0
      } else if (naam === 'c' && cellen) {
        kolom = kolomnummer(kenmerken['r']) ?? kolom + 1
        if (kolom > bron.grenzen.maxKolommen) throw teVeel('kolommen', bron.grenzen.maxKolommen)
        cel = { kolom, soort: kenmerken['t'] ?? 'n', stijl: Number(kenmerken['s'] ?? -1), waarde: '' }
      } else if (cel && (naam === 'v' || naam === 't')) binnen = true
      else if (naam === 'rPh') binnen = false
    },
    tekst: (stuk) => {
      if (cel && binnen) cel.waarde += stuk
    },
    sluit: (naam) => {
      if (naam === 'v' || naam === 't') binnen = false
      else if (naam === 'c' && cel && cellen) {
        zetCel(cellen, cel, bron)
        cel = null
      } else if (naam === 'row' && cellen) {
        ontvang({ regel, cellen })
        cellen = null
      }
    },
  }
}

function zetCel(cellen: string[], cel: Cel, bron: Werkbladbron): void {
  const tekst = cel.soort === 's' ? gedeeldeTekst(cel.waarde, bron.teksten) : ontsnap(cel, bron)
  if (tekst === '' && cel.kolom > cellen.length) return
  while (cellen.length < cel.kolom) cellen.push('')
  cellen[cel.kolom - 1] = tekst
}

const ontsnap = (cel: Cel, bron: Werkbladbron): string =>
  celTekst(cel.waarde, cel.soort, bron.stijlen[cel.stijl], bron.stelsel)

function gedeeldeTekst(verwijzing: string, teksten: readonly string[]): string {
  if (verwijzing === '') return ''
  const tekst = teksten[Number(verwijzing)]
  if (tekst === undefined) throw beschadigd('een cel verwijst naar een tekst die er niet is')
  return tekst
}

/** Rows run upwards; a number that is missing, no number or not higher than the last is taken as the next. */
function volgendeRegel(vorige: number, verwijzing: string | undefined): number {
  const nummer = Number(verwijzing)
  return Number.isInteger(nummer) && nummer > vorige && nummer <= 1_048_576 ? nummer : vorige + 1
}

/** `AB12` is column 28; null without a readable reference. */
function kolomnummer(verwijzing: string | undefined): number | null {
  const letters = /^\$?([A-Z]{1,4})\$?\d*$/i.exec(verwijzing ?? '')?.[1]?.toUpperCase()
  if (letters === undefined) return null
  let nummer = 0
  for (const letter of letters) nummer = nummer * 26 + letter.charCodeAt(0) - 64
  return nummer
}
