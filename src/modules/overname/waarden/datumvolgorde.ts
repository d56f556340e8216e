/** What stands first in a numeric date: day-month-year or month-day-year. */
export type Volgorde = 'dmj' | 'mdj'

/**
 * The order per sign between the numbers, found from the whole file; `onzeker` when every date fits both ways or
 * both ways occur: then a person is asked, once for the file.
 */
export type Datumvolgorde = Readonly<Record<'/' | '-' | '.', Volgorde | 'onzeker'>>

/** The Dutch habit, for a file without a single numeric date. */
export const NEDERLANDS: Datumvolgorde = { '/': 'dmj', '-': 'dmj', '.': 'dmj' }

const NUMERIEK = /^\s*(\d{1,2})([/.-])(\d{1,2})\2(\d{2}|\d{4})(?:[ T].*)?$/

/** How often the other order may occur before the file counts as mixed: typing errors are not an order. */
const TIKFOUTEN = 0.05

/**
 * Finds the order of day and month from all date cells of a file. Points and dashes are Dutch unless the file
 * proves otherwise; strokes are used both ways, so without proof they are asked.
 */
export function bepaalVolgorde(cellen: Iterable<string>): Datumvolgorde {
  const telling = { '/': nul(), '-': nul(), '.': nul() }
  for (const cel of cellen) {
    const deel = NUMERIEK.exec(cel)
    if (!deel) continue
    const soort = telling[deel[2] as '/' | '-' | '.']
    const eerste = Number(deel[1])
    const tweede = Number(deel[3])
    if (eerste > 12 && tweede <= 12) soort.dmj++
    else if (tweede > 12 && eerste <= 12) soort.mdj++
    else if (eerste !== tweede) soort.beide++
  }
  const streep = beslis(telling['/'], 'onzeker')
  return { '/': streep, '-': beslis(telling['-'], 'dmj'), '.': beslis(telling['.'], 'dmj') }
}

type Telling = { dmj: number; mdj: number; beide: number }
const nul = (): Telling => ({ dmj: 0, mdj: 0, beide: 0 })

function beslis({ dmj, mdj, beide }: Telling, zonderBewijs: Volgorde | 'onzeker'): Volgorde | 'onzeker' {
  const bewijs = dmj + mdj
  if (bewijs === 0) return beide === 0 ? 'dmj' : zonderBewijs
  if (mdj <= bewijs * TIKFOUTEN) return 'dmj'
  return dmj <= bewijs * TIKFOUTEN ? 'mdj' : 'onzeker'
}
