import { jaarVan, laatsteDagVanMaand, maandVan, plusMaanden, type Datum } from '../../../core/datum.ts'

/** The last days of the quarters that end from `vanaf` up to and including `totEnMet`, at most forty. */
export function kwartaaleinden(vanaf: Datum, totEnMet: Datum): Datum[] {
  const einden: Datum[] = []
  const naarKwartaaleinde = (2 - ((maandVan(vanaf) - 1) % 3) + 3) % 3
  let einde = laatsteDagVanMaand(plusMaanden(`${vanaf.slice(0, 8)}01` as Datum, naarKwartaaleinde))
  while (einde <= totEnMet && einden.length < 40) {
    einden.push(einde)
    einde = laatsteDagVanMaand(plusMaanden(`${einde.slice(0, 8)}01` as Datum, 3))
  }
  return einden
}

/** `2025 Q3`, as S0's table heads its columns. */
export const kwartaalnaam = (dag: Datum): string => `${jaarVan(dag)} Q${Math.ceil(maandVan(dag) / 3)}`
