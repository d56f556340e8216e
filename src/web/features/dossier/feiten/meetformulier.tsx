import { useVandaag } from '../../../app/sessie.tsx'
import {
  DateField,
  FormPage,
  RadioField,
  TextareaField,
  toDatumInvoer,
} from '../../../components/formulier/index.ts'
import { useTekst } from '../../../i18n/tekst.ts'
import { useOpties, useWaarde } from '../../kandidaten/waarden.ts'
import { metingSchema } from './feit-schema.ts'
import { meet, type Meetsoort } from './feiten.ts'
import { useNaFeit } from './use-na-feit.ts'

/** Recording the phase, an ABC measurement or the expected time to work, from a day on. */
export function Meetformulier({ soort }: { readonly soort: Meetsoort }) {
  const t = useTekst()
  const w = useWaarde()
  const opties = useOpties()
  const vandaag = useVandaag()
  const { id, naar, klaar } = useNaFeit(soort)
  return (
    <FormPage
      schema={metingSchema}
      standaard={{ waarde: '', datum: toDatumInvoer(vandaag), reden: '' }}
      verzendTekst={t('dossier.opslaan')}
      annuleerNaar={naar}
      onVerzend={async ({ reden, ...meting }, sleutel) => {
        await meet(id, soort, { ...meting, reden: reden === '' ? null : reden }, sleutel)
        await klaar('nieuw')
      }}
    >
      <RadioField naam="waarde" label={w('feit', soort)} opties={opties(soort)} />
      <DateField naam="datum" label={t('dossier.feit.vanaf')} hint={t('dossier.feit.meetdag-hint')} />
      <TextareaField
        naam="reden"
        rijen={2}
        label={t('dossier.reden')}
        hint={t('dossier.feit.meetreden-hint')}
        optioneel
      />
    </FormPage>
  )
}
