import { z } from 'zod'
import { tekstVeld } from '../../components/formulier/index.ts'

/** The reason of a change, as the API wants it: there, and at most 500 characters. */
export const redenVeld = () =>
  tekstVeld('dossier.reden-nodig').pipe(z.string().max(500, 'kandidaten.reden-te-lang'))
