import { eigenKeuze } from '../bronnen.ts'
import { type Rekening } from '../engine/index.ts'
import { type Klokplan } from './klok.ts'
import { opschortingBeoordelenWeken, signalenMaandtermijn, signalenWeektermijn } from './parameters.ts'

/** Early signals are ours: no law asks for them. */
const SIGNAAL_BRON = eigenKeuze('Een signaal vooraf, zodat een termijn niet in stilte voorbijgaat.')

type Vooruit = Pick<Klokplan, 'signaalWeken' | 'signaalBron' | 'opschortingNaWeken'>

/** Parameters that a rule must declare to use `vooruit` or `vooruitKort`. */
export const maandsignaal = [signalenMaandtermijn, opschortingBeoordelenWeken] as const
export const weeksignaal = [signalenWeektermijn, opschortingBeoordelenWeken] as const

/** Signals of a term of months. */
export const vooruit = (r: Rekening): Vooruit => plan(r, r.parameter(signalenMaandtermijn))

/** Signals of a term of weeks. */
export const vooruitKort = (r: Rekening): Vooruit => plan(r, r.parameter(signalenWeektermijn))

const plan = (r: Rekening, signaalWeken: readonly number[]): Vooruit => ({
  signaalWeken,
  signaalBron: SIGNAAL_BRON,
  opschortingNaWeken: r.parameter(opschortingBeoordelenWeken),
})
