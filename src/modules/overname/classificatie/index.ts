import { type Veld } from '../kolommen/veld.ts'
import { type Leescontext } from '../waarden/context.ts'
import { type Waarden } from '../waarden/persoon.ts'
import { ontleedRij, type Cellen, type OntledenRij, type Plaatsbevinding } from '../waarden/rij.ts'
import { schoon } from '../waarden/tekst.ts'
import { groepeer } from './groepen.ts'
import { naastliggend, voegCellenSamen, type Naastliggend } from './samenvoegen.ts'
import { tegenspraak, type Vergelijkbaar } from './vergelijk.ts'

/**
 * goed: is taken over; teHerstellen: has an error; dubbel: the same person with the same facts as an earlier row, into
 * which it is merged; tegenstrijdig: the same person with other facts, so a person must choose.
 */
export type Klasse = 'goed' | 'teHerstellen' | 'dubbel' | 'tegenstrijdig'

export type Bronrij = {
  readonly regel: number
  readonly cellen: Cellen
  /** Findings on the row itself: shifted or cut off. */
  readonly bevindingen: readonly Plaatsbevinding[]
}

export type BeoordeeldeRij = {
  readonly regel: number
  readonly klasse: Klasse
  readonly cellen: Cellen
  readonly waarden: Waarden
  readonly bevindingen: readonly Plaatsbevinding[]
  /** Row number of the first row of the same person, when there are more. */
  readonly groep: number | null
  readonly naast: Naastliggend
}

const GEEN: Naastliggend = { trajecten: [], plaatsingen: [] }

type Werkrij = { regel: number; cellen: Cellen; eigen: readonly Plaatsbevinding[]; ontleed: OntledenRij }

/** Reads and classifies every row. Each row gets exactly one class. Pure: the same rows give the same answer. */
export function classificeer(rijen: readonly Bronrij[], context: Leescontext): BeoordeeldeRij[] {
  const werk = rijen.map((rij): Werkrij => ({
    regel: rij.regel,
    cellen: rij.cellen,
    eigen: rij.bevindingen,
    ontleed: ontleedRij(rij.cellen, context),
  }))
  const { groepen, gelijkend } = groepeer(werk.map((w) => w.ontleed.waarden))
  const extra = new Map<number, Plaatsbevinding[]>()
  for (const plaatsen of gelijkend) meldGelijkend(werk, plaatsen, extra)
  const uitkomst = werk.map((w, plaats) => alleen(w, extra.get(plaats) ?? []))
  for (const groep of groepen) {
    for (const [plaats, rij] of beoordeelGroep(groep, werk, extra, context)) uitkomst[plaats] = rij
  }
  return uitkomst
}

const heeftFout = (bevindingen: readonly Plaatsbevinding[]): boolean =>
  bevindingen.some((b) => b.ernst === 'fout')

function alleen(w: Werkrij, extra: readonly Plaatsbevinding[]): BeoordeeldeRij {
  const bevindingen = [...w.eigen, ...w.ontleed.bevindingen, ...extra]
  const klasse = heeftFout(bevindingen) ? 'teHerstellen' : 'goed'
  return {
    regel: w.regel,
    klasse,
    cellen: w.cellen,
    waarden: w.ontleed.waarden,
    bevindingen,
    groep: null,
    naast: GEEN,
  }
}

function beoordeelGroep(
  groep: readonly number[],
  werk: readonly Werkrij[],
  extra: ReadonlyMap<number, readonly Plaatsbevinding[]>,
  context: Leescontext,
): Map<number, BeoordeeldeRij> {
  const leden = groep.map((plaats) => ({ plaats, w: werk[plaats]!, rij: vergelijkbaar(werk[plaats]!) }))
  const strijd = new Map(leden.map(({ plaats }): [number, Plaatsbevinding[]] => [plaats, []]))
  for (let i = 0; i < leden.length; i++) {
    for (let j = i + 1; j < leden.length; j++) {
      for (const veld of tegenspraak(leden[i]!.rij, leden[j]!.rij)) {
        strijd.get(leden[i]!.plaats)!.push(strijdig(veld, leden[j]!.w))
        strijd.get(leden[j]!.plaats)!.push(strijdig(veld, leden[i]!.w))
      }
    }
  }
  const eens = [...strijd.values()].every((bevindingen) => bevindingen.length === 0)
  const eerste = leden[0]!
  const uit = new Map<number, BeoordeeldeRij>()
  for (const { plaats, w } of leden) {
    const basis = alleen(w, extra.get(plaats) ?? [])
    if (!eens) {
      uit.set(plaats, {
        ...basis,
        klasse: 'tegenstrijdig',
        bevindingen: [...basis.bevindingen, ...eenmalig(strijd.get(plaats)!)],
        groep: eerste.w.regel,
      })
    } else if (plaats !== eerste.plaats) {
      const dubbel = {
        veld: null,
        code: 'dubbel',
        ernst: 'opmerking',
        params: { andere: eerste.w.regel },
      } as const
      uit.set(plaats, { ...basis, klasse: 'dubbel', bevindingen: [dubbel], groep: eerste.w.regel })
    }
  }
  if (eens)
    uit.set(
      eerste.plaats,
      samengevoegd(
        eerste.w,
        leden.map((l) => l.rij),
        extra.get(eerste.plaats) ?? [],
        context,
      ),
    )
  return uit
}

/** The first row of a group that agrees: read again with what the others add. */
function samengevoegd(
  w: Werkrij,
  rijen: readonly Vergelijkbaar[],
  extra: readonly Plaatsbevinding[],
  context: Leescontext,
): BeoordeeldeRij {
  const cellen = voegCellenSamen(rijen)
  const rij = alleen({ ...w, cellen, ontleed: ontleedRij(cellen, context) }, extra)
  return { ...rij, groep: w.regel, naast: naastliggend(rijen) }
}

const vergelijkbaar = (w: Werkrij): Vergelijkbaar => ({ cellen: w.cellen, waarden: w.ontleed.waarden })

function strijdig(veld: Veld, ander: Werkrij): Plaatsbevinding {
  const anders = schoon(ander.cellen[veld] ?? '').slice(0, 80)
  return { veld, code: 'tegenstrijdig', ernst: 'fout', params: { andere: ander.regel, anders } }
}

/** One contradiction per field and other row. */
function eenmalig(bevindingen: readonly Plaatsbevinding[]): Plaatsbevinding[] {
  const gezien = new Set<string>()
  return bevindingen.filter((b) => {
    const sleutel = `${b.veld}|${b.params?.['anders']}`
    return gezien.has(sleutel) ? false : gezien.add(sleutel)
  })
}

function meldGelijkend(
  werk: readonly Werkrij[],
  plaatsen: readonly number[],
  extra: Map<number, Plaatsbevinding[]>,
): void {
  for (const plaats of plaatsen) {
    const andere = plaatsen.filter(
      (p) => p !== plaats && werk[p]!.ontleed.waarden.bsn !== werk[plaats]!.ontleed.waarden.bsn,
    )
    if (andere.length === 0) continue
    const params = { andere: andere.map((p) => werk[p]!.regel).join(', ') }
    extra.set(plaats, [
      ...(extra.get(plaats) ?? []),
      { veld: 'achternaam', code: 'zelfde-naam', ernst: 'waarschuwing', params },
    ])
  }
}
