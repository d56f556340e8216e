import { fout, type Result } from '../core/result.ts'
import { type Hervorming } from './engine/index.ts'
import { adviesBeschutWerkRekenregel, taakstellingRekenregel } from './rekenregels/beschut.ts'
import {
  bijstandNaastWerkRekenregel,
  inkomstenbelastingRekenregel,
  kostendelersnormRekenregel,
  uitbetalingRekenregel,
  zorgtoeslagRekenregel,
} from './rekenregels/inkomen.ts'
import {
  loonkostensubsidieRekenregel,
  loonkostenvoordeelRekenregel,
  loonwaardeRekenregel,
  minimumloonRekenregel,
} from './rekenregels/loon.ts'
import { bewaartermijnRekenregel, jobcoachingRekenregel, variantRekenregel } from './rekenregels/overig.ts'
import { type Berekening, type RekenFout, type Rekenregel } from './rekenregels/rekenregel.ts'
import { termijnenRekenregel } from './rekenregels/termijn.ts'

export { type Berekening, type RekenFout, type Rekenregel } from './rekenregels/rekenregel.ts'

/** Every calculation that `schakel bereken` and `POST /api/v1/berekeningen/{rekenregel}` offer, by name. */
export const REKENREGELS: Readonly<Record<string, Rekenregel>> = Object.fromEntries(
  [
    loonkostensubsidieRekenregel,
    loonwaardeRekenregel,
    minimumloonRekenregel,
    termijnenRekenregel,
    adviesBeschutWerkRekenregel,
    taakstellingRekenregel,
    bijstandNaastWerkRekenregel,
    kostendelersnormRekenregel,
    uitbetalingRekenregel,
    inkomstenbelastingRekenregel,
    zorgtoeslagRekenregel,
    loonkostenvoordeelRekenregel,
    jobcoachingRekenregel,
    bewaartermijnRekenregel,
    variantRekenregel,
  ].map((r) => [r.naam, r]),
)

export type OnbekendeRekenregel = {
  readonly soort: 'onbekende-rekenregel'
  readonly melding: string
  readonly bekend: readonly string[]
}

/** Runs a calculation by name on JSON input. */
export function bereken(
  naam: string,
  invoer: unknown,
  hervorming?: Hervorming,
): Result<Berekening, RekenFout | OnbekendeRekenregel> {
  const rekenregel = Object.hasOwn(REKENREGELS, naam) ? REKENREGELS[naam] : undefined
  if (rekenregel !== undefined) return rekenregel.bereken(invoer, hervorming)
  const bekend = Object.keys(REKENREGELS)
  const melding = `De rekenregel "${naam}" bestaat niet. Kies een van: ${bekend.join(', ')}.`
  return fout({ soort: 'onbekende-rekenregel', melding, bekend })
}
