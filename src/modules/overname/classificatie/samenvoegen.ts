import { type Veld } from '../kolommen/veld.ts'
import { type Waarden } from '../waarden/persoon.ts'
import { type Cellen } from '../waarden/rij.ts'
import { isLeeg, schoon } from '../waarden/tekst.ts'
import { heeftOpvolging, heeftTrajectopvolging, type Vergelijkbaar } from './vergelijk.ts'

const TRAJECTVELDEN: readonly Veld[] = ['traject', 'startTraject', 'eindeTraject', 'aanbieder']
const PLAATSINGSVELDEN: readonly Veld[] = [
  'plaatsing',
  'werkgever',
  'uren',
  'startPlaatsing',
  'eindePlaatsing',
  'loonwaarde',
  'jobcoach',
]

/** Earlier or later trajectories and placements of the same person, from rows after the first. */
export type Naastliggend = {
  readonly trajecten: readonly Waarden[]
  readonly plaatsingen: readonly Waarden[]
}

/**
 * The cells of rows that agree, as one row: the first that says something wins, the longest list of target groups and
 * a spelling without lost letters are preferred, different notes stand under each other.
 */
export function voegCellenSamen(rijen: readonly Vergelijkbaar[]): Cellen {
  const samen: Partial<Record<Veld, string>> = {}
  const eerste = rijen[0]!
  for (const { cellen, waarden } of rijen) {
    const trajectVolgt = heeftTrajectopvolging(eerste.waarden, waarden)
    const plaatsingVolgt = heeftOpvolging(eerste.waarden, waarden)
    for (const veld of Object.keys(cellen) as Veld[]) {
      if (trajectVolgt && TRAJECTVELDEN.includes(veld)) continue
      if (plaatsingVolgt && PLAATSINGSVELDEN.includes(veld)) continue
      samen[veld] = kies(veld, samen[veld] ?? '', cellen[veld] ?? '')
    }
  }
  return samen
}

/** Facts of later rows that stand beside those of the first. */
export function naastliggend(rijen: readonly Vergelijkbaar[]): Naastliggend {
  const [eerste, ...rest] = rijen
  const trajecten = rest.filter(
    (r) => r.waarden.traject !== null && heeftTrajectopvolging(eerste!.waarden, r.waarden),
  )
  const plaatsingen = rest.filter(
    (r) => r.waarden.plaatsing !== null && heeftOpvolging(eerste!.waarden, r.waarden),
  )
  return { trajecten: trajecten.map((r) => r.waarden), plaatsingen: plaatsingen.map((r) => r.waarden) }
}

function kies(veld: Veld, een: string, twee: string): string {
  const a = schoon(een)
  const b = schoon(twee)
  if (isLeeg(b) || a === b) return een
  if (isLeeg(a)) return twee
  if (veld === 'opmerking') return een.includes(twee.trim()) ? een : `${een}\n${twee}`
  if (veld === 'doelgroepen') return b.length > a.length ? twee : een
  return /[?\ufffd]/.test(a) && !/[?\ufffd]/.test(b) ? twee : een
}
