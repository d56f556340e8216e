/* eslint-disable jsx-a11y/no-interactive-element-to-noninteractive-role -- the roles keep a card a table row when CSS changes its display */
import { Badge, Button } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import type { Melding, Regel, Veld } from './api.ts'
import { useWoorden } from './woorden.ts'

const TOON = { fout: 'fout', waarschuwing: 'let-op', opmerking: 'stil' } as const

type Props = {
  readonly regel: Regel
  readonly veld: Veld | null
  readonly meldingen: readonly Melding[]
  /** What stands in the input now. */
  readonly waarde: string
  readonly onZet: (veld: Veld, waarde: string) => void
  readonly onBewaar: () => void
}

/** One field of a row: what the file says, what is the matter, and a place for the right value. */
export function Bevindingen({ regel: r, veld, meldingen, waarde, onZet, onBewaar }: Props) {
  const t = useTekst()
  const woorden = useWoorden()
  const naam = veld === null ? t('overname.rijen.hele-rij') : woorden.veld(veld)
  const cel = veld === null ? '' : (r.cellen[veld] ?? '')
  const voorstel = meldingen.find((m) => m.voorstel !== undefined)?.voorstel
  const id = `reden-${r.regel}-${veld ?? 'rij'}`
  return (
    <tr role="row">
      <td role="cell" data-kop={t('overname.rijen.kop.veld')}>
        {naam}
      </td>
      <td role="cell" data-kop={t('overname.rijen.kop.staat')} className="sk-ovn__cel">
        {cel.trim() === '' ? (
          <span className="sk-zacht">{veld !== null && t('overname.rijen.leeg-cel')}</span>
        ) : (
          cel
        )}
      </td>
      <td role="cell" id={id}>
        {meldingen.map((m, i) => {
          const tekst = woorden.bevinding(m)
          return (
            <p key={`${m.code}-${i}`}>
              <Badge toon={TOON[m.ernst]}>{t(`overname.ernst.${m.ernst}`)}</Badge> {tekst.reden}{' '}
              <span className="sk-zacht">{tekst.herstel}</span>
            </p>
          )
        })}
      </td>
      <td role="cell">
        {veld !== null && (
          <div className="sk-ovn__invoer">
            <input
              className="ams-text-input"
              type="text"
              autoComplete="off"
              aria-label={t('overname.rijen.nieuw-voor', { veld: naam, regel: r.regel })}
              aria-describedby={id}
              value={waarde}
              maxLength={4000}
              onChange={(e) => onZet(veld, e.target.value)}
              onKeyDown={(e) => e.key === 'Enter' && onBewaar()}
            />
            {voorstel !== undefined && waarde !== voorstel && (
              <Button variant="tertiary" onClick={() => onZet(veld, voorstel)}>
                {t('overname.rijen.neem-voorstel', { voorstel })}
              </Button>
            )}
          </div>
        )}
      </td>
    </tr>
  )
}
