import { decodeer, type Codering } from './codering.ts'
import { leesCsv } from './csv.ts'
import { BestandFoutError, vangBestandFout, type BestandFout } from './fout.ts'
import { GRENZEN, type Grenzen } from './grenzen.ts'
import { bewaak, type Rij } from './rij.ts'
import { herkenScheiding, type Scheiding } from './scheiding.ts'
import { herkenSoort, type Bestandsoort } from './soort.ts'
import { maakTabel, type Tabel } from './tabel.ts'
import { leesXlsx } from './xlsx/index.ts'
import { type Result } from '../../../core/result.ts'

export type Leesopties = {
  readonly codering?: Codering
  readonly scheiding?: Scheiding
  readonly blad?: string
  readonly grenzen?: Grenzen
}

/** Told every thousand rows. */
export type Voortgang = (rijen: number) => void

/** A file as read: how it was understood (shown to the user, who may overrule it) and its rows. */
export type GelezenBestand = Tabel & {
  readonly soort: Bestandsoort
  /** Null for xlsx, which carries its own. */
  readonly codering: Codering | null
  readonly scheiding: Scheiding | null
  readonly blad: string | null
  readonly bladen: readonly string[]
  /** Characters that were no longer in the file or stood for nothing. */
  readonly verloren: number
}

/**
 * Reads a CSV or XLSX into heading and rows. Never throws on a bad file: the failure names what is wrong and how
 * to mend it. Holds no connection and writes nothing. Costs are bounded by `grenzen`; run it in a worker.
 */
export function leesBestand(
  bytes: Uint8Array,
  opties: Leesopties = {},
  voortgang?: Voortgang,
): Promise<Result<GelezenBestand, BestandFout>> {
  return vangBestandFout(async () => {
    const grenzen = opties.grenzen ?? GRENZEN
    const soort = herkenSoort(bytes, grenzen)
    const rijen: Rij[] = []
    const ontvang = bewaak(grenzen, (rij) => {
      rijen.push(rij)
      if (rijen.length % 1000 === 0) voortgang?.(rijen.length)
    })
    const gelezen =
      soort === 'csv'
        ? await csv(bytes, opties, grenzen, ontvang)
        : await xlsx(bytes, opties, grenzen, ontvang)
    const tabel = maakTabel(rijen)
    if (tabel.rijen.length === 0) {
      throw new BestandFoutError(
        'bestand-zonder-rijen',
        'Er staat geen rij met gegevens in het bestand.',
        'Kijk of de export gelukt is en of u het goede bestand of blad koos.',
      )
    }
    voortgang?.(rijen.length)
    return { ...tabel, soort, ...gelezen }
  })
}

type Gelezen = Pick<GelezenBestand, 'codering' | 'scheiding' | 'blad' | 'bladen' | 'verloren'>

async function csv(
  bytes: Uint8Array,
  opties: Leesopties,
  grenzen: Grenzen,
  ontvang: (rij: Rij) => void,
): Promise<Gelezen> {
  const { codering, tekst, verloren } = decodeer(bytes, opties.codering)
  const scheiding = opties.scheiding ?? herkenScheiding(tekst)
  await leesCsv(tekst, scheiding, grenzen, ontvang)
  return { codering, scheiding, blad: null, bladen: [], verloren }
}

async function xlsx(
  bytes: Uint8Array,
  opties: Leesopties,
  grenzen: Grenzen,
  ontvang: (rij: Rij) => void,
): Promise<Gelezen> {
  const { blad, bladen } = await leesXlsx(bytes, grenzen, opties.blad, ontvang)
  return { codering: null, scheiding: null, blad, bladen, verloren: 0 }
}
