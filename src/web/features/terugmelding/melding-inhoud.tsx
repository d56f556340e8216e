import { DatumTekst, TijdstipTekst } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import type { Terugmelding } from './api.ts'

/** What was reported: why, what was seen, what the resident needs, by whom. */
export function Gemeld({ melding: m }: { readonly melding: Terugmelding }) {
  const t = useTekst()
  return (
    <dl className="sk-terugmelding__feiten">
      <div>
        <dt>{t('terugmelding.reden-kort')}</dt>
        <dd>{t(`terugmelding.reden.${m.reden}`)}</dd>
      </div>
      <div>
        <dt>{t('terugmelding.samenvatting-kort')}</dt>
        <dd className="sk-terugmelding__tekst">{m.samenvatting}</dd>
      </div>
      <div>
        <dt>{t('terugmelding.behoefte-kort')}</dt>
        <dd className="sk-terugmelding__tekst">{m.behoefte}</dd>
      </div>
      <div>
        <dt>{t('terugmelding.gemeld-kort')}</dt>
        <dd>
          {m.verzondenDoor}, <TijdstipTekst tijdstip={m.verzondenOp} />
        </dd>
      </div>
    </dl>
  )
}

/** What came of it: the answer of the municipality, or why it was withdrawn. */
export function Afloop({ melding: m }: { readonly melding: Terugmelding }) {
  const t = useTekst()
  if (m.status === 'ingetrokken')
    return (
      <div className="sk-terugmelding__antwoord">
        <h3>{t('terugmelding.status.ingetrokken')}</h3>
        <p>{m.ingetrokkenReden}</p>
        {m.ingetrokkenOp !== null && (
          <p className="sk-zacht">
            <TijdstipTekst tijdstip={m.ingetrokkenOp} />
          </p>
        )}
      </div>
    )
  if (m.status !== 'beantwoord' || m.antwoordSoort === null) return null
  return (
    <div className="sk-terugmelding__antwoord">
      <h3>{t('terugmelding.antwoord-van', { gemeente: m.gemeenteNaam })}</h3>
      <p>
        <strong>{t(`terugmelding.antwoord.${m.antwoordSoort}`)}</strong>
      </p>
      <p className="sk-terugmelding__tekst">{m.antwoord}</p>
      <p className="sk-zacht">
        {m.beantwoordDoor}, {m.beantwoordOp !== null && <TijdstipTekst tijdstip={m.beantwoordOp} />} (
        {t('terugmelding.uiterlijk')} <DatumTekst datum={m.antwoordUiterlijk} />)
      </p>
    </div>
  )
}
