import { z } from 'zod'
import { jobcoaching } from '../begeleiding/jobcoaching.ts'
import { BEWAARCATEGORIEEN, bewaartermijn, type Bewaarcategorie } from '../bewaren/bewaartermijn.ts'
import { variantkosten, type Variantnummer } from '../variant/variant.ts'
import { defineRekenregel, STAND_VAN_HET_RECHT } from './rekenregel.ts'
import { dag, decimaal, heel, velden } from './velden.ts'

/** Names a person would use, next to the numbers of the selection list. */
const BEWAARNAMEN = {
  voorziening: '8.1',
  wmo: '8.1.1',
  subsidie: '8.1.7',
  'afgebroken-aanvraag': '8.4.1',
  'afgewezen-verzoek': '6.2',
  geweigerd: '23.2',
  hercontrole: '12.1.1',
  bezwaar: '13.1',
  financieel: '19.1.1',
  wachtlijst: '19.1.23',
  inloggegevens: '19.1.24',
  'medisch-advies': '21.1.3',
  algoritme: '2.1.2',
} as const satisfies Readonly<Record<string, Bewaarcategorie>>

const isNaam = (c: string): c is keyof typeof BEWAARNAMEN => Object.hasOwn(BEWAARNAMEN, c)
const isCategorie = (c: string): c is Bewaarcategorie => BEWAARCATEGORIEEN.some((b) => b === c)
const CATEGORIE_EIS = `een van: ${[...Object.keys(BEWAARNAMEN), ...BEWAARCATEGORIEEN].join(', ')}`

const categorie = z.string({ error: CATEGORIE_EIS }).transform((c, ctx): Bewaarcategorie => {
  if (isNaam(c)) return BEWAARNAMEN[c]
  if (isCategorie(c)) return c
  ctx.addIssue({ code: 'custom', message: CATEGORIE_EIS })
  return z.NEVER
})

export const bewaartermijnRekenregel = defineRekenregel({
  naam: 'bewaartermijn',
  titel: 'Vanaf wanneer een dossier vernietigd moet worden',
  schema: velden({ categorie, einddatum: dag() }),
  regel: bewaartermijn,
  naar: (invoer) => ({ peildatum: STAND_VAN_HET_RECHT, invoer }),
})

const JAAR_EIS = '1, 2 of 3'
export const jobcoachingRekenregel = defineRekenregel({
  naam: 'jobcoaching',
  titel: 'Uren jobcoaching die UWV hoogstens vergoedt',
  schema: velden({
    peildatum: dag().default(STAND_VAN_HET_RECHT),
    urenPerWeek: decimaal(0, 60),
    weken: heel(1, 53),
    jaar: z.literal([1, 2, 3], { error: JAAR_EIS }),
  }),
  regel: jobcoaching,
  naar: ({ peildatum, ...invoer }) => ({ peildatum, invoer }),
})

const variantnummer = z
  .literal([1, 2, 3, '1', '2', '3'], { error: '1, 2 of 3' })
  .transform((v): Variantnummer => (Number(v) === 1 ? 1 : Number(v) === 2 ? 2 : 3))

export const variantRekenregel = defineRekenregel({
  naam: 'variant',
  titel: 'Kosten van een beleidsvariant',
  schema: velden({
    variant: variantnummer,
    beschutteBanen: heel(0, 1_000_000).optional(),
    overigeBanen: heel(0, 1_000_000).optional(),
  }),
  regel: variantkosten,
  naar: (invoer) => ({ peildatum: STAND_VAN_HET_RECHT, invoer }),
})
