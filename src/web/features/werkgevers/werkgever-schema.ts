import { z } from 'zod'
import { getalVeld, tekstVeld, datumOptioneel, datumVeld } from '../../components/formulier/index.ts'
import { addDays } from '../../components/dagen.ts'
import { WAARDEN } from '../kandidaten/waarden.ts'

const leeg = (tekst: string): string | null => (tekst === '' ? null : tekst)
const optioneel = (max: number) => z.string().trim().max(max, 'werkgevers.te-lang').transform(leeg)
const regel = (max: number) => tekstVeld().pipe(z.string().max(max, 'werkgevers.te-lang'))
const gevormd = (vorm: RegExp, fout: string) =>
  z
    .string()
    .trim()
    .refine((t) => t === '' || vorm.test(t), fout)
    .transform(leeg)

/** An employer as it is typed; gives it as the API takes it. */
export const werkgeverSchema = z.object({
  naam: regel(150),
  kvkNummer: gevormd(/^\d{8}$/, 'werkgevers.kvk-vorm'),
  vestigingsplaats: optioneel(100),
  sector: regel(80),
  regulier: z.boolean(),
  organisatieId: z.string().transform(leeg),
  accountmanagerId: z.string().transform(leeg),
  contactpersoon: optioneel(150),
  telefoon: gevormd(/^[+0-9][0-9 ()-]{5,29}$/, 'werkgevers.telefoon-vorm'),
  email: gevormd(/^[^@\s]+@[^@\s]+\.[^@\s]+$/, 'werkgevers.email-vorm'),
  ambassadeur: z.boolean(),
  actief: z.boolean(),
})
export type Werkgeverform = z.input<typeof werkgeverSchema>

export const LEGE_WERKGEVER: Werkgeverform = {
  naam: '',
  kvkNummer: '',
  vestigingsplaats: '',
  sector: '',
  regulier: true,
  organisatieId: '',
  accountmanagerId: '',
  contactpersoon: '',
  telefoon: '',
  email: '',
  ambassadeur: false,
  actief: true,
}

/** Hours a week, typed with a comma or a point; empty is unknown. */
export const urenVeld = (min: number, max: number) =>
  z.string().transform((tekst, ctx) => {
    const schoon = tekst.trim().replace(',', '.')
    if (schoon === '') return null
    const uren = /^\d{1,2}(\.\d)?$/.test(schoon) ? Number(schoon) : Number.NaN
    if (uren >= min && uren <= max) return uren
    ctx.addIssue({ code: 'custom', message: 'werkgevers.uren-vorm' })
    return z.NEVER
  })

/** A workplace as it is typed. The last day that it is open becomes the first day that it is not. */
export const werkplekSchema = z
  .object({
    naam: regel(150),
    omschrijving: optioneel(2000),
    plaatsen: getalVeld(1, 1000),
    ligging: z.enum(['binnen', 'buiten'], { error: 'werkgevers.ligging-leeg' }),
    locatie: optioneel(150),
    urenPerWeek: urenVeld(1, 40),
    vormen: z.array(z.enum(WAARDEN.vorm)),
    vanaf: datumVeld(),
    tot: datumOptioneel(),
  })
  .refine((w) => w.tot === null || w.tot >= w.vanaf, { path: ['tot'], message: 'fout.einde-voor-begin' })
  .transform((w) => ({ ...w, tot: w.tot === null ? null : addDays(w.tot, 1) }))
export type Werkplekform = z.input<typeof werkplekSchema>
