import { Icoon } from '../../components/index.ts'
import { useFormaat } from '../../i18n/formaat.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { BronLink } from '../klokken/bron-link.tsx'
import { useTermijn, type Berekening } from '../klokken/voorspelling.ts'
import '../klokken/klokken.css'

type Props = {
  /** What to calculate; null while the first day is not filled in. */
  readonly berekening: Berekening | null
  /** Whether a rule says how long this kind lasts. */
  readonly heeftRegel: boolean
}

/** The end that follows from the rule, with the rule in plain words and its source; or that no rule gives one. */
export function RegelEinde({ berekening, heeftRegel }: Props) {
  const t = useTekst()
  const formaat = useFormaat()
  const uitkomst = useTermijn(berekening)
  return (
    <div className="sk-klok__voorspelling" role="status">
      <Icoon naam="klok" groot />
      <div>
        {!heeftRegel && <p>{t('trajecten.einde.geen-regel')}</p>}
        {heeftRegel && uitkomst === undefined && <p>{t('trajecten.einde.vul-in')}</p>}
        {uitkomst !== undefined && (
          <>
            <p className="sk-klok__verschuiving">
              {t('trajecten.einde.volgt', { datum: formaat.datum(uitkomst.laatsteDag ?? uitkomst.minstens) })}
            </p>
            <p lang="nl">{uitkomst.uitleg}</p>
            {uitkomst.bron !== null && <BronLink bron={uitkomst.bron} />}
          </>
        )}
      </div>
    </div>
  )
}
