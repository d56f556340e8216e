import { useCallback } from 'react'
import { useIntl } from 'react-intl'
import { addDays } from '../../components/dagen.ts'
import { useFormaat } from '../../i18n/formaat.ts'
import { useFeitWaarde } from '../dossier/feiten/feit-waarde.tsx'
import { useWaarde } from '../kandidaten/waarden.ts'

const DAG = /^\d{4}-\d{2}-\d{2}$/
/** First days outside a period: people say the last day inside. */
const EINDEN: ReadonlySet<string> = new Set(['tot', 'einde', 'eindeVan', 'eindeNaar'])

/** Where the words of a coded field stand, by the name of the field. */
const WOORDEN: Readonly<Record<string, readonly string[]>> = {
  wachtOp: ['taken.partij'],
  status: ['taken.status', 'plan.status', 'plan.doel-status', 'plan.interventie-status'],
  grond: ['klokken.reden', 'tijdlijn.grond'],
  uitkomst: ['tijdlijn.uitkomst'],
  contactsoort: ['contacten.soort'],
  hulp: ['plan.soort'],
  antwoordsoort: ['terugmelding.antwoord'],
  terugmeldreden: ['terugmelding.reden'],
  documentsoort: ['documenten.soort'],
  klok: ['klokken.soort', 'waarde.vorm'],
}

/** `toon('uiterlijk', '2026-11-25')`: any value of a line in words: a day, a name for an id, the words of a code. */
export function useWaardeTekst(): (veld: string, waarde: unknown) => string {
  const intl = useIntl()
  const formaat = useFormaat()
  const feitWaarde = useFeitWaarde()
  const w = useWaarde()
  return useCallback(
    (veld, waarde) => {
      const toon = (v: string, x: unknown): string => {
        if (x === null || x === undefined || x === '') return intl.formatMessage({ id: 'kit.niet-ingevuld' })
        if (typeof x === 'boolean') return intl.formatMessage({ id: x ? 'tijdlijn.ja' : 'tijdlijn.nee' })
        if (Array.isArray(x)) return x.map((deel) => toon(v, deel)).join(', ')
        if (typeof x === 'object')
          return Object.entries(x)
            .filter(([, deel]) => deel !== null)
            .map(([naam, deel]) => toon(naam, deel))
            .join(' – ')
        const tekst = String(x)
        if (DAG.test(tekst)) return formaat.datum(EINDEN.has(v) ? addDays(tekst, -1) : tekst)
        const id = (WOORDEN[v] ?? []).map((b) => `${b}.${tekst}`).find((k) => intl.messages[k] !== undefined)
        if (id !== undefined) return intl.formatMessage({ id })
        const woord = w(v, tekst)
        return woord === tekst ? feitWaarde(v, tekst) : woord
      }
      return toon(veld, waarde)
    },
    [intl, formaat, feitWaarde, w],
  )
}
