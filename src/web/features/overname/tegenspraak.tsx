import { useId, useState } from 'react'
import { Button, Kaart } from '../../components/index.ts'
import { useFormaat } from '../../i18n/formaat.ts'
import { useTekst } from '../../i18n/tekst.ts'
import type { MetVersie, Regel, Veld } from './api.ts'
import { naamVan } from './regel-blok.tsx'
import type { Kies } from './rijen-pagina.tsx'
import { useWoorden } from './woorden.ts'

type Props = { readonly regels: readonly Regel[]; readonly bezig: boolean; readonly onKies: Kies }

/** The fields in which the rows of one person contradict each other. */
const strijdvelden = (regels: readonly Regel[]): readonly Veld[] => [
  ...new Set(
    regels.flatMap((r) => r.meldingen.filter((m) => m.code === 'tegenstrijdig').flatMap((m) => m.veld ?? [])),
  ),
]

/** One person, a column per row of the file, a choice per field; what is chosen is written over the others. */
export function Tegenspraak({ regels, bezig, onKies }: Props) {
  const t = useTekst()
  const id = useId()
  const { getal } = useFormaat()
  const { veld } = useWoorden()
  const [keuze, setKeuze] = useState<Readonly<Partial<Record<Veld, string>>>>({})
  const velden = strijdvelden(regels)
  const open = velden.filter((v) => keuze[v] === undefined).length
  const naam = naamVan(regels[0] ?? { cellen: {} }, t('overname.rijen.zonder-naam'))
  const klaar = ({ overname: o }: MetVersie) =>
    t('overname.strijd.klaar', { naam, tegenstrijdig: getal(o.aantallen?.['tegenstrijdig'] ?? 0) })
  const bewaar = () => {
    if (open > 0 || bezig) return
    const herstel = regels.flatMap((r) =>
      velden
        .filter((v) => (r.cellen[v] ?? '') !== keuze[v])
        .map((v) => ({ regel: r.regel, veld: v, waarde: keuze[v] ?? '' })),
    )
    onKies({ herstel }, klaar)
  }
  return (
    <Kaart
      niveau={3}
      titel={t('overname.strijd.titel', { naam, regels: regels.map((r) => r.regel).join(', ') })}
    >
      <div className="sk-ovn__strijd">
        {velden.map((v) => (
          <fieldset key={v}>
            <legend>{veld(v)}</legend>
            {regels.map((r) => (
              <label key={r.regel} className="sk-vergelijk__keuze">
                <input
                  type="radio"
                  name={`${id}-${v}`}
                  checked={keuze[v] !== undefined && keuze[v] === (r.cellen[v] ?? '')}
                  onChange={() => setKeuze({ ...keuze, [v]: r.cellen[v] ?? '' })}
                />
                <span>
                  <span className="sk-zacht">{t('overname.strijd.regel', { regel: r.regel })}</span>{' '}
                  {r.cellen[v] === undefined || r.cellen[v] === ''
                    ? t('overname.rijen.leeg-cel')
                    : r.cellen[v]}
                </span>
              </label>
            ))}
          </fieldset>
        ))}
      </div>
      <div className="sk-knoppen">
        <Button variant="secondary" aria-disabled={bezig || open > 0} onClick={bewaar}>
          {t('overname.strijd.bewaar')}
          <span className="ams-visually-hidden">: {naam}</span>
        </Button>
        {regels.map((r) => (
          <Button
            key={r.regel}
            variant="tertiary"
            aria-disabled={bezig}
            onClick={() => onKies({ weglaten: [r.regel] }, klaar)}
          >
            {t('overname.strijd.weglaten', { regel: r.regel })}
          </Button>
        ))}
        <span className="sk-zacht" role="status">
          {t('overname.strijd.open', { aantal: open })}
        </span>
      </div>
    </Kaart>
  )
}
