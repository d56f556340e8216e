import { type Beoordeling } from './beoordeel.ts'
import { type Overgeslagen } from './bestand/tabel.ts'
import { type Veld } from './kolommen/veld.ts'
import { type Ernst } from './waarden/bevinding.ts'
import { type BewaardeKeuzen } from './overname.ts'
import { type TeSchrijvenRegel } from './queries.ts'
import { AANVAARDBAAR, type MeldingCode } from './waarden/teksten.ts'

/** One column as the mapping screen shows it: the proposal, why, and what is used now. */
export type Kolomoverzicht = {
  readonly kolom: string
  readonly veld: Veld | null
  readonly voorstel: Veld | null
  readonly zekerheid: number
  readonly reden: string
  readonly voorbeelden: readonly string[]
}

/** What the page of a take-over shows beside its rows. Holds examples from the file, so it is stored encrypted. */
export type Overzicht = {
  readonly soort: 'csv' | 'xlsx'
  readonly codering: string | null
  readonly scheiding: string | null
  readonly blad: string | null
  readonly bladen: readonly string[]
  readonly verloren: number
  readonly kop: readonly string[]
  readonly kopRegel: number
  readonly kolommen: readonly Kolomoverzicht[]
  readonly overgeslagen: readonly Overgeslagen[]
  readonly vermeldTotaal: number | null
  /** How many rows have a finding, per finding. */
  readonly bevindingen: Readonly<Record<string, number>>
  /** How serious each of those findings is. */
  readonly ernst: Readonly<Record<string, Ernst>>
  /** Findings of which the proposal may be accepted for the whole file, and those that were. */
  readonly aanvaardbaar: readonly MeldingCode[]
  readonly aanvaard: readonly MeldingCode[]
  /** Words that are not known, per field, with how often; they can be given a meaning for the whole file. */
  readonly onbekendeWoorden: readonly {
    readonly veld: Veld
    readonly waarde: string
    readonly aantal: number
    readonly keuzen: readonly string[]
  }[]
  readonly weggelaten: readonly number[]
  /** The mapping of an earlier file with these headings was used. */
  readonly onthouden: boolean
}

export function maakOverzicht(
  b: Beoordeling,
  keuzen: BewaardeKeuzen,
  regels: readonly TeSchrijvenRegel[],
): Overzicht {
  const { bestand, voorstel, indeling } = b
  const veldVan = new Map([...indeling].map(([veld, plaats]): [number, Veld] => [plaats, veld]))
  const bevindingen: Record<string, number> = {}
  for (const { codes } of regels) for (const code of codes) bevindingen[code] = (bevindingen[code] ?? 0) + 1
  return {
    soort: bestand.soort,
    codering: bestand.codering,
    scheiding: bestand.scheiding,
    blad: bestand.blad,
    bladen: bestand.bladen,
    verloren: bestand.verloren,
    kop: bestand.kop,
    kopRegel: bestand.kopRegel,
    kolommen: voorstel.map((v) => ({
      kolom: v.kolom,
      veld: veldVan.get(v.plaats) ?? null,
      voorstel: v.veld,
      zekerheid: v.zekerheid,
      reden: v.reden,
      voorbeelden: v.voorbeelden,
    })),
    overgeslagen: bestand.overgeslagen.slice(0, 1000),
    vermeldTotaal: bestand.vermeldTotaal,
    bevindingen,
    ernst: ernstPerCode(b),
    aanvaardbaar: AANVAARDBAAR.filter(
      (code) => (bevindingen[code] ?? 0) > 0 || (keuzen.aanvaard ?? []).includes(code),
    ),
    aanvaard: keuzen.aanvaard ?? [],
    onbekendeWoorden: telOnbekend(b),
    weggelaten: keuzen.weglaten ?? [],
    onthouden: keuzen.onthouden ?? false,
  }
}

/** The gravest that a code was found with: a missing BSN is an error until it is accepted. Found in the register: an error. */
function ernstPerCode({ rijen }: Beoordeling): Record<string, Ernst> {
  const ernst: Record<string, Ernst> = { 'bsn-elders': 'fout' }
  for (const { bevindingen } of rijen)
    for (const b of bevindingen) if (ernst[b.code] !== 'fout') ernst[b.code] = b.ernst
  return ernst
}

function telOnbekend({ rijen }: Beoordeling): Overzicht['onbekendeWoorden'] {
  const telling = new Map<string, { veld: Veld; waarde: string; aantal: number; keuzen: readonly string[] }>()
  for (const { bevindingen } of rijen) {
    for (const b of bevindingen) {
      if (b.code !== 'keuze-onbekend' || b.veld === null) continue
      const waarde = String(b.params?.['waarde'] ?? '')
      const sleutel = `${b.veld}|${waarde}`
      const bekend = telling.get(sleutel) ?? {
        veld: b.veld,
        waarde,
        aantal: 0,
        keuzen: String(b.params?.['keuzen'] ?? '').split(', '),
      }
      telling.set(sleutel, { ...bekend, aantal: bekend.aantal + 1 })
    }
  }
  return [...telling.values()].sort((a, b) => b.aantal - a.aantal).slice(0, 200)
}
