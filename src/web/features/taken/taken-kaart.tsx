import { useVandaag } from '../../app/sessie.tsx'
import { FoutMelding, Kaart, TekstLink, TermijnBadge } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { useDossier } from '../dossier/use-dossier.ts'
import { useTaken } from './api.ts'
import { WieDoetHet } from './taak-regel.tsx'
import './taken.css'

const HOEVEEL = 4

/** The first open tasks on the overview of the dossier. */
export function Component() {
  const t = useTekst()
  const vandaag = useVandaag()
  const { id, magSchrijven } = useDossier()
  const { taken, probleem, opnieuw } = useTaken(id)
  if (probleem !== undefined) return <FoutMelding probleem={probleem} onOpnieuw={opnieuw} />
  const open = taken?.filter((x) => x.status === 'open')
  const basis = `/dossiers/${id}/taken`
  return (
    <Kaart
      titel={t('taken.kaart.titel')}
      actie={<TekstLink naar={basis}>{t('taken.kaart.alle', { aantal: open?.length ?? 0 })}</TekstLink>}
    >
      {open === undefined && <span className="sk-skelet" />}
      {open?.length === 0 && (
        <p className="sk-zacht">
          {t('taken.leeg.titel')}.{' '}
          {magSchrijven && <TekstLink naar={`${basis}/nieuw`}>{t('taken.nieuw')}</TekstLink>}
        </p>
      )}
      {open !== undefined && open.length > 0 && (
        <ol className="sk-taken">
          {open.slice(0, HOEVEEL).map((x) => (
            <li key={x.id} className="sk-taak">
              <div className="sk-taak__wat">
                <p className="sk-taak__titel">{x.titel}</p>
                <p className="sk-zacht">
                  <WieDoetHet taak={x} />
                </p>
              </div>
              <TermijnBadge datum={x.uiterlijk} vandaag={vandaag} binnenkort={7} />
            </li>
          ))}
        </ol>
      )}
    </Kaart>
  )
}
