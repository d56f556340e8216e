import { z } from 'zod'
import { addDays } from '../../components/dagen.ts'
import { datumOptioneel, datumVeld, tekstVeld } from '../../components/formulier/index.ts'

/** Why a clock can stand still, in the order in which it is offered. The words stand in `klokken.json`. */
export const REDENEN = [
  'ziekte',
  'zwangerschap',
  'zorgtaken',
  'detentie',
  'verblijf-elders',
  'werkgever-gesloten',
  'overig',
] as const

export const langeTekst = (leeg: string) => tekstVeld(leeg).pipe(z.string().max(1000, 'klokken.te-lang'))

const velden = {
  vanaf: datumVeld(),
  /** Typed as the last day that the clock stands still; the API takes the first day on which it runs again. */
  tot: datumOptioneel(),
  reden: z.enum(REDENEN, { error: 'klokken.opschorten.reden-leeg' }),
  toelichting: langeTekst('klokken.opschorten.toelichting-leeg'),
}

type Periode = { readonly vanaf: string; readonly tot: string | null }

const inVolgorde = (w: Periode) => w.tot === null || w.tot >= w.vanaf
const VOLGORDE = { path: ['tot'], message: 'klokken.opschorten.einde-voor-begin' }

/** Half-open: the day after the last day. */
const halfOpen = <T extends Periode>(w: T): T => ({ ...w, tot: w.tot === null ? null : addDays(w.tot, 1) })

/** A new suspension as it is typed; gives it as the API takes it. */
export const nieuwSchema = z.object(velden).refine(inVolgorde, VOLGORDE).transform(halfOpen)

/** A changed suspension, with why it changes. */
export const wijzigSchema = z
  .object({ ...velden, waarom: langeTekst('klokken.opschorten.waarom-leeg') })
  .refine(inVolgorde, VOLGORDE)
  .transform(halfOpen)
