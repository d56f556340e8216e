import { useState } from 'react'
import { useIntl } from 'react-intl'
import { toProbleem } from '../../api/probleem.ts'
import { FoutMelding, TijdstipTekst } from '../../components/index.ts'
import { useFormaat } from '../../i18n/formaat.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { useDossier } from '../dossier/use-dossier.ts'
import { useGeschiedenis, type Regel } from './api.ts'
import { veranderingen } from './geschiedenis.ts'

/** A code of the story in words; a code without words is shown as it is. */
function useWoord(): (soort: string, code: string) => string {
  const intl = useIntl()
  return (soort, code) => {
    const id = `trajecten.${soort}.${code}`
    return intl.messages[id] === undefined ? code : intl.formatMessage({ id })
  }
}

function useWaardeTekst(): (waarde: unknown) => string {
  const t = useTekst()
  const formaat = useFormaat()
  return (waarde) => {
    if (waarde === null || waarde === undefined || waarde === '') return t('kit.niet-ingevuld')
    if (typeof waarde === 'boolean') return t(waarde ? 'trajecten.ja' : 'trajecten.nee')
    if (Array.isArray(waarde)) return waarde.join(', ')
    const tekst = String(waarde)
    return /^\d{4}-\d\d-\d\d$/.test(tekst) ? formaat.datum(tekst) : tekst
  }
}

function Lijn({ regel }: { readonly regel: Regel }) {
  const t = useTekst()
  const woord = useWoord()
  const tekst = useWaardeTekst()
  return (
    <li>
      <p>
        <strong>{woord('gebeurtenis', regel.soort)}</strong>{' '}
        <span className="sk-zacht">
          <TijdstipTekst tijdstip={regel.op} />
          {regel.door !== null && `, ${regel.door}`}
        </span>
      </p>
      {veranderingen(regel).map((v) => (
        <p key={v.veld}>
          {woord('veld', v.veld)}: <del>{tekst(v.van)}</del> <span aria-hidden>→</span>
          <span className="ams-visually-hidden">{t('kit.geschiedenis.werd')}</span> <ins>{tekst(v.naar)}</ins>
        </p>
      ))}
      {regel.reden !== null && (
        <p className="sk-zacht">
          {t('kit.geschiedenis.reden')}: {regel.reden}
        </p>
      )}
    </li>
  )
}

/** The story of one traject or placement: planned, corrected, suspended, ended, with what it was and why. */
export function Geschiedenis({ objectId, naam }: { readonly objectId: string; readonly naam: string }) {
  const t = useTekst()
  const { id } = useDossier()
  const [open, setOpen] = useState(false)
  const { data, error } = useGeschiedenis(id, objectId, open)
  return (
    <details className="sk-uitleg" onToggle={(e) => setOpen(e.currentTarget.open)}>
      <summary>
        {t('trajecten.geschiedenis')} <span className="ams-visually-hidden">{naam}</span>
      </summary>
      {error !== null && <FoutMelding probleem={toProbleem(error)} />}
      {open && data === undefined && error === null && <p role="status">{t('kit.laden')}</p>}
      <ol className="sk-versies">
        {data?.map((r) => (
          <Lijn key={r.id} regel={r} />
        ))}
      </ol>
    </details>
  )
}
