import { Badge, DatumTekst, Kaart } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import type { Duurzaam } from './api.ts'
import './plaatsingen.css'

/** Whether paid work lasted: still in paid work 3, 6, 12 and 24 months after it began. */
export function DuurzaamWerk({ perioden }: { readonly perioden: readonly Duurzaam[] }) {
  const t = useTekst()
  if (perioden.length === 0) return null
  return (
    <Kaart titel={t('plaatsingen.duurzaam.titel')}>
      {perioden.map((p) => (
        <div key={p.vanaf} className="sk-duurzaam">
          <p>
            {t('plaatsingen.duurzaam.sinds')} <DatumTekst datum={p.vanaf} />
          </p>
          <ul className="sk-duurzaam__metingen">
            {p.metingen.map((m) => (
              <li key={m.maanden}>
                <span>{t('plaatsingen.duurzaam.na', { maanden: m.maanden })}</span>{' '}
                <Badge toon={m.werkt === null ? 'stil' : m.werkt ? 'goed' : 'let-op'}>
                  {m.werkt === null ? (
                    <DatumTekst datum={m.op} vorm="kort" />
                  ) : (
                    t(m.werkt ? 'plaatsingen.duurzaam.werkt' : 'plaatsingen.duurzaam.werkt-niet')
                  )}
                </Badge>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Kaart>
  )
}
