import { z } from 'zod'
import { addDays } from '../../components/dagen.ts'
import { datumOptioneel, datumVeld, tekstVeld } from '../../components/formulier/index.ts'
import type { Vorm } from './ladder.ts'
import { VORMEN } from './ladder.ts'

const leeg = (tekst: string): string | null => (tekst === '' ? null : tekst)

/** Hours a week with at most one decimal, typed with a comma or a point. */
const uren = z.string().transform((tekst, ctx) => {
  const schoon = tekst.trim().replace(',', '.')
  const getal = /^\d{1,2}(\.\d)?$/.test(schoon) ? Number(schoon) : Number.NaN
  if (getal >= 0.5 && getal <= 40) return getal
  ctx.addIssue({ code: 'custom', message: 'plaatsingen.uren-vorm' })
  return z.NEVER
})

/** A measured wage value in whole percent; empty is not measured. */
const loonwaarde = z.string().transform((tekst, ctx) => {
  const schoon = tekst.trim().replace(/\s*%$/, '')
  if (schoon === '') return null
  const getal = /^\d{1,3}$/.test(schoon) ? Number(schoon) : Number.NaN
  if (getal >= 0 && getal <= 100) return getal
  ctx.addIssue({ code: 'custom', message: 'plaatsingen.loonwaarde-vorm' })
  return z.NEVER
})

const gegevens = {
  werkgeverId: tekstVeld('plaatsingen.werkgever-leeg'),
  werkplekId: z.string().transform(leeg),
  functie: z.string().trim().max(150, 'plaatsingen.te-lang').transform(leeg),
  urenPerWeek: uren,
  loonwaarde,
  instrumenten: z.array(z.string()),
  nevenbaan: z.boolean(),
}
const periode = { vanaf: datumVeld(), tot: datumOptioneel() }
const inVolgorde = (w: { vanaf: string; tot: string | null }) => w.tot === null || w.tot >= w.vanaf
const VOLGORDE = { path: ['tot'], message: 'fout.einde-voor-begin' }
const halfOpen = (tot: string | null) => (tot === null ? null : addDays(tot, 1))

/** A placement as it is typed; the last day becomes the first day outside. */
export const plaatsingSchema = z
  .object({
    vorm: z.enum(VORMEN as [Vorm, ...Vorm[]], { error: 'plaatsingen.vorm-leeg' }),
    ...gegevens,
    ...periode,
  })
  .refine(inVolgorde, VOLGORDE)
  .transform((w) => ({ ...w, tot: halfOpen(w.tot) }))
export type Ingevuld = z.output<typeof plaatsingSchema>

/** A correction of a placement, with its reason. */
export const wijzigSchema = z
  .object({
    ...gegevens,
    ...periode,
    reden: tekstVeld('plaatsingen.reden-leeg').pipe(z.string().max(1000, 'plaatsingen.te-lang')),
  })
  .refine(inVolgorde, VOLGORDE)
  .transform(({ reden, tot, ...rest }) => ({ wijziging: { ...rest, geplandEinde: halfOpen(tot) }, reden }))
