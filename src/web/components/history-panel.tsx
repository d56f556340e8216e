import type { ReactNode } from 'react'
import { useTekst } from '../i18n/tekst.ts'
import { Badge } from './badge.tsx'
import { TijdstipTekst } from './formaten.tsx'

export type Versie = {
  readonly id: string
  readonly tijdstip: string
  readonly wie: string
  readonly van: ReactNode
  readonly naar: ReactNode
  readonly reden?: string
}

/** The versions of one fact, newest first: what it was, what it became, who, when and why. */
export function HistoryPanel({
  feit,
  versies,
}: {
  readonly feit: string
  readonly versies: readonly Versie[]
}) {
  const t = useTekst()
  return (
    <details className="sk-uitleg">
      <summary>{t('kit.geschiedenis.titel', { feit, aantal: versies.length })}</summary>
      <ol className="sk-versies">
        {versies.map((v, i) => (
          <li key={v.id}>
            <p>
              <TijdstipTekst tijdstip={v.tijdstip} />, {v.wie}{' '}
              {i === 0 && <Badge toon="merk">{t('kit.geschiedenis.nu')}</Badge>}
            </p>
            <p>
              <span className="ams-visually-hidden">{t('kit.geschiedenis.was')} </span>
              <del>{v.van}</del> <span aria-hidden>→</span>
              <span className="ams-visually-hidden"> {t('kit.geschiedenis.werd')}</span> <ins>{v.naar}</ins>
            </p>
            {v.reden && (
              <p className="sk-zacht">
                {t('kit.geschiedenis.reden')}: {v.reden}
              </p>
            )}
          </li>
        ))}
      </ol>
    </details>
  )
}
