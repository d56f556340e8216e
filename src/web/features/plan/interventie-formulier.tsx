import { useParams } from 'react-router'
import { useVandaag } from '../../app/sessie.tsx'
import { addDays } from '../../components/dagen.ts'
import {
  DateField,
  FormPage,
  SelectField,
  TextareaField,
  TextField,
  toDatumInvoer,
} from '../../components/formulier/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { useNaOpslaan } from '../contacten/use-na-opslaan.ts'
import { maakInterventie, wijzigInterventie, type Doel, type Interventie } from './api.ts'
import { SOORTEN } from './keuzen.ts'
import { MetPlan } from './met-plan.tsx'
import { interventieSchema } from './plan-schema.ts'

type Deel = { readonly doel: Doel; readonly interventie: Interventie | undefined }

function Velden() {
  const t = useTekst()
  return (
    <>
      <SelectField
        naam="soort"
        label={t('plan.soort')}
        opties={SOORTEN.map((waarde) => ({ waarde, tekst: t(`plan.soort.${waarde}`) }))}
      />
      <TextareaField
        naam="omschrijving"
        rijen={3}
        label={t('plan.interventie')}
        hint={t('plan.interventie-hint')}
      />
      <TextField naam="aanbieder" label={t('plan.aanbieder')} hint={t('plan.aanbieder-hint')} optioneel />
      <DateField naam="vanaf" label={t('plan.vanaf')} />
      <DateField naam="tot" label={t('plan.tot')} hint={t('plan.tot-hint')} optioneel />
    </>
  )
}

function Formulier({ doel, interventie: i, terug }: Deel & { readonly terug: string }) {
  const t = useTekst()
  const vandaag = useVandaag()
  const klaar = useNaOpslaan()
  return (
    <FormPage
      schema={interventieSchema}
      standaard={{
        ...(i !== undefined && { soort: i.soort }),
        omschrijving: i?.omschrijving ?? '',
        aanbieder: i?.aanbieder ?? '',
        vanaf: toDatumInvoer(i?.periode.vanaf ?? vandaag),
        tot: i === undefined || i.periode.tot === null ? '' : toDatumInvoer(addDays(i.periode.tot, -1)),
      }}
      verzendTekst={t('plan.interventie-opslaan')}
      annuleerNaar={terug}
      onVerzend={async (waarden, sleutel) => {
        const status = waarden.periode.vanaf <= vandaag ? ('lopend' as const) : ('gepland' as const)
        const { waarschuwingen } =
          i === undefined
            ? await maakInterventie(doel.id, { ...waarden, status }, sleutel)
            : await wijzigInterventie(i, waarden)
        await klaar({ tekst: t('plan.interventie-opgeslagen'), naar: terug, waarschuwingen })
      }}
    >
      <Velden />
    </FormPage>
  )
}

/** What helps to reach a goal: a new intervention, or one that changes. */
export function Component() {
  const t = useTekst()
  const { doelId, interventieId } = useParams()
  const zoek = (doel: Doel | undefined): Deel | undefined => {
    const interventie = doel?.interventies.find((i) => i.id === interventieId)
    const gevonden = doel !== undefined && (interventieId === undefined || interventie !== undefined)
    return gevonden ? { doel, interventie } : undefined
  }
  return (
    <MetPlan<Deel>
      titel={t(interventieId === undefined ? 'plan.interventie-nieuw' : 'plan.interventie-wijzigen')}
      zoek={(plan) => zoek(plan.doelen.find((d) => d.id === doelId))}
    >
      {(deel, _, terug) => (
        <>
          <p>
            <span className="sk-zacht">{t('plan.bij-doel')}:</span> {deel.doel.ontwikkelpunt}
          </p>
          <Formulier key={deel.interventie?.versie} {...deel} terug={terug} />
        </>
      )}
    </MetPlan>
  )
}
