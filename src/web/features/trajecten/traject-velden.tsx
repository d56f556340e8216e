import { useWatch } from 'react-hook-form'
import { RadioField, SelectField, TextareaField, TextField } from '../../components/formulier/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { useOrganisaties } from '../kandidaten/api.ts'
import { useDossier } from '../dossier/use-dossier.ts'
import { WerkgeverKiezer } from '../werkgevers/werkgever-kiezer.tsx'
import { ANDERS } from './traject-schema.ts'

/** Who provides the traject: an organisation that works for this municipality, or somebody else by name. */
function Aanbieder() {
  const t = useTekst()
  const { kandidaat } = useDossier()
  const gekozen = useWatch({ name: 'aanbieder' }) as string | undefined
  const hier = useOrganisaties().filter((o) => o.gemeenten.includes(kandidaat.gemeente) || o.id === gekozen)
  return (
    <>
      <SelectField
        naam="aanbieder"
        label={t('trajecten.veld.aanbieder')}
        hint={t('trajecten.aanbieder-hint')}
        optioneel
        opties={[
          ...hier.map((o) => ({
            waarde: o.id,
            tekst: o.voorkeursleverancier ? `${o.naam} (${t('trajecten.voorkeur')})` : o.naam,
          })),
          { waarde: ANDERS, tekst: t('trajecten.aanbieder-anders') },
        ]}
      />
      {gekozen === ANDERS && <TextField naam="aanbiederNaam" label={t('trajecten.aanbieder-naam')} />}
    </>
  )
}

/** What is agreed about a traject beside its kind and period. */
export function TrajectVelden() {
  const t = useTekst()
  return (
    <>
      <TextareaField naam="doel" rijen={2} label={t('trajecten.veld.doel')} hint={t('trajecten.doel-hint')} />
      <TextareaField
        naam="ontwikkelpunten"
        rijen={4}
        label={t('trajecten.veld.ontwikkelpunten')}
        hint={t('trajecten.ontwikkelpunten-hint')}
        optioneel
      />
      <Aanbieder />
      <WerkgeverKiezer
        naam="toekomstigeWerkgeverId"
        label={t('trajecten.veld.toekomstigeWerkgever')}
        hint={t('trajecten.toekomstig-hint')}
        optioneel
      />
      <TextareaField
        naam="afspraakWerkgever"
        rijen={3}
        label={t('trajecten.veld.afspraakWerkgever')}
        hint={t('trajecten.afspraak-hint')}
        optioneel
      />
      <RadioField
        naam="behoudUitkering"
        label={t('trajecten.veld.behoudUitkering')}
        opties={(['ja', 'nee'] as const).map((waarde) => ({ waarde, tekst: t(`trajecten.${waarde}`) }))}
      />
    </>
  )
}
