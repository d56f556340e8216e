import { useFormaat } from '../../i18n/formaat.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { BronLink } from './bron-link.tsx'
import { toBewijs, toFeiten, type Bewijs } from './bewijs.ts'

/** A value of a proof as a person reads it. */
function useWaardeTekst(): (waarde: unknown) => string {
  const t = useTekst()
  const formaat = useFormaat()
  return (waarde) => {
    if (waarde === null) return t('kit.onbekend')
    if (typeof waarde === 'boolean') return t(waarde ? 'klokken.bewijs.ja' : 'klokken.bewijs.nee')
    if (typeof waarde === 'string' && /^\d{4}-\d\d-\d\d$/.test(waarde)) return formaat.datum(waarde)
    if (Array.isArray(waarde)) return waarde.join(', ')
    return typeof waarde === 'string' || typeof waarde === 'number' ? String(waarde) : JSON.stringify(waarde)
  }
}

function Feiten({ kop, waarden }: { readonly kop: string; readonly waarden: unknown }) {
  const tekst = useWaardeTekst()
  const feiten = toFeiten(waarden)
  if (feiten.length === 0) return null
  return (
    <>
      <p className="sk-klok__kop">{kop}</p>
      <dl className="sk-bewijs__feiten">
        {feiten.map(([naam, waarde]) => (
          <div key={naam}>
            <dt lang="nl">{naam.replace(/[A-Z]/g, (l) => ` ${l.toLowerCase()}`)}</dt>
            <dd>{tekst(waarde)}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

/** A proof: which version of which rule, on what facts and amounts, what was taken for true, and the rules below it. */
export function BewijsBoom({ bewijs }: { readonly bewijs: Bewijs }) {
  const t = useTekst()
  const formaat = useFormaat()
  const tekst = useWaardeTekst()
  return (
    <div className="sk-bewijs">
      <p>
        {t('klokken.bewijs.regel', { naam: bewijs.naam, versie: formaat.datum(bewijs.versie) })}{' '}
        <span className="sk-zacht">({t(`klokken.zekerheid.${bewijs.zekerheid}`)})</span>
      </p>
      {bewijs.bron !== null && <BronLink bron={bewijs.bron} />}
      <Feiten kop={t('klokken.bewijs.invoer')} waarden={bewijs.invoer} />
      {bewijs.parameters.length > 0 && (
        <>
          <p className="sk-klok__kop">{t('klokken.bewijs.parameters')}</p>
          <ul className="sk-lijst">
            {bewijs.parameters.map((p) => (
              <li key={p.id}>
                <span lang="nl">{p.omschrijving}</span>: {tekst(p.waarde)}{' '}
                {typeof p.waarde === 'number' ? p.eenheid : ''}
                {p.bron !== null && <BronLink bron={p.bron} />}
              </li>
            ))}
          </ul>
        </>
      )}
      <Lijst kop={t('klokken.bewijs.aannamen')} regels={bewijs.aannamen} />
      <Lijst kop={t('klokken.bewijs.niet-geverifieerd')} regels={bewijs.nietGeverifieerd} />
      <Feiten kop={t('klokken.bewijs.uitkomst')} waarden={bewijs.uitkomst} />
      {bewijs.deel.map((deel) => {
        const onder = toBewijs(deel)
        return onder === null ? null : <BewijsBoom key={onder.regel} bewijs={onder} />
      })}
    </div>
  )
}

function Lijst({ kop, regels }: { readonly kop: string; readonly regels: readonly string[] }) {
  if (regels.length === 0) return null
  return (
    <>
      <p className="sk-klok__kop">{kop}</p>
      <ul className="sk-lijst">
        {regels.map((r) => (
          <li key={r} lang="nl">
            {r}
          </li>
        ))}
      </ul>
    </>
  )
}
