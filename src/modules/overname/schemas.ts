import { z } from 'zod'
import { idSchema, momentSchema } from '../../platform/http/schemas.ts'
import { CODERINGEN } from './bestand/codering.ts'
import { SCHEIDINGEN } from './bestand/scheiding.ts'
import { VELDEN } from './kolommen/veld.ts'
import { STATEN } from './overname.ts'
import { isMeldingCode, type MeldingCode } from './waarden/teksten.ts'

const KLASSEN = ['goed', 'teHerstellen', 'dubbel', 'tegenstrijdig'] as const
const ERNST = ['fout', 'waarschuwing', 'opmerking'] as const
const veld = z.enum(VELDEN)
const regelnummer = z.number().int().min(1).max(1_048_576)
const code = z
  .custom<MeldingCode>((waarde) => typeof waarde === 'string' && isMeldingCode(waarde))
  .meta({ type: 'string' })

/** How the file is to be read, where the user overrules what was recognised. */
const lezen = {
  codering: z.enum(CODERINGEN).optional(),
  scheiding: z.enum(SCHEIDINGEN).optional(),
  blad: z.string().max(100).optional(),
}

/** Choices over those made before; only what is given changes. */
export const keuzenSchema = z.strictObject({
  ...lezen,
  kolommen: z.record(z.string().max(500), veld.nullable()).optional(),
  aanvaard: z.array(code).max(20).optional(),
  vertaling: z.partialRecord(veld, z.record(z.string().max(100), z.string().max(100))).optional(),
  datumvolgorde: z.enum(['dmj', 'mdj']).optional(),
  standaardGemeente: z
    .string()
    .regex(/^GM\d{4}$/)
    .optional(),
  herstel: z
    .array(z.strictObject({ regel: regelnummer, veld, waarde: z.string().max(4000) }))
    .max(1000)
    .optional(),
  weglaten: z.array(regelnummer).max(10_000).optional(),
  terugnemen: z.array(regelnummer).max(10_000).optional(),
})

export const leesSchema = z.strictObject(lezen)
export const verwerkSchema = z.strictObject({ restOverslaan: z.boolean().default(false) })

const telling = z.record(z.string(), z.number().int())

const kort = {
  id: idSchema,
  bestandsnaam: z.string(),
  grootte: z.number().int(),
  staat: z.enum(STATEN),
  aantallen: telling.nullable(),
  resultaat: telling.nullable(),
  gemaaktDoor: z.string(),
  gemaaktOp: momentSchema,
  verwerktOp: momentSchema.nullable(),
  teruggedraaidOp: momentSchema.nullable(),
  versie: z.number().int(),
}

export const overnamesSchema = z.object({ items: z.array(z.object(kort)) })

const overzicht = z.object({
  soort: z.enum(['csv', 'xlsx']),
  codering: z.string().nullable(),
  scheiding: z.string().nullable(),
  blad: z.string().nullable(),
  bladen: z.array(z.string()).readonly(),
  verloren: z.number().int(),
  kop: z.array(z.string()).readonly(),
  kopRegel: z.number().int(),
  kolommen: z
    .array(
      z.object({
        kolom: z.string(),
        veld: veld.nullable(),
        voorstel: veld.nullable(),
        zekerheid: z.number(),
        reden: z.string(),
        voorbeelden: z.array(z.string()).readonly(),
      }),
    )
    .readonly(),
  overgeslagen: z
    .array(
      z.object({ regel: z.number().int(), soort: z.enum(['titel', 'kop', 'leeg', 'totaal', 'voetregel']) }),
    )
    .readonly(),
  vermeldTotaal: z.number().nullable(),
  bevindingen: telling,
  ernst: z.record(z.string(), z.enum(ERNST)),
  aanvaardbaar: z.array(z.string()).readonly(),
  aanvaard: z.array(z.string()).readonly(),
  onbekendeWoorden: z
    .array(
      z.object({
        veld,
        waarde: z.string(),
        aantal: z.number().int(),
        keuzen: z.array(z.string()).readonly(),
      }),
    )
    .readonly(),
  weggelaten: z.array(z.number().int()).readonly(),
  onthouden: z.boolean(),
})

export const overnameSchema = z.object({
  ...kort,
  /** Rows read or written so far while it is being judged or carried out; null when nothing runs. */
  bezig: z.number().int().nullable(),
  overzicht: overzicht.nullable(),
  keuzen: z.object({
    vertaling: z.partialRecord(veld, z.record(z.string(), z.string())),
    datumvolgorde: z.enum(['dmj', 'mdj']).nullable(),
    standaardGemeente: z.string().nullable(),
  }),
})

export const ingelezenSchema = z.object({ id: idSchema, eerder: idSchema.nullable() })

export const regelsQuery = z.object({
  klasse: z.enum(KLASSEN).optional(),
  code: z.string().max(60).optional(),
  groep: z.coerce.number().int().min(1).max(1_048_576).optional(),
  na: z.coerce.number().int().min(0).default(0),
  aantal: z.coerce.number().int().min(1).max(200).default(50),
})

const melding = z.object({
  regel: z.number().int(),
  veld: veld.nullable(),
  waarde: z.string(),
  code: z.string(),
  reden: z.string(),
  herstel: z.string(),
  ernst: z.enum(ERNST),
  voorstel: z.string().optional(),
  /** What the texts are filled with, for a translation by code. */
  params: z.record(z.string(), z.union([z.string(), z.number()])),
})

export const regelsSchema = z.object({
  items: z.array(
    z.object({
      regel: z.number().int(),
      klasse: z.enum(KLASSEN),
      actie: z.enum(['nieuw', 'gewijzigd', 'ongewijzigd']).nullable(),
      groep: z.number().int().nullable(),
      kandidaatId: idSchema.nullable(),
      cellen: z.partialRecord(veld, z.string()),
      meldingen: z.array(melding),
    }),
  ),
  volgende: z.number().int().nullable(),
})

export const resultaatSchema = z.object({
  nieuw: z.number().int(),
  gewijzigd: z.number().int(),
  ongewijzigd: z.number().int(),
  overgeslagen: z.number().int(),
})

export const terugdraaiSchema = z.object({ verwijderd: z.number().int(), hersteld: z.number().int() })
