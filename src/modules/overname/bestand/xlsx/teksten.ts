import { type Grenzen } from '../grenzen.ts'
import { leesXml } from './xml.ts'
import { onveilig, type Pakket } from './zip.ts'

const DEEL = 'xl/sharedStrings.xml'

/** The shared texts of a workbook, in order. Phonetic guides (rPh) are no part of the text. */
export async function leesTeksten(pakket: Pakket, grenzen: Grenzen): Promise<readonly string[]> {
  if (!pakket.delen.has(DEEL)) return []
  const teksten: string[] = []
  let tekst = ''
  let binnen = false
  let klank = 0
  await leesXml(await pakket.open(DEEL), {
    open: (naam) => {
      if (naam === 'si') tekst = ''
      else if (naam === 'rPh') klank++
      else if (naam === 't') binnen = klank === 0
    },
    tekst: (stuk) => {
      if (!binnen) return
      tekst += stuk
      if (tekst.length > grenzen.maxCelLengte * 4) throw onveilig('een tekst in het bestand is te lang')
    },
    sluit: (naam) => {
      if (naam === 't') binnen = false
      else if (naam === 'rPh') klank--
      else if (naam === 'si') {
        teksten.push(tekst)
        if (teksten.length > grenzen.maxGedeeldeTeksten) throw onveilig('er staan te veel teksten in')
      }
    },
  })
  return teksten
}
