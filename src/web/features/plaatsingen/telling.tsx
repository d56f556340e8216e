import { HelpText } from '../../components/index.ts'
import { useFormaat } from '../../i18n/formaat.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { useDossier } from '../dossier/use-dossier.ts'
import { BronLink } from '../klokken/bron-link.tsx'
import { useTermijn } from '../klokken/voorspelling.ts'
import { useTrajecten } from '../trajecten/api.ts'

type Props = { readonly vanaf: string; readonly leerwerktrajectId: string | null }

/** From which day the months of a detachment count: the first day of its leerwerktraject, or its own; with the rule that says so. */
export function Telling({ vanaf, leerwerktrajectId }: Props) {
  const t = useTekst()
  const formaat = useFormaat()
  const { id } = useDossier()
  const { trajecten } = useTrajecten(id)
  const leerwerk = trajecten?.find((x) => x.id === leerwerktrajectId)
  const regel = useTermijn({
    soort: 'detachering',
    start: vanaf,
    ...(leerwerk === undefined || leerwerk.vanaf > vanaf ? {} : { leerwerkStart: leerwerk.vanaf }),
  })
  return (
    <>
      <p className="sk-uitlegblok">
        {leerwerk === undefined
          ? t('plaatsingen.telling.zonder', { datum: formaat.datum(vanaf) })
          : t('plaatsingen.telling.met', { datum: formaat.datum(leerwerk.vanaf) })}
      </p>
      {regel !== undefined && (
        <HelpText titel={t('plaatsingen.telling.regel')}>
          <p lang="nl">{regel.uitleg}</p>
          {regel.bron !== null && <BronLink bron={regel.bron} />}
        </HelpText>
      )}
    </>
  )
}
