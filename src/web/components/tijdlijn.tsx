import { useId, useMemo, useState, type ReactNode } from 'react'
import { useTekst } from '../i18n/tekst.ts'
import { TextInput } from './ams.ts'
import { EmptyState } from './empty-state.tsx'
import { DatumTekst } from './formaten.tsx'
import { Icoon, type IcoonNaam } from './icons.tsx'
import { TekstLink } from './link.tsx'

export type Gebeurtenis = {
  readonly id: string
  /** Day on which it happened, `YYYY-MM-DD`. */
  readonly datum: string
  readonly soort: string
  readonly icoon?: IcoonNaam
  readonly titel: string
  readonly tekst?: ReactNode
  readonly auteur: string
  readonly naar?: string
  /** Words to search in, besides title, kind and author. */
  readonly zoektekst?: string
}

function past(g: Gebeurtenis, soort: string, woord: string): boolean {
  if (soort !== '' && g.soort !== soort) return false
  const tekst = `${g.titel} ${g.soort} ${g.auteur} ${g.zoektekst ?? ''}`.toLocaleLowerCase()
  return tekst.includes(woord.trim().toLocaleLowerCase())
}

function Regel({ g }: { readonly g: Gebeurtenis }) {
  return (
    <li className="sk-tijdlijn__regel">
      <span className="sk-tijdlijn__icoon">
        <Icoon naam={g.icoon ?? 'vlag'} />
      </span>
      <div>
        <p className="sk-tijdlijn__kop">
          <DatumTekst datum={g.datum} /> <span className="sk-tijdlijn__soort">{g.soort}</span>
        </p>
        <p className="sk-tijdlijn__titel">
          {g.naar === undefined ? g.titel : <TekstLink naar={g.naar}>{g.titel}</TekstLink>}
        </p>
        {g.tekst && <div>{g.tekst}</div>}
        <p className="sk-zacht">{g.auteur}</p>
      </div>
    </li>
  )
}

/** What happened, newest first, to read, filter and print. Give events in that order. */
export function Tijdlijn({ gebeurtenissen }: { readonly gebeurtenissen: readonly Gebeurtenis[] }) {
  const t = useTekst()
  const id = useId()
  const [soort, setSoort] = useState('')
  const [woord, setWoord] = useState('')
  const soorten = useMemo(() => [...new Set(gebeurtenissen.map((g) => g.soort))].sort(), [gebeurtenissen])
  const zichtbaar = gebeurtenissen.filter((g) => past(g, soort, woord))
  return (
    <div className="sk-tijdlijn">
      <div className="sk-tijdlijn__filter" role="search" aria-label={t('kit.tijdlijn.zoeken')}>
        <div>
          <label htmlFor={`${id}-soort`}>{t('kit.tijdlijn.soort')}</label>
          <select
            id={`${id}-soort`}
            className="ams-select"
            value={soort}
            onChange={(e) => setSoort(e.target.value)}
          >
            <option value="">{t('kit.tijdlijn.alles')}</option>
            {soorten.map((s) => (
              <option key={s}>{s}</option>
            ))}
          </select>
        </div>
        <div>
          <label htmlFor={`${id}-woord`}>{t('kit.tijdlijn.woord')}</label>
          <TextInput id={`${id}-woord`} size={18} value={woord} onChange={(e) => setWoord(e.target.value)} />
        </div>
        <button type="button" className="ams-button ams-button--tertiary" onClick={() => window.print()}>
          <Icoon naam="printen" /> {t('kit.afdrukken')}
        </button>
      </div>
      <p role="status" className="sk-zacht">
        {t('kit.tijdlijn.aantal', { zichtbaar: zichtbaar.length, totaal: gebeurtenissen.length })}
      </p>
      {zichtbaar.length === 0 ? (
        <EmptyState titel={t('kit.tijdlijn.geen')} />
      ) : (
        <ol className="sk-tijdlijn__lijst">
          {zichtbaar.map((g) => (
            <Regel key={g.id} g={g} />
          ))}
        </ol>
      )}
    </div>
  )
}
