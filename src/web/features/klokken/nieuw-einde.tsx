import { useTekst } from '../../i18n/tekst.ts'
import { Icoon } from '../../components/index.ts'
import { laatsteDagVan, type Klok } from './klok.ts'
import { useTermijn, type Berekening } from './voorspelling.ts'
import { useVerschuivingTekst } from './woorden.ts'

type Props = {
  readonly klok: Klok
  /** What to calculate; null while it is not filled in, or when this clock cannot be calculated beforehand. */
  readonly berekening: Berekening | null
  readonly ingevuld: boolean
}

/** Where the end goes, before anything is recorded: the old last day, the new one, and how many days lie between. */
export function NieuwEinde({ klok, berekening, ingevuld }: Props) {
  const t = useTekst()
  const verschuiving = useVerschuivingTekst()
  const uitkomst = useTermijn(berekening)
  const van = laatsteDagVan(klok)
  const tekst =
    uitkomst !== undefined
      ? verschuiving({ van, naar: uitkomst.laatsteDag })
      : t(ingevuld && berekening === null ? 'klokken.voorspelling.later' : 'klokken.voorspelling.vul-in')
  return (
    <div className="sk-klok__voorspelling" role="status">
      <Icoon naam="klok" groot />
      <div>
        <p className="sk-klok__kop">{t('klokken.voorspelling.titel')}</p>
        <p className={uitkomst === undefined ? undefined : 'sk-klok__verschuiving'}>{tekst}</p>
      </div>
    </div>
  )
}
