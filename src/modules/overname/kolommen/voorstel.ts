import { type Rij } from '../bestand/rij.ts'
import { type Gemeentelijst } from '../waarden/gemeente.ts'
import { bekijkKolom, HERKENBAAR, type Kolombeeld } from './herkenning.ts'
import { veldInKop, veldVanKop } from './koppen.ts'
import { type Veld, VELDNAAM } from './veld.ts'

/** What a column of the file is taken for, how sure that is (0 to 1) and why; Dutch, for the mapping screen. */
export type Kolomvoorstel = {
  readonly kolom: string
  readonly plaats: number
  readonly veld: Veld | null
  readonly zekerheid: number
  readonly reden: string
  readonly voorbeelden: readonly string[]
}

type Kandidaat = {
  readonly plaats: number
  readonly veld: Veld
  readonly zekerheid: number
  readonly reden: string
}

/** Under this the values speak against the heading. */
const TEGENSPRAAK = 0.3

/**
 * Proposes a field for every column, by its heading and by looking at its values. The surest proposal gets a field
 * first; a second column for the same field is left out and says so.
 */
export function stelKolommenVoor(
  kop: readonly string[],
  rijen: readonly Rij[],
  gemeenten: Gemeentelijst,
): Kolomvoorstel[] {
  const beelden = kop.map((_, plaats) => bekijkKolom(kolomVan(rijen, plaats), gemeenten))
  const kandidaten = kop
    .flatMap((naam, plaats) => kandidatenVoor(naam, plaats, beelden[plaats]!))
    .sort((a, b) => b.zekerheid - a.zekerheid || a.plaats - b.plaats)
  const gekozen = new Map<number, Kandidaat>()
  const bezet = new Map<Veld, number>()
  const verdrongen = new Map<number, Kandidaat>()
  for (const kandidaat of kandidaten) {
    if (gekozen.has(kandidaat.plaats)) continue
    if (bezet.has(kandidaat.veld)) {
      if (!verdrongen.has(kandidaat.plaats)) verdrongen.set(kandidaat.plaats, kandidaat)
      continue
    }
    gekozen.set(kandidaat.plaats, kandidaat)
    bezet.set(kandidaat.veld, kandidaat.plaats)
  }
  return kop.map((kolom, plaats) => {
    const { voorbeelden, gevuld } = beelden[plaats]!
    const keus = gekozen.get(plaats)
    if (keus)
      return { kolom, plaats, veld: keus.veld, zekerheid: keus.zekerheid, reden: keus.reden, voorbeelden }
    return {
      kolom,
      plaats,
      veld: null,
      zekerheid: 0,
      reden: waaromNiet(verdrongen.get(plaats), bezet, kop, gevuld),
      voorbeelden,
    }
  })
}

function* kolomVan(rijen: readonly Rij[], plaats: number): Generator<string> {
  for (const { cellen } of rijen) yield cellen[plaats] ?? ''
}

function kandidatenVoor(naam: string, plaats: number, beeld: Kolombeeld): Kandidaat[] {
  const precies = veldVanKop(naam)
  if (precies) return [weeg({ plaats, veld: precies, zekerheid: 0.9, reden: 'de kop noemt dit veld' }, beeld)]
  const gevonden: Kandidaat[] = []
  const deels = veldInKop(naam)
  if (deels) {
    const kandidaat = weeg({ plaats, veld: deels, zekerheid: 0.6, reden: 'de kop lijkt op dit veld' }, beeld)
    if ((beeld.past(deels) ?? 1) >= TEGENSPRAAK) gevonden.push(kandidaat)
  }
  if (beeld.gevuld < 3) return gevonden
  for (const [veld, drempel] of HERKENBAAR) {
    const aandeel = beeld.past(veld) ?? 0
    if (aandeel < drempel) continue
    const reden = `${Math.round(aandeel * 100)}% van de waarden ziet eruit als ${VELDNAAM[veld]}`
    gevonden.push({ plaats, veld, zekerheid: veld === 'bsn' ? 0.7 : 0.5, reden })
  }
  return gevonden
}

/** Values that fit raise the certainty, values that do not lower it and are named. */
function weeg(kandidaat: Kandidaat, beeld: Kolombeeld): Kandidaat {
  const aandeel = beeld.past(kandidaat.veld)
  if (aandeel === null) return kandidaat
  const procent = Math.round(aandeel * 100)
  if (aandeel < TEGENSPRAAK) {
    return {
      ...kandidaat,
      zekerheid: 0.3,
      reden: `${kandidaat.reden}, maar slechts ${procent}% van de waarden past`,
    }
  }
  const zekerheid = Math.min(0.99, kandidaat.zekerheid + 0.1 * aandeel)
  return { ...kandidaat, zekerheid, reden: `${kandidaat.reden} en ${procent}% van de waarden past` }
}

function waaromNiet(
  verdrongen: Kandidaat | undefined,
  bezet: ReadonlyMap<Veld, number>,
  kop: readonly string[],
  gevuld: number,
): string {
  if (gevuld === 0) return 'de kolom is leeg'
  if (!verdrongen) return 'geen veld herkend; deze kolom wordt niet overgenomen'
  const eerder = kop[bezet.get(verdrongen.veld) ?? 0]
  return `kolom "${eerder}" is al ${VELDNAAM[verdrongen.veld]}; kies zelf welke van de twee het is`
}
