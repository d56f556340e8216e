import { useCallback } from 'react'
import { toDatumInvoer } from '../../../components/formulier/index.ts'
import { useFormaat } from '../../../i18n/formaat.ts'
import { useGemeenten } from '../../kandidaten/api.ts'
import type { Groep } from '../../kandidaten/persoon-schema.ts'
import { useWaarde } from '../../kandidaten/waarden.ts'
import type { Kandidaat } from '../kandidaat.ts'

/** The personal data per group, in the order of reading. */
export const VELDEN = {
  persoon: ['voornaam', 'voorvoegsel', 'achternaam', 'geboortedatum', 'geslacht'],
  contact: ['telefoon', 'email', 'postcode', 'woonplaats'],
  taal: ['contacttaal', 'leesniveau'],
  gemeente: ['gemeente'],
} as const satisfies Record<Groep, readonly (keyof Kandidaat)[]>

export type Veld = (typeof VELDEN)[Groep][number]
export const ALLE_VELDEN: readonly Veld[] = Object.values(VELDEN).flat()

const GECODEERD: ReadonlySet<string> = new Set(['geslacht', 'contacttaal', 'leesniveau'])

/** The value of one field in words; null where nothing is filled in. */
export function useVeldWaarde(): (veld: Veld, waarde: string | null) => string | null {
  const w = useWaarde()
  const formaat = useFormaat()
  const gemeenten = useGemeenten()
  return useCallback(
    (veld, waarde) => {
      if (waarde === null || waarde === '') return null
      if (veld === 'geboortedatum') return formaat.datum(waarde)
      if (veld === 'gemeente') return gemeenten.find((g) => g.code === waarde)?.naam ?? waarde
      return GECODEERD.has(veld) ? w(veld, waarde) : waarde
    },
    [w, formaat, gemeenten],
  )
}

/** The fields of a group as a form shows them: dates as people type them, nothing as an empty field. */
export function toInvoer(groep: Groep, kandidaat: Kandidaat): Record<string, string> {
  return Object.fromEntries(
    VELDEN[groep].map((veld) => [
      veld,
      veld === 'geboortedatum' ? toDatumInvoer(kandidaat[veld]) : (kandidaat[veld] ?? ''),
    ]),
  )
}
