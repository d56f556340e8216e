import { type Datum } from '../../core/datum.ts'
import { fout, goed, type Result } from '../../core/result.ts'
import { type BestandFout } from './bestand/fout.ts'
import { leesBestand, type GelezenBestand, type Leesopties, type Voortgang } from './bestand/lees.ts'
import { classificeer, type BeoordeeldeRij, type Bronrij } from './classificatie/index.ts'
import { maakIndeling, type Kolomindeling, type Kolomkeuze } from './kolommen/indeling.ts'
import { isDatumveld, type Veld } from './kolommen/veld.ts'
import { stelKolommenVoor, type Kolomvoorstel } from './kolommen/voorstel.ts'
import { type Leescontext, type Vertaling } from './waarden/context.ts'
import { bepaalVolgorde, type Datumvolgorde, type Volgorde } from './waarden/datumvolgorde.ts'
import { maakGemeentelijst, type Gemeente } from './waarden/gemeente.ts'
import { type Plaatsbevinding } from './waarden/rij.ts'
import { type MeldingCode } from './waarden/teksten.ts'

/** What a person chose for a file: all of it optional, all of it remembered with the take-over. */
export type Keuzen = {
  readonly kolommen?: Kolomkeuze
  /** Findings whose proposal is accepted for the whole file. */
  readonly aanvaard?: readonly MeldingCode[]
  readonly vertaling?: Vertaling
  readonly datumvolgorde?: Volgorde
  readonly standaardGemeente?: string
  /** Cells rewritten by hand: row number, field, text. */
  readonly herstel?: ReadonlyMap<number, Readonly<Partial<Record<Veld, string>>>>
  /** Row numbers that a person left out. */
  readonly weglaten?: ReadonlySet<number>
}

/** What the product knows and a file does not. */
export type Omgeving = {
  readonly vandaag: Datum
  readonly gemeenten: readonly Gemeente[]
  /** CBS codes that the user may take people over for; absent: all. */
  readonly gebied?: readonly string[]
  readonly alleenTestBsn?: boolean
}

export type Beoordeling = {
  readonly bestand: GelezenBestand
  readonly voorstel: readonly Kolomvoorstel[]
  readonly indeling: Kolomindeling
  readonly volgorde: Datumvolgorde
  readonly rijen: readonly BeoordeeldeRij[]
}

/** Reads and judges a file: from bytes to a class and findings for every row. Writes nothing, never throws on a bad file. */
export async function beoordeelBytes(
  bytes: Uint8Array,
  omgeving: Omgeving,
  keuzen: Keuzen = {},
  lees: Leesopties = {},
  voortgang?: Voortgang,
): Promise<Result<Beoordeling, BestandFout>> {
  const bestand = await leesBestand(bytes, lees, voortgang)
  return bestand.ok ? beoordeelGelezen(bestand.waarde, omgeving, keuzen) : bestand
}

/** The pure half: a file that was read before is judged again with other choices. */
export function beoordeelGelezen(
  bestand: GelezenBestand,
  omgeving: Omgeving,
  keuzen: Keuzen,
): Result<Beoordeling, BestandFout> {
  const gemeenten = maakGemeentelijst(omgeving.gemeenten)
  const voorstel = stelKolommenVoor(bestand.kop, bestand.rijen, gemeenten)
  const indeling = maakIndeling(voorstel, keuzen.kolommen)
  if (!indeling.ok) return fout(indeling.fout)
  const bronrijen = maakBronrijen(bestand, indeling.waarde, keuzen)
  const volgorde = keuzen.datumvolgorde
    ? overal(keuzen.datumvolgorde)
    : bepaalVolgorde(datumcellen(bronrijen))
  const context: Leescontext = {
    vandaag: omgeving.vandaag,
    gemeenten,
    volgorde,
    aanvaard: new Set(keuzen.aanvaard ?? []),
    vertaling: keuzen.vertaling ?? {},
    standaardGemeente: keuzen.standaardGemeente ?? null,
    gebied: omgeving.gebied ? new Set(omgeving.gebied) : null,
    alleenTestBsn: omgeving.alleenTestBsn ?? false,
  }
  return goed({
    bestand,
    voorstel,
    indeling: indeling.waarde,
    volgorde,
    rijen: classificeer(bronrijen, context),
  })
}

const overal = (volgorde: Volgorde): Datumvolgorde => ({ '/': volgorde, '-': volgorde, '.': volgorde })

/** Cells by field, with what a person rewrote, and a finding on rows that do not fit the heading. */
function maakBronrijen(bestand: GelezenBestand, indeling: Kolomindeling, keuzen: Keuzen): Bronrij[] {
  const toets = vormtoets(bestand)
  const bronrijen: Bronrij[] = []
  for (const rij of bestand.rijen) {
    if (keuzen.weglaten?.has(rij.regel)) continue
    const cellen: Partial<Record<Veld, string>> = {}
    for (const [veld, plaats] of indeling) cellen[veld] = rij.cellen[plaats] ?? ''
    const hersteld = keuzen.herstel?.get(rij.regel)
    const bevinding = hersteld ? null : toets(rij.cellen)
    bronrijen.push({
      regel: rij.regel,
      cellen: { ...cellen, ...hersteld },
      bevindingen: bevinding ? [bevinding] : [],
    })
  }
  return bronrijen
}

/** How many rows may differ from the heading before it is the way of the file and no accident. */
const UITZONDERING = 0.05

/**
 * A row wider than the heading is shifted and a shorter one was cut off, unless many rows are so: then the file has a
 * column without heading, or leaves empty cells at the end out. A spreadsheet always leaves them out.
 */
function vormtoets({
  rijen,
  kopBreedte: kop,
  kopRegel,
  soort,
}: GelezenBestand): (cellen: readonly string[]) => Plaatsbevinding | null {
  const teBreed = (cellen: readonly string[]): boolean => cellen.slice(kop).some((cel) => cel.trim() !== '')
  const grens = Math.max(1, rijen.length * UITZONDERING)
  const verschuift = kopRegel > 0 && rijen.filter((rij) => teBreed(rij.cellen)).length <= grens
  const breektAf =
    kopRegel > 0 && soort === 'csv' && rijen.filter((rij) => rij.cellen.length < kop).length <= grens
  return (cellen) => {
    const params = { aantal: cellen.length, kop }
    if (verschuift && teBreed(cellen)) return { veld: null, code: 'rij-verschoven', ernst: 'fout', params }
    return breektAf && cellen.length < kop
      ? { veld: null, code: 'rij-afgebroken', ernst: 'fout', params }
      : null
  }
}

function* datumcellen(rijen: readonly Bronrij[]): Generator<string> {
  for (const { cellen } of rijen) {
    for (const veld of Object.keys(cellen) as Veld[]) if (isDatumveld(veld)) yield cellen[veld] ?? ''
  }
}
