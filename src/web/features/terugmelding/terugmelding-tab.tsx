import { EmptyState, FoutMelding, KnopLink } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { WerkfocusMelding } from '../contacten/werkfocus.tsx'
import { useDossier } from '../dossier/use-dossier.ts'
import { useTerugmeldingen } from './api.ts'
import { MeldingKaart } from './melding-kaart.tsx'
import '../contacten/contacten.css'
import './terugmelding.css'

/** All report backs about a person, with their answers. */
export function Component() {
  const t = useTekst()
  const { id, magSchrijven } = useDossier()
  const { meldingen, probleem, opnieuw } = useTerugmeldingen(id)
  if (probleem !== undefined) return <FoutMelding probleem={probleem} onOpnieuw={opnieuw} />
  if (meldingen === undefined) return <p role="status">{t('kit.laden')}</p>
  const magMelden = magSchrijven && meldingen.every((m) => m.status !== 'verzonden')
  const knop = magMelden && (
    <KnopLink naar={`/dossiers/${id}/terugmelding/nieuw`} variant="primary">
      {t('terugmelding.nieuw')}
    </KnopLink>
  )
  return (
    <div className="sk-stapel">
      <WerkfocusMelding />
      {meldingen.length === 0 ? (
        <EmptyState titel={t('terugmelding.leeg.titel')} icoon="vlag" actie={knop}>
          {t('terugmelding.leeg.tekst')}
        </EmptyState>
      ) : (
        <>
          {knop && <div className="sk-knoppen">{knop}</div>}
          {meldingen.map((m) => (
            <MeldingKaart key={m.id} melding={m} />
          ))}
        </>
      )}
    </div>
  )
}
