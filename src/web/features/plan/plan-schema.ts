import { z } from 'zod'
import { addDays } from '../../components/dagen.ts'
import { datumOptioneel, datumVeld, tekstVeld } from '../../components/formulier/index.ts'
import { SOORTEN, VOORTGANG } from './keuzen.ts'

const lang = (leeg: string) => tekstVeld(leeg).pipe(z.string().max(4000, 'plan.te-lang'))
const langOptioneel = () =>
  z
    .string()
    .trim()
    .max(4000, 'plan.te-lang')
    .transform((tekst) => (tekst === '' ? null : tekst))
const regel = (leeg: string) => tekstVeld(leeg).pipe(z.string().max(200, 'plan.regel-te-lang'))

export const planSchema = z.object({
  beschrijving: lang('plan.beschrijving-leeg'),
  samenGemaaktDatum: datumOptioneel(),
})

export const vaststelSchema = z.object({ samenGemaaktDatum: datumVeld('plan.samen-leeg') })

export const doelSchema = z.object({
  ontwikkelpunt: regel('plan.ontwikkelpunt-leeg'),
  omschrijving: lang('plan.doel-leeg'),
  streefdatum: datumVeld('plan.streefdatum-leeg'),
})

/** An intervention as it is typed, with its last day; gives it half-open as the API takes it. */
export const interventieSchema = z
  .object({
    soort: z.enum(SOORTEN, { error: 'plan.soort-leeg' }),
    omschrijving: lang('plan.interventie-leeg'),
    aanbieder: z
      .string()
      .trim()
      .max(200, 'plan.regel-te-lang')
      .transform((tekst) => (tekst === '' ? null : tekst)),
    vanaf: datumVeld('plan.vanaf-leeg'),
    tot: datumOptioneel(),
  })
  .refine((i) => i.tot === null || i.tot >= i.vanaf, { path: ['tot'], message: 'plan.einde-voor-begin' })
  .transform(({ vanaf, tot, ...rest }) => ({
    ...rest,
    periode: { vanaf, tot: tot === null ? null : addDays(tot, 1) },
  }))

export const evaluatieSchema = z.object({
  datum: datumVeld('plan.evaluatie-datum-leeg'),
  voortgang: z.enum(VOORTGANG, { error: 'plan.voortgang-leeg' }).transform(Number),
  bevinding: lang('plan.bevinding-leeg'),
  meningKandidaat: langOptioneel(),
  vervolg: lang('plan.vervolg-leeg'),
})
