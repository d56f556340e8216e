import { z } from 'zod'
import { addDays } from '../../components/dagen.ts'
import { datumOptioneel, datumVeld, tekstVeld } from '../../components/formulier/index.ts'
import { SOORTEN } from './api.ts'

const leeg = (tekst: string): string | null => (tekst === '' ? null : tekst)
const optioneel = (max: number) => z.string().trim().max(max, 'trajecten.te-lang').transform(leeg)

/** One development point a line; empty lines do not count. */
const punten = z
  .string()
  .transform((tekst) =>
    tekst
      .split('\n')
      .map((r) => r.trim())
      .filter((r) => r !== ''),
  )
  .refine((rijen) => rijen.length <= 20, 'trajecten.te-veel-punten')
  .refine((rijen) => rijen.every((r) => r.length <= 200), 'trajecten.te-lang')

/** Chosen provider: an organisation by its id, somebody else by name, or nobody yet. */
export const ANDERS = 'anders'

const gegevens = {
  doel: tekstVeld('trajecten.doel-leeg').pipe(z.string().max(500, 'trajecten.te-lang')),
  ontwikkelpunten: punten,
  aanbieder: z.string(),
  aanbiederNaam: optioneel(150),
  toekomstigeWerkgeverId: z.string().transform(leeg),
  afspraakWerkgever: optioneel(2000),
  behoudUitkering: z.enum(['ja', 'nee']).transform((w) => w === 'ja'),
}

const periode = { vanaf: datumVeld(), tot: datumOptioneel() }

type Aanbieder = { readonly aanbieder: string; readonly aanbiederNaam: string | null }

/** A provider is an organisation or a name, never both. */
function toAanbieder<T extends Aanbieder>({ aanbieder, aanbiederNaam, ...rest }: T) {
  const anders = aanbieder === ANDERS
  return {
    ...rest,
    aanbiederId: anders ? null : leeg(aanbieder),
    aanbiederNaam: anders ? aanbiederNaam : null,
  }
}

const naamBijAnders = (w: Aanbieder) => w.aanbieder !== ANDERS || w.aanbiederNaam !== null
const NAAM_LEEG = { path: ['aanbiederNaam'], message: 'trajecten.aanbieder-leeg' }
const inVolgorde = (w: { vanaf: string; tot: string | null }) => w.tot === null || w.tot >= w.vanaf
const VOLGORDE = { path: ['tot'], message: 'fout.einde-voor-begin' }
const halfOpen = (tot: string | null) => (tot === null ? null : addDays(tot, 1))

/** A traject being planned, as it is typed; the last day becomes the first day outside. */
export const planSchema = z
  .object({
    soort: z.enum(SOORTEN, { error: 'trajecten.soort-leeg' }),
    ...gegevens,
    ...periode,
    /** Only helps to find the workplace. */
    plekWerkgeverId: z.string(),
    werkplekId: z.string().transform(leeg),
  })
  .refine(naamBijAnders, NAAM_LEEG)
  .refine(inVolgorde, VOLGORDE)
  .transform(({ plekWerkgeverId: _, ...w }) => ({ ...toAanbieder(w), tot: halfOpen(w.tot) }))

/** A correction of a traject, with its reason. */
export const wijzigSchema = z
  .object({
    ...gegevens,
    ...periode,
    reden: tekstVeld('trajecten.reden-leeg').pipe(z.string().max(1000, 'trajecten.te-lang')),
  })
  .refine(naamBijAnders, NAAM_LEEG)
  .refine(inVolgorde, VOLGORDE)
  .transform(({ reden, ...w }) => {
    const { tot, ...rest } = toAanbieder(w)
    return { wijziging: { ...rest, geplandEinde: halfOpen(tot) }, reden }
  })
