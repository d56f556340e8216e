import { type Result } from '../../core/result.ts'
import { beoordeelBytes, type Beoordeling, type Keuzen, type Omgeving } from './beoordeel.ts'
import { type BestandFout } from './bestand/fout.ts'
import { type Leesopties, type Voortgang } from './bestand/lees.ts'
import { type Overgeslagen } from './bestand/tabel.ts'
import { type BeoordeeldeRij, type Klasse } from './classificatie/index.ts'
import { type Veld } from './kolommen/veld.ts'
import { type Ernst } from './waarden/bevinding.ts'
import { type Plaatsbevinding } from './waarden/rij.ts'
import { meldingTekst, type MeldingCode } from './waarden/teksten.ts'

/** One finding in words: which row and field, what stood there, why it is wrong and how to mend it. */
export type Melding = {
  readonly regel: number
  readonly veld: Veld | null
  readonly waarde: string
  readonly code: MeldingCode
  readonly reden: string
  readonly herstel: string
  readonly ernst: Ernst
  readonly voorstel?: string
}

/**
 * The report on a file, as `schakel importeer --json` prints it. `goed + teHerstellen + dubbel + tegenstrijdig =
 * gelezen`; heading, total and empty lines are `geenPersoon`. `regels` names every row that is not simply taken over;
 * what is taken over but deserves a look stands in `waarschuwingen` and `opmerkingen`.
 */
export type Overnameverslag = {
  readonly gelezen: number
  readonly goed: number
  readonly teHerstellen: number
  readonly dubbel: number
  readonly tegenstrijdig: number
  readonly geenPersoon: number
  readonly codering: string | null
  readonly scheiding: string | null
  readonly blad: string | null
  /** Heading in the file to field. */
  readonly kolommen: Readonly<Record<string, Veld>>
  readonly nietOvergenomen: readonly { readonly kolom: string; readonly reden: string }[]
  readonly regels: readonly Melding[]
  readonly waarschuwingen: readonly Melding[]
  readonly opmerkingen: readonly Melding[]
  readonly overgeslagen: readonly Overgeslagen[]
  readonly vermeldTotaal: number | null
  /** How often each finding occurs. */
  readonly telling: Readonly<Partial<Record<MeldingCode, number>>>
}

/** Reads and judges a file and reports on it; writes nothing. */
export async function beoordeelBestand(
  bytes: Uint8Array,
  opties: Omgeving & Keuzen & { readonly lees?: Leesopties; readonly voortgang?: Voortgang },
): Promise<Result<Overnameverslag, BestandFout>> {
  const uitkomst = await beoordeelBytes(bytes, opties, opties, opties.lees, opties.voortgang)
  return uitkomst.ok ? { ok: true, waarde: maakVerslag(uitkomst.waarde) } : uitkomst
}

/** The report on a judged file. */
export function maakVerslag(beoordeling: Beoordeling): Overnameverslag {
  const { bestand, rijen } = beoordeling
  const meldingen = rijen.flatMap((rij) =>
    rij.bevindingen.map((b) => ({ klasse: rij.klasse, melding: maakMelding(rij, b) })),
  )
  const telling: Partial<Record<MeldingCode, number>> = {}
  for (const { melding } of meldingen) telling[melding.code] = (telling[melding.code] ?? 0) + 1
  const van = (ernst: Ernst): Melding[] =>
    meldingen
      .filter(({ klasse, melding }) => klasse !== 'dubbel' && melding.ernst === ernst)
      .map((m) => m.melding)
  return {
    gelezen: rijen.length,
    ...telKlassen(rijen),
    geenPersoon: bestand.overgeslagen.length,
    codering: bestand.codering,
    scheiding: bestand.scheiding,
    blad: bestand.blad,
    kolommen: gebruikteKolommen(beoordeling),
    nietOvergenomen: ongebruikteKolommen(beoordeling),
    regels: meldingen
      .filter(({ klasse, melding }) => klasse === 'dubbel' || melding.ernst === 'fout')
      .map((m) => m.melding),
    waarschuwingen: van('waarschuwing'),
    opmerkingen: van('opmerking'),
    overgeslagen: bestand.overgeslagen,
    vermeldTotaal: bestand.vermeldTotaal,
    telling,
  }
}

export function telKlassen(rijen: readonly Pick<BeoordeeldeRij, 'klasse'>[]): Record<Klasse, number> {
  const telling: Record<Klasse, number> = { goed: 0, teHerstellen: 0, dubbel: 0, tegenstrijdig: 0 }
  for (const { klasse } of rijen) telling[klasse]++
  return telling
}

export function maakMelding(rij: Pick<BeoordeeldeRij, 'regel' | 'cellen'>, b: Plaatsbevinding): Melding {
  const waarde = b.veld === null ? (rij.cellen.bsn ?? '') : (rij.cellen[b.veld] ?? '')
  const { reden, herstel } = meldingTekst(b.code, b.params)
  const basis = {
    regel: rij.regel,
    veld: b.veld,
    waarde: waarde.slice(0, 200),
    code: b.code,
    reden,
    herstel,
    ernst: b.ernst,
  }
  return b.voorstel === undefined ? basis : { ...basis, voorstel: b.voorstel }
}

function gebruikteKolommen({ bestand, indeling }: Beoordeling): Record<string, Veld> {
  const kolommen: Record<string, Veld> = {}
  for (const [veld, plaats] of [...indeling].sort((a, b) => a[1] - b[1]))
    kolommen[bestand.kop[plaats]!] = veld
  return kolommen
}

function ongebruikteKolommen({ voorstel, indeling }: Beoordeling): { kolom: string; reden: string }[] {
  const gebruikt = new Set(indeling.values())
  return voorstel
    .filter((v) => !gebruikt.has(v.plaats))
    .map(({ kolom, reden, veld }) => ({ kolom, reden: veld === null ? reden : 'niet gekozen' }))
}
