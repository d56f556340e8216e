import { type Result } from '../../core/result.ts'
import { type Modus } from '../../platform/config/config.ts'
import { type Fout } from '../../platform/fout.ts'
import { type Kluis } from '../../platform/kluis/kluis.ts'
import { type PlaatsingDeps } from '../plaatsingen/index.ts'
import { type Beoordeling } from './beoordeel.ts'
import { type BestandFout } from './bestand/fout.ts'
import { type Voortgang } from './bestand/lees.ts'
import { type Opdracht } from './in-werker.ts'

/** Judges a file: in a process of its own on a server, directly in the command line and in tests. */
export type Beoordelaar = (
  opdracht: Opdracht,
  voortgang?: Voortgang,
) => Promise<Result<Beoordeling, BestandFout>>

/** What the commands need beside the transaction. */
export type OvernameDeps = {
  readonly kluis: Kluis
  readonly modus: Modus
  readonly beoordeel: Beoordelaar
  readonly plaatsing: PlaatsingDeps
}

/** A file that is refused, as an answer of the API: reason and remedy travel along in Dutch. */
export const bestandFout = ({ code, reden, herstel }: BestandFout): Fout => ({
  code,
  status: 422,
  params: { reden, herstel },
})
