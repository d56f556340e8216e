import { useVandaag } from '../../app/sessie.tsx'
import { DateField, FormPage, toDatumInvoer } from '../../components/formulier/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { useNaOpslaan } from '../contacten/use-na-opslaan.ts'
import { useDossier } from '../dossier/use-dossier.ts'
import { wijzigPlan, type Plan } from './api.ts'
import { MetPlan } from './met-plan.tsx'
import { vaststelSchema } from './plan-schema.ts'

function Formulier({ plan, terug }: { readonly plan: Plan; readonly terug: string }) {
  const t = useTekst()
  const vandaag = useVandaag()
  const { id } = useDossier()
  const klaar = useNaOpslaan()
  return (
    <FormPage
      schema={vaststelSchema}
      standaard={{ samenGemaaktDatum: toDatumInvoer(plan.samenGemaaktDatum ?? vandaag) }}
      verzendTekst={t('plan.vaststellen')}
      annuleerNaar={terug}
      onVerzend={async (waarden) => {
        await wijzigPlan(id, plan.versie, { ...waarden, status: 'vastgesteld' })
        await klaar({ tekst: t('plan.vastgesteld'), naar: terug })
      }}
    >
      <DateField naam="samenGemaaktDatum" label={t('plan.samen')} hint={t('plan.vaststellen-hint')} />
    </FormPage>
  )
}

/** Settling a plan: only what was made together with the candidate, and has a goal, can be settled. */
export function Component() {
  const t = useTekst()
  return (
    <MetPlan
      titel={t('plan.vaststellen')}
      uitleg={t('plan.vaststellen-uitleg')}
      zoek={(plan) => (plan.status === 'concept' ? plan : undefined)}
    >
      {(plan, _, terug) => <Formulier key={plan.versie} plan={plan} terug={terug} />}
    </MetPlan>
  )
}
