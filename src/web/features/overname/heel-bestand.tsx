import { useId, useState } from 'react'
import { Button, Kaart } from '../../components/index.ts'
import { useFormaat } from '../../i18n/formaat.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { useGemeenten } from '../kandidaten/api.ts'
import type { MetVersie, Overzicht } from './api.ts'
import type { Beoordeeld, Kies } from './rijen-pagina.tsx'
import { useWoorden } from './woorden.ts'

type Props = { readonly overname: Beoordeeld; readonly bezig: boolean; readonly onKies: Kies }
type Woord = Overzicht['onbekendeWoorden'][number]

/** How many rows are still to be mended, in words, after a choice for the whole file. */
function useZeg(sleutel: string) {
  const t = useTekst()
  const { getal } = useFormaat()
  return ({ overname: o }: MetVersie) =>
    t(sleutel, { teHerstellen: getal(o.aantallen?.['teHerstellen'] ?? 0) })
}

/** Words that Schakel does not know: each may get a meaning for the whole file. */
function Woorden({ overname: o, bezig, onKies }: Props) {
  const t = useTekst()
  const id = useId()
  const { veld } = useWoorden()
  const zeg = useZeg('overname.woorden.klaar')
  const [keuze, setKeuze] = useState<Readonly<Record<string, string>>>({})
  const sleutel = (w: Woord) => `${w.veld}|${w.waarde}`
  const bewaar = () => {
    const vertaling = structuredClone(o.keuzen.vertaling)
    for (const w of o.overzicht.onbekendeWoorden) {
      const gekozen = keuze[sleutel(w)]
      if (gekozen !== undefined && gekozen !== '')
        vertaling[w.veld] = { ...vertaling[w.veld], [w.waarde]: gekozen }
    }
    onKies({ vertaling }, zeg)
  }
  return (
    <Kaart titel={t('overname.woorden.titel')}>
      <p>{t('overname.woorden.uitleg')}</p>
      <div className="sk-filter__rij">
        {o.overzicht.onbekendeWoorden.map((w, i) => (
          <div key={sleutel(w)} className="sk-filter__veld">
            <label htmlFor={`${id}-${i}`}>
              {t('overname.woorden.label', { veld: veld(w.veld), waarde: w.waarde })}{' '}
              <span className="sk-hint">({t('overname.woorden.aantal', { aantal: w.aantal })})</span>
            </label>
            <select
              id={`${id}-${i}`}
              className="ams-select"
              value={keuze[sleutel(w)] ?? ''}
              onChange={(e) => setKeuze({ ...keuze, [sleutel(w)]: e.target.value })}
            >
              <option value="">{t('overname.woorden.kies')}</option>
              {w.keuzen.map((k) => (
                <option key={k}>{k}</option>
              ))}
            </select>
          </div>
        ))}
      </div>
      <div className="sk-knoppen">
        <Button variant="secondary" aria-disabled={bezig} onClick={bewaar}>
          {t('overname.woorden.bewaar')}
        </Button>
      </div>
    </Kaart>
  )
}

/** Day or month first: asked once where the file does not tell. */
function Datumvolgorde({ bezig, onKies }: Props) {
  const t = useTekst()
  const zeg = useZeg('overname.keuze.klaar')
  return (
    <Kaart titel={t('overname.volgorde.titel')}>
      <p>{t('overname.volgorde.uitleg')}</p>
      <div className="sk-knoppen">
        {(['dmj', 'mdj'] as const).map((datumvolgorde) => (
          <Button
            key={datumvolgorde}
            variant="secondary"
            aria-disabled={bezig}
            onClick={() => onKies({ datumvolgorde }, zeg)}
          >
            {t(`overname.volgorde.${datumvolgorde}`)}
          </Button>
        ))}
      </div>
    </Kaart>
  )
}

/** One municipality for every row that names none. */
function Gemeente({ overname: o, onKies }: Props) {
  const t = useTekst()
  const id = useId()
  const zeg = useZeg('overname.keuze.klaar')
  const gemeenten = useGemeenten()
  return (
    <Kaart titel={t('overname.gemeente.titel')}>
      <p>{t('overname.gemeente.uitleg', { aantal: o.overzicht.bevindingen['gemeente-ontbreekt'] ?? 0 })}</p>
      <div className="sk-filter__veld">
        <label htmlFor={id}>{t('overname.gemeente.label')}</label>
        <select
          id={id}
          className="ams-select"
          value={o.keuzen.standaardGemeente ?? ''}
          onChange={(e) => e.target.value !== '' && onKies({ standaardGemeente: e.target.value }, zeg)}
        >
          <option value="">{t('overname.woorden.kies')}</option>
          {gemeenten.map((g) => (
            <option key={g.code} value={g.code}>
              {g.naam}
            </option>
          ))}
        </select>
      </div>
    </Kaart>
  )
}

/** What can be settled once for the whole file, where there is something to settle. */
export function HeelBestand(props: Props) {
  const { bevindingen, onbekendeWoorden } = props.overname.overzicht
  return (
    <>
      {onbekendeWoorden.length > 0 && <Woorden {...props} />}
      {bevindingen['datum-volgorde'] !== undefined && <Datumvolgorde {...props} />}
      {bevindingen['gemeente-ontbreekt'] !== undefined && <Gemeente {...props} />}
    </>
  )
}
