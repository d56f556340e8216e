import { useId, type FormEvent } from 'react'
import { useTekst } from '../../i18n/tekst.ts'
import { Button } from '../ams.ts'
import { Icoon } from '../icons.tsx'
import { BewaardeFilters, type BewaardFilter } from './bewaarde-filters.tsx'
import type { Zoekstand } from './zoekstand.ts'

export type Filter = {
  /** Name in the address and in the API. */
  readonly naam: string
  readonly label: string
  /** A list to choose from; without it, a field to type in. */
  readonly opties?: readonly { readonly waarde: string; readonly tekst: string }[]
  /** What no choice means, when that is not "Alle". */
  readonly geen?: string
}

type Props = {
  readonly label: string
  readonly filters: readonly Filter[]
  /** Filters that are used less: folded away until one is active or somebody opens them. */
  readonly meer?: readonly Filter[]
  readonly stand: Zoekstand
  readonly bewaard?: readonly BewaardFilter[]
  readonly onBewaar?: (naam: string, stand: string) => void
  readonly onVerwijder?: (id: string) => void
}

const tekstOf = (filter: Filter, waarde: string): string =>
  filter.opties?.find((o) => o.waarde === waarde)?.tekst ?? waarde

function FilterVeld({ filter, id, stand }: { filter: Filter; id: string; stand: Zoekstand }) {
  const t = useTekst()
  const waarde = stand.waarde(filter.naam)
  return (
    <div className="sk-filter__veld">
      <label htmlFor={id}>{filter.label}</label>
      {filter.opties ? (
        <select
          id={id}
          className="ams-select"
          name={filter.naam}
          value={waarde}
          onChange={(e) => stand.zet({ [filter.naam]: e.target.value })}
        >
          <option value="">{filter.geen ?? t('kit.filter.alle')}</option>
          {filter.opties.map((o) => (
            <option key={o.waarde} value={o.waarde}>
              {o.tekst}
            </option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          key={waarde}
          className="ams-text-input"
          type="search"
          name={filter.naam}
          defaultValue={waarde}
        />
      )}
    </div>
  )
}

/** Filters above a list; what is active stands below as labels that can be taken away one by one. */
export function FilterBar({ label, filters, meer = [], stand, bewaard, onBewaar, onVerwijder }: Props) {
  const t = useTekst()
  const id = useId()
  const alle = [...filters, ...meer]
  const actief = alle.filter((f) => stand.waarde(f.naam) !== '')
  const zoek = (e: FormEvent<HTMLFormElement>) => {
    e.preventDefault()
    const ingevuld = new FormData(e.currentTarget)
    stand.zet(Object.fromEntries(alle.map((f) => [f.naam, String(ingevuld.get(f.naam) ?? '').trim()])))
  }
  return (
    <div className="sk-filter" role="search" aria-label={label}>
      <form className="sk-filter__rij" onSubmit={zoek}>
        {filters.map((f) => (
          <FilterVeld key={f.naam} filter={f} id={`${id}-${f.naam}`} stand={stand} />
        ))}
        {filters.some((f) => f.opties === undefined) && (
          <Button type="submit" variant="secondary">
            {t('kit.filter.zoek')}
          </Button>
        )}
        {meer.length > 0 && (
          <details className="sk-filter__meer" open={meer.some((f) => actief.includes(f))}>
            <summary>{t('kit.filter.meer')}</summary>
            <div className="sk-filter__rij">
              {meer.map((f) => (
                <FilterVeld key={f.naam} filter={f} id={`${id}-${f.naam}`} stand={stand} />
              ))}
            </div>
          </details>
        )}
      </form>
      <div className="sk-filter__rij">
        {actief.length > 0 && (
          <ul className="sk-chips" aria-label={t('kit.filter.actief')}>
            {actief.map((f) => (
              <li key={f.naam}>
                <button type="button" className="sk-chip" onClick={() => stand.zet({ [f.naam]: '' })}>
                  <span className="ams-visually-hidden">{t('kit.filter.wis')} </span>
                  {f.label}: {tekstOf(f, stand.waarde(f.naam))}
                  <Icoon naam="sluiten" />
                </button>
              </li>
            ))}
            <li>
              <button type="button" className="sk-tekstknop" onClick={stand.wis}>
                {t('kit.filter.wis-alles')}
              </button>
            </li>
          </ul>
        )}
        {bewaard && onBewaar && onVerwijder && (
          <BewaardeFilters
            bewaard={bewaard}
            stand={stand.tekst}
            onBewaar={onBewaar}
            onVerwijder={onVerwijder}
          />
        )}
      </div>
    </div>
  )
}
