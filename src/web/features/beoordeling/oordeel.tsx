import { useTekst } from '../../i18n/tekst.ts'
import { useWaarde } from '../kandidaten/waarden.ts'
import type { Beoordeling } from './api.ts'
import { useRedenTekst } from './woorden.ts'

/** What was judged: grounds, in own words, and the highest form of work. */
export function Oordeel({ beoordeling: b }: { readonly beoordeling: Beoordeling }) {
  const t = useTekst()
  const w = useWaarde()
  const redenTekst = useRedenTekst()
  return (
    <dl className="sk-beoordeling__oordeel">
      <div>
        <dt>{t('beoordeling.redenen-kort')}</dt>
        <dd>
          <ul className="sk-lijst">
            {b.redenen.map((r) => (
              <li key={r.code}>{redenTekst(r)}</li>
            ))}
          </ul>
        </dd>
      </div>
      <div>
        <dt>{t('beoordeling.toelichting-kort')}</dt>
        <dd className="sk-contact__verslag">{b.toelichting}</dd>
      </div>
      <div>
        <dt>{t('beoordeling.vorm-kort')}</dt>
        <dd>
          {b.mogelijkeVorm === null ? (
            <span className="sk-zacht">{t('beoordeling.vorm-geen')}</span>
          ) : (
            w('vorm', b.mogelijkeVorm)
          )}
        </dd>
      </div>
    </dl>
  )
}
