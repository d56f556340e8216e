import { DateField, TextareaField } from '../../components/formulier/index.ts'
import { useTekst } from '../../i18n/tekst.ts'

/** What the plan is for, and when it was made together. */
export function PlanVelden() {
  const t = useTekst()
  return (
    <>
      <TextareaField
        naam="beschrijving"
        rijen={5}
        label={t('plan.beschrijving')}
        hint={t('plan.beschrijving-hint')}
      />
      <DateField naam="samenGemaaktDatum" label={t('plan.samen')} hint={t('plan.samen-hint')} optioneel />
    </>
  )
}
