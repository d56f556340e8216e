import { DateField, RadioField, SelectField, TextareaField } from '../../../components/formulier/index.ts'
import { useTekst } from '../../../i18n/tekst.ts'
import { useWaarde } from '../../kandidaten/waarden.ts'
import { useDossier } from '../use-dossier.ts'
import { useFeitOpties } from './feit-waarde.tsx'

const ALLES_IN_BEELD = 5

type Props = { readonly soort: string; readonly redenOptioneel?: boolean }

/** Value, first and last day, and why. A short list shows all its values at once. */
export function FeitVelden({ soort, redenOptioneel = false }: Props) {
  const t = useTekst()
  const w = useWaarde()
  const { kandidaat } = useDossier()
  const opties = useFeitOpties(soort, kandidaat.gemeente)
  const Keuze = opties.length <= ALLES_IN_BEELD ? RadioField : SelectField
  return (
    <>
      <Keuze naam="waarde" label={w('feit', soort)} opties={opties} />
      <DateField naam="vanaf" label={t('dossier.feit.vanaf')} />
      <DateField
        naam="tot"
        label={t('dossier.feit.laatste-dag')}
        hint={t('dossier.feit.laatste-dag-hint')}
        optioneel
      />
      <TextareaField
        naam="reden"
        rijen={2}
        label={t('dossier.reden')}
        hint={t('dossier.reden-hint')}
        optioneel={redenOptioneel}
      />
    </>
  )
}
