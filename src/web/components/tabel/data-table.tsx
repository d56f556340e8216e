/* eslint-disable jsx-a11y/no-redundant-roles -- on a narrow screen CSS turns rows into cards, and browsers then drop the roles of a table */
import { useState, type ReactNode } from 'react'
import type { Probleem } from '../../api/probleem.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { Button } from '../ams.ts'
import { FoutMelding } from '../fout-melding.tsx'
import { Icoon } from '../icons.tsx'
import { Kolomkiezer } from './kolomkiezer.tsx'
import type { Kolom, Selectie, Sortering } from './kolom.ts'
import { TabelKop } from './tabel-kop.tsx'
import { TabelRij } from './tabel-rij.tsx'
import { TabelSkelet } from './tabel-skelet.tsx'
import { TabelRegio } from './tabel-regio.tsx'

type Props<R> = {
  /** Names the table, also for assistive technology. */
  readonly titel: string
  readonly kolommen: readonly Kolom<R>[]
  /** undefined while the first rows load. */
  readonly rijen: readonly R[] | undefined
  readonly sleutel: (rij: R) => string
  readonly sortering?: Sortering
  readonly onSorteer?: (sortering: Sortering) => void
  /** How many there are in all, when the server knows. */
  readonly totaal?: number | undefined
  /** The count in words, for a list that the server counts only up to a limit; instead of `totaal`. */
  readonly telling?: string | undefined
  /** Keyset paging: the next rows are asked for and added. */
  readonly meer?: { readonly heeftMeer: boolean; readonly bezig: boolean; readonly onMeer: () => void }
  readonly selectie?: Selectie<R>
  readonly leeg: ReactNode
  readonly probleem?: Probleem | undefined
  readonly onOpnieuw?: () => void
  /** Addresses that give the whole list, with filter and order, as a file. */
  readonly exporteer?: readonly { readonly soort: 'CSV' | 'XLSX' | 'ODS'; readonly adres: string }[]
}

/** A list from the server: sorting, paging and filtering happen there; this shows rows, states and what can be done. */
export function DataTable<R>(props: Props<R>) {
  const { titel, kolommen, rijen, sleutel, sortering, onSorteer, selectie, meer } = props
  const t = useTekst()
  const [zichtbaar, setZichtbaar] = useState<ReadonlySet<string>>(
    () => new Set(kolommen.filter((k) => !k.verborgen).map((k) => k.id)),
  )
  const getoond = kolommen.filter((k) => k.rijkop || zichtbaar.has(k.id))
  if (props.probleem)
    return <FoutMelding probleem={props.probleem} {...(props.onOpnieuw && { onOpnieuw: props.onOpnieuw })} />
  const aantal = rijen?.length ?? 0
  return (
    <div className="sk-datatabel">
      <div className="sk-datatabel__balk">
        <p role="status" className="sk-datatabel__telling">
          {rijen === undefined
            ? t('kit.laden')
            : (props.telling ?? t('kit.tabel.aantal', { aantal, totaal: props.totaal ?? aantal }))}
          {selectie &&
            selectie.gekozen.size > 0 &&
            `, ${t('kit.tabel.gekozen', { aantal: selectie.gekozen.size })}`}
        </p>
        {selectie && selectie.gekozen.size > 0 && <div className="sk-knoppen">{selectie.acties}</div>}
        <div className="sk-datatabel__rechts">
          {props.exporteer?.map((e) => (
            <a key={e.soort} className="ams-button ams-button--tertiary" href={e.adres} download>
              <Icoon naam="downloaden" /> {e.soort}
            </a>
          ))}
          <Kolomkiezer kolommen={kolommen} zichtbaar={zichtbaar} onWijzig={setZichtbaar} />
        </div>
      </div>
      {rijen?.length === 0 ? (
        props.leeg
      ) : (
        <TabelRegio label={titel}>
          <table className="sk-tabel sk-tabel--kaarten" role="table" aria-busy={rijen === undefined}>
            <caption className="ams-visually-hidden">{titel}</caption>
            <thead role="rowgroup">
              <tr role="row">
                {selectie && (
                  <th scope="col" role="columnheader" className="sk-tabel__vink">
                    <span className="ams-visually-hidden">{t('kit.tabel.selectie')}</span>
                  </th>
                )}
                {getoond.map((k) => (
                  <TabelKop key={k.id} kolom={k} sortering={sortering} onSorteer={onSorteer} />
                ))}
              </tr>
            </thead>
            <tbody role="rowgroup">
              {rijen === undefined ? (
                <TabelSkelet kolommen={getoond.length + (selectie ? 1 : 0)} />
              ) : (
                rijen.map((rij) => (
                  <TabelRij
                    key={sleutel(rij)}
                    rij={rij}
                    sleutel={sleutel(rij)}
                    kolommen={getoond}
                    selectie={selectie}
                  />
                ))
              )}
            </tbody>
          </table>
        </TabelRegio>
      )}
      {meer?.heeftMeer && (
        <p className="sk-datatabel__meer">
          <Button variant="secondary" disabled={meer.bezig} onClick={meer.onMeer}>
            {meer.bezig ? t('kit.laden') : t('kit.tabel.meer')}
          </Button>
        </p>
      )}
    </div>
  )
}
