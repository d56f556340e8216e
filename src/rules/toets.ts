import { type Datum } from '../core/datum.ts'
import { type EindigendBedrag } from './engine/index.ts'
import { alleParameters, alleRegels, eindigendeBedragen } from './index.ts'

/** What a look at all rules and amounts gives: faults that must be mended and amounts that somebody must renew. */
export type Regeltoets = {
  /** Ids of all rules. */
  readonly regels: readonly string[]
  readonly parameters: number
  readonly fouten: readonly string[]
  readonly nietGeverifieerd: readonly string[]
  /** Known from announcements, without a date in law yet: the calculation answers that no version is in force. */
  readonly aangekondigd: readonly string[]
  readonly eindigend: readonly EindigendBedrag[]
}

const DAGEN_VOORUIT = 60

/** Checks that every rule and amount has a source, and lists what is unverified or ends within 60 days of `peildatum`. */
export function toetsRegels(peildatum: Datum): Regeltoets {
  const regels = alleRegels()
  const parameters = alleParameters()
  const fouten = [
    ...regels.filter((r) => r.versies.length === 0).map((r) => `regel ${r.id} heeft geen versie`),
    ...regels.flatMap((r) =>
      r.versies
        .filter((v) => v.bron.titel === '' || v.uitleg === '')
        .map((v) => `regel ${r.id} versie ${v.vanaf} mist bron of uitleg`),
    ),
    ...parameters.flatMap((p) =>
      p.rijen
        .filter((rij) => rij.bron.titel === '')
        .map((rij) => `parameter ${p.id} vanaf ${rij.vanaf} mist een bron`),
    ),
  ]
  return {
    regels: regels.map((r) => r.id),
    parameters: parameters.length,
    fouten,
    aangekondigd: parameters
      .filter((p) => p.rijen.length === 0 && p.aangekondigd === undefined)
      .map((p) => p.omschrijving),
    nietGeverifieerd: parameters.flatMap((p) =>
      p.rijen
        .filter((rij) => rij.zekerheid === 'geheugen')
        .map((rij) => `${p.omschrijving} (vanaf ${rij.vanaf})`),
    ),
    eindigend: eindigendeBedragen(peildatum, DAGEN_VOORUIT),
  }
}
