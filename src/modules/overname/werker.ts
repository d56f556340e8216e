import { beoordeelBytes } from './beoordeel.ts'
import { type Bericht, type Opdracht } from './in-werker.ts'

/** Entry of the worker process: one file in, progress and one outcome out. The server bundles this file on its own. */
process.once('message', (opdracht: Opdracht) => {
  const stuur = (bericht: Bericht): void => void process.send?.(bericht)
  const { bytes, omgeving, keuzen, lees } = opdracht
  void beoordeelBytes(bytes, omgeving, keuzen, lees, (rijen) => stuur({ soort: 'voortgang', rijen })).then(
    (uitkomst) => stuur({ soort: 'klaar', uitkomst }),
  )
})
