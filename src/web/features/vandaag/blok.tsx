import { Children, type ReactNode } from 'react'
import { Kaart, TekstLink } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'

type Props = {
  readonly titel: string
  /** Counted up to 1,000. */
  readonly aantal: number
  readonly getoond: number
  /** Said instead of a list when there is nothing: good news where it is good news. */
  readonly leeg: string
  /** Where all of them are. */
  readonly alles?: string
  /** Shown at once; the others open on request. */
  readonly direct?: number
  readonly children: ReactNode
}

/** One block of the working day: its name, how many, the first ones, and where the rest is. */
export function Blok({ titel, aantal, getoond, leeg, alles, direct = 99, children }: Props) {
  const t = useTekst()
  const regels = Children.toArray(children)
  const kop = t('vandaag.kop', { titel, aantal: aantal >= 1000 ? '1000+' : String(aantal) })
  return (
    <Kaart
      titel={kop}
      actie={
        alles !== undefined && aantal > getoond ? (
          <TekstLink naar={alles}>{t('vandaag.alles')}</TekstLink>
        ) : undefined
      }
    >
      {aantal === 0 ? (
        <p className="sk-zacht">{leeg}</p>
      ) : (
        <ul className="sk-dagregels">{regels.slice(0, direct)}</ul>
      )}
      {regels.length > direct && (
        <details className="sk-dag__meer">
          <summary>{t('vandaag.nog', { aantal: regels.length - direct })}</summary>
          <ul className="sk-dagregels">{regels.slice(direct)}</ul>
        </details>
      )}
      {aantal > getoond && <p className="sk-zacht">{t('vandaag.meer', { getoond, aantal })}</p>}
    </Kaart>
  )
}
