import { DatumTekst, SidePanel, useMelding } from '../../components/index.ts'
import { addDays } from '../../components/dagen.ts'
import { DateField, FormPage, TextareaField, toDatumInvoer } from '../../components/formulier/index.ts'
import { useVandaag } from '../../app/sessie.tsx'
import { useFormaat } from '../../i18n/formaat.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { wijzigTaak, type Taak } from './api.ts'
import { uitstelSchema } from './taak-schema.ts'
import { useVernieuwTaken } from './use-taakwerk.ts'

const VOORSTEL_DAGEN = 7

/** Putting a task off to a later day, with why; beside the list, so one sees what else there is. */
export function Uitstellen({ taak, onSluit }: { readonly taak: Taak; readonly onSluit: () => void }) {
  const t = useTekst()
  const formaat = useFormaat()
  const vandaag = useVandaag()
  const meld = useMelding()
  const vernieuw = useVernieuwTaken()
  const vanaf = taak.uiterlijk > vandaag ? taak.uiterlijk : vandaag
  return (
    <SidePanel titel={t('taken.uitstellen-titel')} open onSluit={onSluit}>
      <p>
        <strong>{taak.titel}</strong>
      </p>
      <p>
        {t('taken.was-uiterlijk')} <DatumTekst datum={taak.uiterlijk} />
      </p>
      <FormPage
        schema={uitstelSchema(taak)}
        standaard={{ uiterlijk: toDatumInvoer(addDays(vanaf, VOORSTEL_DAGEN)), reden: '' }}
        verzendTekst={t('taken.uitstellen')}
        onVerzend={async (waarden) => {
          const { versie } = await wijzigTaak(taak, waarden)
          onSluit()
          await vernieuw()
          const terug = { uiterlijk: taak.uiterlijk, reden: t('taken.ongedaan') }
          meld({
            tekst: t('taken.uitgesteld', { datum: formaat.datum(waarden.uiterlijk) }),
            onOngedaan: () => void wijzigTaak({ id: taak.id, versie }, terug).then(vernieuw),
          })
        }}
      >
        <DateField naam="uiterlijk" label={t('taken.nieuwe-datum')} />
        <TextareaField
          naam="reden"
          rijen={3}
          label={t('taken.uitstel-reden')}
          hint={t('taken.uitstel-reden-hint')}
        />
      </FormPage>
    </SidePanel>
  )
}
