import { type Pakket } from './zip.ts'
import { leesXml } from './xml.ts'

/** How a number must be shown: the only thing of a cell's style that changes what it says. */
export type Weergave =
  | { readonly soort: 'gewoon' | 'datum' | 'tijd' | 'procent' }
  | { readonly soort: 'nullen'; readonly lengte: number }

const GEWOON: Weergave = { soort: 'gewoon' }
const MAX_STIJLEN = 65_536

/** The display of each cell style, by its index. An absent or odd style table gives plain numbers. */
export async function leesStijlen(pakket: Pakket): Promise<readonly Weergave[]> {
  if (!pakket.delen.has('xl/styles.xml')) return []
  const eigen = new Map<number, string>()
  const stijlen: Weergave[] = []
  let binnen = false
  await leesXml(await pakket.open('xl/styles.xml'), {
    open: (naam, kenmerken) => {
      if (naam === 'numFmt' && eigen.size < MAX_STIJLEN) {
        eigen.set(Number(kenmerken['numFmtId']), kenmerken['formatCode'] ?? '')
      } else if (naam === 'cellXfs') binnen = true
      else if (naam === 'xf' && binnen && stijlen.length < MAX_STIJLEN) {
        const id = Number(kenmerken['numFmtId'] ?? 0)
        stijlen.push(weergave(id, eigen.get(id)))
      }
    },
    sluit: (naam) => {
      if (naam === 'cellXfs') binnen = false
    },
  })
  return stijlen
}

/** Built-in formats by number (ECMA-376 part 1, 18.8.30), own formats by their code. */
export function weergave(id: number, code: string | undefined): Weergave {
  if (code !== undefined) return weergaveVanCode(code)
  if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58))
    return { soort: 'datum' }
  if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47)) return { soort: 'tijd' }
  return id === 9 || id === 10 ? { soort: 'procent' } : GEWOON
}

function weergaveVanCode(code: string): Weergave {
  const kaal = code
    .slice(0, 255)
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .split(';')[0]!
    .toLowerCase()
  if (kaal === 'general' || kaal === 'standaard' || kaal === '@') return GEWOON
  if (/[ydj]/.test(kaal) || /^m{1,4}$/.test(kaal)) return { soort: 'datum' }
  if (/[hs]/.test(kaal)) return { soort: 'tijd' }
  if (kaal.includes('%')) return { soort: 'procent' }
  return /^0{2,20}$/.test(kaal) ? { soort: 'nullen', lengte: kaal.length } : GEWOON
}
