import { z } from 'zod'
import { bsnVeld, datumVeld, tekstVeld } from '../../components/formulier/index.ts'

const kort = (max: number) => z.string().trim().max(max, 'kandidaten.veld-te-lang')
const leegIsNull = <T extends z.ZodType<string, string>>(schema: T) =>
  schema.transform((tekst) => (tekst === '' ? null : tekst))

/** Text that may be left empty; gives null then. */
export const optioneel = (max: number) => leegIsNull(kort(max))

/** Empty, or what the pattern asks; `melding` says what would be right. */
const vorm = (patroon: RegExp, max: number, melding: string) =>
  leegIsNull(kort(max).refine((tekst) => tekst === '' || patroon.test(tekst), melding))

/** A choice from a list that may stay open. */
export const keuzeOptioneel = <T extends string>(waarden: readonly T[]) =>
  z.string().transform((tekst) => (waarden.includes(tekst as T) ? (tekst as T) : null))

/** The groups of personal data, as forms ask them and corrections change them. */
export const GROEPEN = {
  persoon: {
    voornaam: tekstVeld('kandidaten.persoon.voornaam-leeg').pipe(
      z.string().max(100, 'kandidaten.veld-te-lang'),
    ),
    voorvoegsel: optioneel(20),
    achternaam: tekstVeld('kandidaten.persoon.achternaam-leeg').pipe(
      z.string().max(100, 'kandidaten.veld-te-lang'),
    ),
    geboortedatum: datumVeld('kandidaten.persoon.geboortedatum-leeg'),
    geslacht: z.enum(['V', 'M', 'X'], 'kandidaten.persoon.geslacht-leeg'),
  },
  contact: {
    telefoon: vorm(/^[+0-9][0-9 ()-]{5,29}$/, 30, 'kandidaten.persoon.telefoon-vorm'),
    email: vorm(/^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/, 200, 'kandidaten.persoon.email-vorm'),
    postcode: vorm(/^[1-9]\d{3}\s*[A-Za-z]{2}$/, 10, 'kandidaten.persoon.postcode-vorm'),
    woonplaats: optioneel(100),
  },
  taal: {
    contacttaal: tekstVeld('kandidaten.persoon.contacttaal-leeg').pipe(
      z.string().min(2, 'kandidaten.persoon.contacttaal-leeg').max(40, 'kandidaten.veld-te-lang'),
    ),
    leesniveau: keuzeOptioneel(['niet-lezend', 'A1', 'A2', 'B1', 'B2']),
  },
  gemeente: { gemeente: tekstVeld('kandidaten.persoon.gemeente-leeg') },
} as const

export type Groep = keyof typeof GROEPEN

/** A citizen service number that may be unknown yet. */
const bsnOptioneel = () =>
  z.string().transform((tekst, ctx) => {
    if (tekst.trim() === '') return null
    const gelezen = bsnVeld().safeParse(tekst)
    if (gelezen.success) return gelezen.data
    ctx.addIssue({ code: 'custom', message: gelezen.error.issues[0]?.message ?? 'formulier.bsn-lengte' })
    return z.NEVER
  })

/** What the form of a new dossier gives: all groups, the BSN if known, and who takes it up. */
export const nieuwSchema = z.object({
  ...GROEPEN.persoon,
  ...GROEPEN.contact,
  ...GROEPEN.taal,
  ...GROEPEN.gemeente,
  bsn: bsnOptioneel(),
  consulentId: leegIsNull(z.string()),
  doelgroepen: z.array(z.string()),
})
