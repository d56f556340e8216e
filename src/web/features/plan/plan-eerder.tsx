import { useParams } from 'react-router'
import { Button, FoutMelding, Icoon, KnopLink, TekstLink } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { useDossier } from '../dossier/use-dossier.ts'
import { useEerderPlan } from './api.ts'
import { PlanInhoud } from './plan-inhoud.tsx'
import '../contacten/contacten.css'
import './plan.css'

/** A closed plan, to read and print; an end evaluation can still be added to one that was settled. */
export function Component() {
  const t = useTekst()
  const { planId = '' } = useParams()
  const { id, magSchrijven } = useDossier()
  const { plan, probleem, opnieuw } = useEerderPlan(id, planId)
  if (probleem !== undefined) return <FoutMelding probleem={probleem} onOpnieuw={opnieuw} />
  if (plan === undefined) return <p role="status">{t('kit.laden')}</p>
  const basis = `/dossiers/${id}/plan`
  return (
    <div className="sk-stapel">
      <div className="sk-knoppen sk-plan__doelacties">
        <TekstLink naar={basis}>{t('plan.naar-plan')}</TekstLink>
        <Button variant="secondary" onClick={() => window.print()}>
          <Icoon naam="printen" /> {t('kit.afdrukken')}
        </Button>
        {magSchrijven && plan.vastgesteldDatum !== null && (
          <KnopLink naar={`${basis}/evaluatie/${plan.id}`}>{t('plan.evalueren')}</KnopLink>
        )}
      </div>
      <PlanInhoud plan={plan} />
    </div>
  )
}
