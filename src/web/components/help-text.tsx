import type { ReactNode } from 'react'
import { useTekst } from '../i18n/tekst.ts'

type Props = {
  /** The question it answers: "Waarom 23 maanden?" */
  readonly titel: string
  readonly children: ReactNode
  /** The rule's source: its name and dated address. */
  readonly bron?: { readonly naam: string; readonly adres?: string }
}

/** An explanation that stays out of the way until somebody asks for it. */
export function HelpText({ titel, children, bron }: Props) {
  const t = useTekst()
  return (
    <details className="sk-uitleg">
      <summary>{titel}</summary>
      <div className="sk-uitleg__inhoud">
        {children}
        {bron && (
          <p className="sk-zacht">
            {t('kit.bron')}:{' '}
            {bron.adres === undefined ? (
              bron.naam
            ) : (
              <a className="ams-link" href={bron.adres} rel="noreferrer" target="_blank">
                {bron.naam} <span className="ams-visually-hidden">{t('kit.nieuw-tabblad')}</span>
              </a>
            )}
          </p>
        )}
      </div>
    </details>
  )
}
