import { fout, type Result } from '../../../core/result.ts'

/**
 * Why a whole file is refused, with the remedy; nothing of it is used. The code is also the translation key.
 * Texts are Dutch, since the consultant who exported the file reads them.
 */
export type BestandFout = {
  readonly code: BestandFoutCode
  readonly reden: string
  readonly herstel: string
}

export type BestandFoutCode =
  | 'bestand-leeg'
  | 'bestand-te-groot'
  | 'bestand-soort'
  | 'bestand-codering'
  | 'bestand-te-veel-rijen'
  | 'bestand-te-veel-kolommen'
  | 'bestand-te-veel-cellen'
  | 'bestand-cel-te-lang'
  | 'bestand-aanhalingsteken'
  | 'bestand-zonder-rijen'
  | 'bestand-zonder-kop'
  | 'bestand-beschadigd'
  | 'bestand-onveilig'
  | 'bestand-tijd'
  | 'bestand-blad'
  | 'kolom-ontbreekt'
  | 'kolom-onbekend'
  | 'veld-onbekend'

/** Thrown inside the readers to leave deep callbacks; leesBestand turns it into a Result. */
export class BestandFoutError extends Error {
  readonly fout: BestandFout
  constructor(code: BestandFoutCode, reden: string, herstel: string) {
    super(`${code}: ${reden}`)
    this.fout = { code, reden, herstel }
  }
}

/** Runs a reader; a described refusal becomes a Result, anything else stays a bug and throws on. */
export async function vangBestandFout<T>(
  lees: () => Promise<T>,
): Promise<{ readonly ok: true; readonly waarde: T } | Extract<Result<T, BestandFout>, { ok: false }>> {
  try {
    return { ok: true, waarde: await lees() }
  } catch (oorzaak) {
    if (oorzaak instanceof BestandFoutError) return fout(oorzaak.fout)
    throw oorzaak
  }
}
