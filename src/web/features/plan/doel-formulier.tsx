import { useParams } from 'react-router'
import {
  DateField,
  FormPage,
  TextareaField,
  TextField,
  toDatumInvoer,
} from '../../components/formulier/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { useNaOpslaan } from '../contacten/use-na-opslaan.ts'
import { maakDoel, wijzigDoel, type Doel, type NieuwDoel } from './api.ts'
import { MetPlan } from './met-plan.tsx'
import { doelSchema } from './plan-schema.ts'

type Props = {
  readonly doel: Doel | undefined
  readonly terug: string
  readonly onBewaar: (inhoud: NieuwDoel, sleutel: string) => ReturnType<typeof maakDoel | typeof wijzigDoel>
}

function Formulier({ doel, terug, onBewaar }: Props) {
  const t = useTekst()
  const klaar = useNaOpslaan()
  return (
    <FormPage
      schema={doelSchema}
      standaard={{
        ontwikkelpunt: doel?.ontwikkelpunt ?? '',
        omschrijving: doel?.omschrijving ?? '',
        streefdatum: toDatumInvoer(doel?.streefdatum),
      }}
      verzendTekst={t('plan.doel-opslaan')}
      annuleerNaar={terug}
      onVerzend={async (waarden, sleutel) => {
        const { waarschuwingen } = await onBewaar(waarden, sleutel)
        await klaar({ tekst: t('plan.doel-opgeslagen'), naar: terug, waarschuwingen })
      }}
    >
      <TextField naam="ontwikkelpunt" label={t('plan.ontwikkelpunt')} hint={t('plan.ontwikkelpunt-hint')} />
      <TextareaField naam="omschrijving" rijen={3} label={t('plan.doel')} hint={t('plan.doel-hint')} />
      <DateField naam="streefdatum" label={t('plan.streefdatum')} hint={t('plan.streefdatum-hint')} />
    </FormPage>
  )
}

/** A goal of the current plan: a new one, or one that changes. */
export function Component() {
  const t = useTekst()
  const { doelId } = useParams()
  return (
    <MetPlan
      titel={t(doelId === undefined ? 'plan.doel-nieuw' : 'plan.doel-wijzigen')}
      uitleg={t('plan.doel-uitleg')}
      zoek={(plan) =>
        doelId === undefined
          ? { doel: undefined }
          : plan.doelen.filter((d) => d.id === doelId).map((doel) => ({ doel }))[0]
      }
    >
      {({ doel }, plan, terug) => (
        <Formulier
          key={doel?.versie}
          doel={doel}
          terug={terug}
          onBewaar={(inhoud, sleutel) =>
            doel === undefined ? maakDoel(plan.id, inhoud, sleutel) : wijzigDoel(doel, inhoud)
          }
        />
      )}
    </MetPlan>
  )
}
