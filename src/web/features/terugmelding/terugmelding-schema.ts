import { z } from 'zod'
import { tekstVeld } from '../../components/formulier/index.ts'
import { ANTWOORDEN, REDENEN } from './keuzen.ts'

const lang = (leeg: string) => tekstVeld(leeg).pipe(z.string().max(4000, 'terugmelding.te-lang'))

export const nieuwSchema = z.object({
  reden: z.enum(REDENEN, { error: 'terugmelding.reden-leeg' }),
  samenvatting: lang('terugmelding.samenvatting-leeg'),
  behoefte: lang('terugmelding.behoefte-leeg'),
})

export const antwoordSchema = z.object({
  soort: z.enum(ANTWOORDEN, { error: 'terugmelding.antwoord-soort-leeg' }),
  antwoord: lang('terugmelding.antwoord-leeg'),
})
