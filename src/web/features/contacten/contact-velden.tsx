import { DateField, RadioField, TextareaField } from '../../components/formulier/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { SOORTCODES } from './soorten.ts'

/** When, how and what was said. */
export function ContactVelden() {
  const t = useTekst()
  return (
    <>
      <RadioField
        naam="soort"
        label={t('contacten.soort')}
        opties={SOORTCODES.map((waarde) => ({ waarde, tekst: t(`contacten.soort.${waarde}`) }))}
      />
      <DateField naam="datum" label={t('contacten.datum')} hint={t('contacten.datum-hint')} />
      <TextareaField
        naam="verslag"
        rijen={6}
        label={t('contacten.verslag')}
        hint={t('contacten.verslag-hint')}
      />
    </>
  )
}
