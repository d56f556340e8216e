import {
  Badge,
  Button,
  DatumTekst,
  Icoon,
  Kaart,
  KnopLink,
  StepIndicator,
  TekstLink,
} from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { useDossier } from '../dossier/use-dossier.ts'
import { wijzigPlan, type Plan } from './api.ts'
import { PLANTOON } from './keuzen.ts'
import { MetReden } from './met-reden.tsx'
import { usePlanwerk } from './use-planwerk.ts'

function Acties({ plan, basis }: { readonly plan: Plan; readonly basis: string }) {
  const t = useTekst()
  const { id } = useDossier()
  const { doe, bezig } = usePlanwerk()
  const concept = plan.status === 'concept'
  return (
    <div className="sk-knoppen sk-plan__doelacties">
      {concept ? (
        <KnopLink naar={`${basis}/vaststellen`} variant={plan.doelen.length === 0 ? 'secondary' : 'primary'}>
          {t('plan.vaststellen')}
        </KnopLink>
      ) : (
        <KnopLink naar={`${basis}/evaluatie/${plan.id}`} variant="primary">
          {t('plan.evalueren')}
        </KnopLink>
      )}
      <Button variant="secondary" onClick={() => window.print()}>
        <Icoon naam="printen" /> {t('kit.afdrukken')}
      </Button>
      <TekstLink naar={`${basis}/wijzigen`}>{t('plan.wijzigen')}</TekstLink>
      <MetReden
        knop={t('plan.afsluiten')}
        titel={t('plan.afsluiten-titel')}
        redenLabel={t('plan.afsluiten-reden')}
        over=""
        bezig={bezig}
        onDoe={(reden) =>
          doe({
            werk: () => wijzigPlan(id, plan.versie, { status: 'afgesloten', reden }),
            tekst: t('plan.afgesloten'),
          })
        }
      >
        <p>{t('plan.afsluiten-gevolg')}</p>
      </MetReden>
    </div>
  )
}

/** The head of a plan: what it is for, how far it is, and what can be done with it. */
export function PlanKop({ plan, basis }: { readonly plan: Plan; readonly basis?: string }) {
  const t = useTekst()
  const stap = plan.status === 'concept' ? (plan.samenGemaaktDatum === null ? 1 : 2) : 3
  return (
    <Kaart
      titel={t('plan.titel')}
      actie={<Badge toon={PLANTOON[plan.status]}>{t(`plan.status.${plan.status}`)}</Badge>}
    >
      {plan.status !== 'afgesloten' && (
        <div className="sk-niet-op-papier">
          <StepIndicator
            label={t('plan.stappen')}
            stappen={[t('plan.stap-concept'), t('plan.stap-samen'), t('plan.stap-vast')]}
            huidig={stap}
          />
        </div>
      )}
      <p className="sk-contact__verslag">{plan.beschrijving}</p>
      <ul className="sk-plan__data">
        <li>
          {t('plan.samen-gemaakt')}:{' '}
          {plan.samenGemaaktDatum === null ? (
            t('plan.nog-niet')
          ) : (
            <DatumTekst datum={plan.samenGemaaktDatum} />
          )}
        </li>
        <li>
          {t('plan.vastgesteld-op')}:{' '}
          {plan.vastgesteldDatum === null ? t('plan.nog-niet') : <DatumTekst datum={plan.vastgesteldDatum} />}
        </li>
        {plan.afgeslotenDatum !== null && (
          <li>
            {t('plan.afgesloten-op')}: <DatumTekst datum={plan.afgeslotenDatum} />
          </li>
        )}
      </ul>
      {basis !== undefined && <Acties plan={plan} basis={basis} />}
    </Kaart>
  )
}
