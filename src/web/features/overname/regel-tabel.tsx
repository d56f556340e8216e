/* eslint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- on a narrow screen CSS turns rows into cards, and browsers then drop the roles of a table */
import { useEffect, useRef } from 'react'
import { useTekst } from '../../i18n/tekst.ts'
import type { Keuzen, MetVersie, Regel } from './api.ts'
import { RegelBlok } from './regel-blok.tsx'
import type { Beoordeeld } from './rijen-pagina.tsx'
import type { Gedaan } from './rijen.tsx'

export type KiesRegel = (
  regel: number,
  keuzen: Keuzen,
  zeg: (uit: MetVersie) => string | Promise<string>,
) => void

/** What became of a row that left the list; it takes the focus, which would otherwise be lost with the row. */
export function Afgehandeld({ tekst }: { readonly tekst: string }) {
  const plek = useRef<HTMLTableCellElement>(null)
  useEffect(() => {
    if (document.activeElement === null || document.activeElement === document.body) plek.current?.focus()
  }, [])
  return (
    <tbody role="rowgroup" className="sk-ovn__gedaan">
      <tr role="row">
        <td ref={plek} role="cell" colSpan={5} tabIndex={-1}>
          {tekst}
        </td>
      </tr>
    </tbody>
  )
}

type Props = {
  readonly overname: Beoordeeld
  readonly rijen: readonly Regel[] | undefined
  readonly gedaan: Gedaan
  readonly bezig: boolean
  readonly onKies: KiesRegel
}

/** Rows of the file with their findings, each to be mended where it stands, in the order of the file. */
export function RegelTabel({ overname, rijen, gedaan, bezig, onKies }: Props) {
  const t = useTekst()
  if (rijen === undefined) return <p role="status">{t('kit.laden')}</p>
  const getoond = new Map(rijen.map((r) => [r.regel, r]))
  const regels = [...new Set([...getoond.keys(), ...gedaan.keys()])].sort((a, b) => a - b)
  const koppen = ['regel', 'veld', 'staat', 'reden', 'nieuw'] as const
  return (
    <div className="sk-ovn__tabel">
      <table className="sk-tabel sk-tabel--kaarten sk-ovn__regels" role="table">
        <caption className="ams-visually-hidden">{t('overname.rijen.titel')}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {koppen.map((k) => (
              <th key={k} scope="col" role="columnheader" className="sk-tabel__vast">
                {t(`overname.rijen.kop.${k}`)}
              </th>
            ))}
          </tr>
        </thead>
        {regels.map((nummer) => {
          const regel = getoond.get(nummer)
          return regel === undefined ? (
            <Afgehandeld key={nummer} tekst={gedaan.get(nummer) ?? ''} />
          ) : (
            <RegelBlok key={nummer} overnameId={overname.id} regel={regel} bezig={bezig} onKies={onKies} />
          )
        })}
      </table>
    </div>
  )
}
