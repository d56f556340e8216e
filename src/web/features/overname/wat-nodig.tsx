import { Kaart } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'

/** What one needs for a take-over, and what happens to the file. */
export function WatNodig() {
  const t = useTekst()
  return (
    <Kaart titel={t('overname.leeg.wat')}>
      <ul className="sk-ovn__lijst">
        <li>{t('overname.leeg.bestand')}</li>
        <li>{t('overname.leeg.kolommen')}</li>
        <li>{t('overname.leeg.veilig')}</li>
      </ul>
    </Kaart>
  )
}
