import { DatumTekst, EmptyState, FoutMelding, Kaart, KnopLink, TekstLink } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { WerkfocusMelding } from '../contacten/werkfocus.tsx'
import { useDossier } from '../dossier/use-dossier.ts'
import { usePlan, type PlanKort } from './api.ts'
import { PlanInhoud } from './plan-inhoud.tsx'
import '../contacten/contacten.css'
import './plan.css'

function Eerdere({ plannen, basis }: { readonly plannen: readonly PlanKort[]; readonly basis: string }) {
  const t = useTekst()
  if (plannen.length === 0) return null
  return (
    <Kaart titel={t('plan.eerdere', { aantal: plannen.length })}>
      <ul className="sk-lijst">
        {plannen.map((p) => (
          <li key={p.id}>
            <TekstLink naar={`${basis}/eerder/${p.id}`}>
              {t('plan.eerder')} <DatumTekst datum={p.vastgesteldDatum ?? p.samenGemaaktDatum} />
            </TekstLink>{' '}
            <span className="sk-zacht">
              {t('plan.afgesloten-op')} <DatumTekst datum={p.afgeslotenDatum} />
            </span>
          </li>
        ))}
      </ul>
    </Kaart>
  )
}

/** The current development plan of a person, and the closed ones. */
export function Component() {
  const t = useTekst()
  const { id, magSchrijven } = useDossier()
  const { overzicht, probleem, opnieuw } = usePlan(id)
  if (probleem !== undefined) return <FoutMelding probleem={probleem} onOpnieuw={opnieuw} />
  if (overzicht === undefined) return <p role="status">{t('kit.laden')}</p>
  const basis = `/dossiers/${id}/plan`
  const { plan, eerdere } = overzicht
  return (
    <div className="sk-stapel">
      <WerkfocusMelding />
      {plan === null ? (
        <EmptyState
          titel={t('plan.leeg.titel')}
          icoon="route"
          actie={
            magSchrijven && (
              <KnopLink naar={`${basis}/nieuw`} variant="primary">
                {t('plan.beginnen')}
              </KnopLink>
            )
          }
        >
          {t('plan.leeg.tekst')}
        </EmptyState>
      ) : (
        <PlanInhoud plan={plan} {...(magSchrijven && { basis })} />
      )}
      <Eerdere plannen={eerdere} basis={basis} />
    </div>
  )
}
