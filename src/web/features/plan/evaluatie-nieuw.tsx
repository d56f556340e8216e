import { useParams } from 'react-router'
import { useVandaag } from '../../app/sessie.tsx'
import { FoutMelding, Kaart } from '../../components/index.ts'
import {
  DateField,
  FormPage,
  RadioField,
  TextareaField,
  toDatumInvoer,
} from '../../components/formulier/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { MagNiet } from '../contacten/mag-niet.tsx'
import { useNaOpslaan } from '../contacten/use-na-opslaan.ts'
import { useDossier } from '../dossier/use-dossier.ts'
import { evalueer, useEerderPlan } from './api.ts'
import { VOORTGANG } from './keuzen.ts'
import { evaluatieSchema } from './plan-schema.ts'

function Velden() {
  const t = useTekst()
  return (
    <>
      <RadioField
        naam="voortgang"
        label={t('plan.voortgang')}
        opties={VOORTGANG.map((waarde) => ({ waarde, tekst: t(`plan.voortgang.${waarde}`) }))}
      />
      <TextareaField naam="bevinding" rijen={4} label={t('plan.bevinding')} hint={t('plan.bevinding-hint')} />
      <TextareaField
        naam="meningKandidaat"
        rijen={3}
        label={t('plan.mening')}
        hint={t('plan.mening-hint')}
        optioneel
      />
      <TextareaField naam="vervolg" rijen={3} label={t('plan.vervolg')} hint={t('plan.vervolg-hint')} />
      <DateField naam="datum" label={t('plan.evaluatie-datum')} />
    </>
  )
}

/** Evaluating a settled plan with the candidate; a closed one can still get its end evaluation. */
export function Component() {
  const t = useTekst()
  const vandaag = useVandaag()
  const { planId = '' } = useParams()
  const { id, magSchrijven } = useDossier()
  const klaar = useNaOpslaan()
  const { plan, probleem, opnieuw } = useEerderPlan(id, planId)
  const tab = `/dossiers/${id}/plan`
  if (probleem !== undefined) return <FoutMelding probleem={probleem} onOpnieuw={opnieuw} />
  if (plan === undefined) return <p role="status">{t('kit.laden')}</p>
  if (!magSchrijven || plan.vastgesteldDatum === null)
    return <MagNiet terug={tab} terugTekst={t('plan.naar-plan')} onbekend={magSchrijven} />
  const terug = plan.status === 'afgesloten' ? `${tab}/eerder/${plan.id}` : tab
  return (
    <Kaart titel={t('plan.evalueren')}>
      <p>{t('plan.evalueren-uitleg')}</p>
      <FormPage
        schema={evaluatieSchema}
        standaard={{ datum: toDatumInvoer(vandaag), bevinding: '', meningKandidaat: '', vervolg: '' }}
        verzendTekst={t('plan.evaluatie-opslaan')}
        annuleerNaar={terug}
        onVerzend={async (waarden, sleutel) => {
          const { waarschuwingen } = await evalueer(plan.id, waarden, sleutel)
          await klaar({ tekst: t('plan.geevalueerd'), naar: terug, waarschuwingen })
        }}
      >
        <Velden />
      </FormPage>
    </Kaart>
  )
}
