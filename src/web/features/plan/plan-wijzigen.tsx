import { FormPage, toDatumInvoer } from '../../components/formulier/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { useNaOpslaan } from '../contacten/use-na-opslaan.ts'
import { useDossier } from '../dossier/use-dossier.ts'
import { wijzigPlan, type Plan } from './api.ts'
import { MetPlan } from './met-plan.tsx'
import { planSchema } from './plan-schema.ts'
import { PlanVelden } from './plan-velden.tsx'

function Formulier({ plan, terug }: { readonly plan: Plan; readonly terug: string }) {
  const t = useTekst()
  const { id } = useDossier()
  const klaar = useNaOpslaan()
  return (
    <FormPage
      schema={planSchema}
      standaard={{
        beschrijving: plan.beschrijving,
        samenGemaaktDatum: toDatumInvoer(plan.samenGemaaktDatum),
      }}
      verzendTekst={t('plan.opslaan')}
      annuleerNaar={terug}
      onVerzend={async ({ beschrijving, samenGemaaktDatum }) => {
        const datum = samenGemaaktDatum === null ? {} : { samenGemaaktDatum }
        const { waarschuwingen } = await wijzigPlan(id, plan.versie, { beschrijving, ...datum })
        await klaar({
          tekst: t('plan.gewijzigd'),
          naar: terug,
          waarschuwingen,
          verbeter: `${terug}/wijzigen`,
        })
      }}
    >
      <PlanVelden />
    </FormPage>
  )
}

/** Changing the words of the plan; every version stays in the story. */
export function Component() {
  const t = useTekst()
  return (
    <MetPlan titel={t('plan.wijzigen')} zoek={(plan) => plan}>
      {(plan, _, terug) => <Formulier key={plan.versie} plan={plan} terug={terug} />}
    </MetPlan>
  )
}
