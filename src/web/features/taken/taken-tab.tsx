import { EmptyState, FoutMelding, Kaart, KnopLink } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { WerkfocusMelding } from '../contacten/werkfocus.tsx'
import { useDossier } from '../dossier/use-dossier.ts'
import { useTaken } from './api.ts'
import { TaakRegel } from './taak-regel.tsx'
import '../contacten/contacten.css'
import './taken.css'

/** What there is still to do for a person, the first day first, and what is done. */
export function Component() {
  const t = useTekst()
  const { id, magSchrijven } = useDossier()
  const { taken, probleem, opnieuw } = useTaken(id)
  if (probleem !== undefined) return <FoutMelding probleem={probleem} onOpnieuw={opnieuw} />
  if (taken === undefined) return <p role="status">{t('kit.laden')}</p>
  const basis = `/dossiers/${id}/taken`
  const open = taken.filter((x) => x.status === 'open')
  const af = taken.filter((x) => x.status !== 'open')
  const nieuw = magSchrijven && (
    <KnopLink naar={`${basis}/nieuw`} variant="primary">
      {t('taken.nieuw')}
    </KnopLink>
  )
  return (
    <div className="sk-stapel">
      <WerkfocusMelding />
      {open.length === 0 ? (
        <EmptyState titel={t('taken.leeg.titel')} icoon="taken" actie={nieuw}>
          {t('taken.leeg.tekst')}
        </EmptyState>
      ) : (
        <Kaart titel={t('taken.open', { aantal: open.length })} actie={nieuw}>
          <ol className="sk-taken">
            {open.map((x) => (
              <TaakRegel key={x.id} taak={x} magSchrijven={magSchrijven} basis={basis} />
            ))}
          </ol>
        </Kaart>
      )}
      {af.length > 0 && (
        <Kaart titel={t('taken.af', { aantal: af.length })}>
          <ol className="sk-taken">
            {af.map((x) => (
              <TaakRegel key={x.id} taak={x} magSchrijven={magSchrijven} basis={basis} />
            ))}
          </ol>
        </Kaart>
      )}
    </div>
  )
}
