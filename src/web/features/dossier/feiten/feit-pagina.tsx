import { useParams } from 'react-router'
import { EmptyState, FoutMelding, Kaart, KnopLink, TekstLink } from '../../../components/index.ts'
import { useTekst } from '../../../i18n/tekst.ts'
import { useWaarde } from '../../kandidaten/waarden.ts'
import { useDossier } from '../use-dossier.ts'
import { FeitTabel } from './feit-tabel.tsx'
import { isFeitsoort, NAAST_ELKAAR, useFeiten, type Feitsoort } from './feiten.ts'
import { FeitOnbekend } from './feit-onbekend.tsx'

function Geschiedenis({ soort }: { readonly soort: Feitsoort }) {
  const t = useTekst()
  const w = useWaarde()
  const { feiten, probleem, opnieuw } = useFeiten()
  if (probleem !== undefined) return <FoutMelding probleem={probleem} onOpnieuw={opnieuw} />
  if (feiten === undefined) return <p role="status">{t('kit.laden')}</p>
  const rijen = feiten.filter((f) => f.soort === soort)
  if (rijen.length === 0)
    return (
      <EmptyState titel={t('dossier.feit.leeg', { wat: w('feit', soort) })}>
        {t('dossier.feit.leeg-tekst')}
      </EmptyState>
    )
  return <FeitTabel soort={soort} feiten={rijen} />
}

/** One kind of dated fact: what holds, what held, and who recorded or corrected it when and why. */
export function Component() {
  const t = useTekst()
  const w = useWaarde()
  const { soort } = useParams()
  const { id, magSchrijven } = useDossier()
  if (!isFeitsoort(soort)) return <FeitOnbekend />
  return (
    <Kaart
      titel={w('feit', soort)}
      actie={
        magSchrijven && (
          <KnopLink naar={`/dossiers/${id}/gegevens/feiten/${soort}/nieuw`} variant="primary">
            {t('dossier.feit.nieuw')}
          </KnopLink>
        )
      }
    >
      <p className="sk-zacht">
        {t(NAAST_ELKAAR.has(soort) ? 'dossier.feit.naast-elkaar' : 'dossier.feit.een-tegelijk')}
      </p>
      <Geschiedenis soort={soort} />
      <p>
        <TekstLink naar={`/dossiers/${id}/gegevens`}>{t('dossier.kaart.alle-gegevens')}</TekstLink>
      </p>
    </Kaart>
  )
}
