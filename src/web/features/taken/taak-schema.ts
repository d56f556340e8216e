import { z } from 'zod'
import { datumVeld, tekstVeld } from '../../components/formulier/index.ts'
import { PARTIJCODES } from './keuzen.ts'

const velden = {
  titel: tekstVeld('taken.titel-leeg').pipe(z.string().max(200, 'taken.titel-te-lang')),
  toelichting: z
    .string()
    .trim()
    .max(4000, 'taken.te-lang')
    .transform((tekst) => (tekst === '' ? null : tekst)),
  uiterlijk: datumVeld('taken.uiterlijk-leeg'),
  wachtOp: z.enum(PARTIJCODES, { error: 'taken.wacht-op-leeg' }),
  gebruikerId: z.string().min(1, 'taken.eigenaar-leeg'),
}

export const nieuwSchema = z.object(velden)

const redenVeld = () => z.string().trim().max(1000, 'taken.te-lang')

/** A changed task; a later day says why, since somebody else may count on the old one. */
export const wijzigSchema = (nu: { readonly uiterlijk: string }) =>
  z.object({ ...velden, reden: redenVeld() }).refine((w) => w.uiterlijk <= nu.uiterlijk || w.reden !== '', {
    path: ['reden'],
    message: 'taken.uitstel-reden-leeg',
  })

/** A task that is put off: to a later day, with why. */
export const uitstelSchema = (nu: { readonly uiterlijk: string }) =>
  z
    .object({
      uiterlijk: datumVeld('taken.uiterlijk-leeg'),
      reden: redenVeld().min(1, 'taken.uitstel-reden-leeg'),
    })
    .refine((w) => w.uiterlijk > nu.uiterlijk, { path: ['uiterlijk'], message: 'taken.uitstel-niet-later' })
