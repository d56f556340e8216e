import { useId, type ReactNode } from 'react'
import { useTekst } from '../i18n/tekst.ts'
import { Badge } from './badge.tsx'
import { TabelRegio } from './tabel/tabel-regio.tsx'

export type Kant = 'links' | 'rechts'
export type Vergelijkveld = {
  readonly veld: string
  readonly naam: string
  readonly links: ReactNode
  readonly rechts: ReactNode
  readonly gelijk: boolean
}

type Props = {
  readonly titelLinks: ReactNode
  readonly titelRechts: ReactNode
  readonly velden: readonly Vergelijkveld[]
  readonly keuze: Readonly<Record<string, Kant>>
  readonly onKies: (veld: string, kant: Kant) => void
}

function Cel({ id, v, kant, p }: { id: string; v: Vergelijkveld; kant: Kant; p: Props }) {
  const titel = kant === 'links' ? p.titelLinks : p.titelRechts
  return (
    <td>
      {v.gelijk ? (
        v[kant]
      ) : (
        <label className="sk-vergelijk__keuze">
          <input
            type="radio"
            name={`${id}-${v.veld}`}
            checked={p.keuze[v.veld] === kant}
            onChange={() => p.onKies(v.veld, kant)}
          />
          <span className="ams-visually-hidden">
            {v.naam}, {titel}:{' '}
          </span>
          {v[kant]}
        </label>
      )}
    </td>
  )
}

/** Two records that may be one person: equal fields as text, each difference a choice. Nothing is chosen beforehand. */
export function DuplicateCompare(props: Props) {
  const t = useTekst()
  const id = useId()
  const open = props.velden.filter((v) => !v.gelijk && props.keuze[v.veld] === undefined).length
  return (
    <div className="sk-vergelijk">
      <p role="status">{t('kit.vergelijk.open', { aantal: open })}</p>
      <TabelRegio label={t('kit.vergelijk.label')}>
        <table className="sk-tabel">
          <thead>
            <tr>
              <th scope="col">{t('kit.vergelijk.gegeven')}</th>
              <th scope="col">{props.titelLinks}</th>
              <th scope="col">{props.titelRechts}</th>
            </tr>
          </thead>
          <tbody>
            {props.velden.map((v) => (
              <tr key={v.veld}>
                <th scope="row">
                  {v.naam} {!v.gelijk && <Badge toon="let-op">{t('kit.vergelijk.verschilt')}</Badge>}
                </th>
                <Cel id={id} v={v} kant="links" p={props} />
                <Cel id={id} v={v} kant="rechts" p={props} />
              </tr>
            ))}
          </tbody>
        </table>
      </TabelRegio>
    </div>
  )
}
