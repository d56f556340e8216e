import { Kaart } from '../../components/index.ts'
import { FormPage } from '../../components/formulier/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { MagNiet } from '../contacten/mag-niet.tsx'
import { useNaOpslaan } from '../contacten/use-na-opslaan.ts'
import { useDossier } from '../dossier/use-dossier.ts'
import { beginPlan } from './api.ts'
import { planSchema } from './plan-schema.ts'
import { PlanVelden } from './plan-velden.tsx'

/** Starting a development plan as a draft. */
export function Component() {
  const t = useTekst()
  const { id, magSchrijven } = useDossier()
  const klaar = useNaOpslaan()
  const terug = `/dossiers/${id}/plan`
  if (!magSchrijven) return <MagNiet terug={terug} terugTekst={t('plan.naar-plan')} />
  return (
    <Kaart titel={t('plan.beginnen')}>
      <p>{t('plan.beginnen-uitleg')}</p>
      <FormPage
        schema={planSchema}
        standaard={{ beschrijving: '', samenGemaaktDatum: '' }}
        verzendTekst={t('plan.opslaan')}
        annuleerNaar={terug}
        onVerzend={async (waarden, sleutel) => {
          const { waarschuwingen } = await beginPlan(id, waarden, sleutel)
          await klaar({
            tekst: t('plan.begonnen'),
            naar: terug,
            waarschuwingen,
            verbeter: `${terug}/wijzigen`,
          })
        }}
      >
        <PlanVelden />
      </FormPage>
    </Kaart>
  )
}
