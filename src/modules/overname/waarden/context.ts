import { type Datum } from '../../../core/datum.ts'
import { type Veld } from '../kolommen/veld.ts'
import { type Gemeentelijst } from './gemeente.ts'
import { type Datumvolgorde } from './datumvolgorde.ts'
import { type MeldingCode } from './teksten.ts'

/** All that a value parser may know besides the text: nothing is read from a clock or the outside. */
export type Leescontext = {
  readonly vandaag: Datum
  readonly gemeenten: Gemeentelijst
  readonly volgorde: Datumvolgorde
  /** Findings whose proposal a person accepted for the whole file. */
  readonly aanvaard: ReadonlySet<MeldingCode>
  /** Values that a person translated for the whole file, per field: `{ fase: { Diagnose: 'ontwikkelen' } }`. */
  readonly vertaling: Vertaling
  /** The municipality of every person in the file, where the file does not say. */
  readonly standaardGemeente: string | null
  /** CBS codes that the user may take people over for; null: all. */
  readonly gebied: ReadonlySet<string> | null
  /** A demo takes invented people only. */
  readonly alleenTestBsn: boolean
}

export type Vertaling = Readonly<Partial<Record<Veld, Readonly<Record<string, string>>>>>
