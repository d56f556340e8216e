import { useVandaag } from '../../app/sessie.tsx'
import { Badge, FoutMelding, Kaart, TekstLink, TermijnBadge } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { useDossier } from '../dossier/use-dossier.ts'
import { usePlan } from './api.ts'
import { PLANTOON } from './keuzen.ts'
import '../taken/taken.css'

/** The goals that somebody works on now, on the overview of the dossier. */
export function Component() {
  const t = useTekst()
  const vandaag = useVandaag()
  const { id, magSchrijven } = useDossier()
  const { overzicht, probleem, opnieuw } = usePlan(id)
  if (probleem !== undefined) return <FoutMelding probleem={probleem} onOpnieuw={opnieuw} />
  const basis = `/dossiers/${id}/plan`
  const plan = overzicht?.plan ?? null
  const open = plan?.doelen.filter((d) => d.status === 'open') ?? []
  return (
    <Kaart titel={t('plan.kaart.titel')} actie={<TekstLink naar={basis}>{t('plan.kaart.alle')}</TekstLink>}>
      {overzicht === undefined && <span className="sk-skelet" />}
      {overzicht !== undefined && plan === null && (
        <p className="sk-zacht">
          {t('plan.leeg.titel')}.{' '}
          {magSchrijven && <TekstLink naar={`${basis}/nieuw`}>{t('plan.beginnen')}</TekstLink>}
        </p>
      )}
      {plan !== null && (
        <p>
          <Badge toon={PLANTOON[plan.status]}>{t(`plan.status.${plan.status}`)}</Badge>{' '}
          {open.length === 0 && <span className="sk-zacht">{t('plan.geen-open-doel')}</span>}
        </p>
      )}
      {open.length > 0 && (
        <ol className="sk-taken">
          {open.map((d) => (
            <li key={d.id} className="sk-taak">
              <div className="sk-taak__wat">
                <p className="sk-taak__titel">{d.ontwikkelpunt}</p>
                <p className="sk-zacht">{d.omschrijving}</p>
              </div>
              <TermijnBadge datum={d.streefdatum} vandaag={vandaag} binnenkort={30} />
            </li>
          ))}
        </ol>
      )}
    </Kaart>
  )
}
