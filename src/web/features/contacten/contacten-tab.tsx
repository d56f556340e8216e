import { Button, EmptyState, FoutMelding, Kaart, KnopLink } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { useDossier } from '../dossier/use-dossier.ts'
import { useContacten } from './api.ts'
import { ContactRegel } from './contact-regel.tsx'
import { useCorrectieredenen } from './correcties.ts'
import { metEerdere } from './eerdere.ts'
import { WerkfocusMelding } from './werkfocus.tsx'
import './contacten.css'

function Lijst() {
  const t = useTekst()
  const { id, magSchrijven } = useDossier()
  const { contacten, probleem, opnieuw, heeftMeer, bezig, onMeer } = useContacten(id)
  const gecorrigeerd = contacten?.some((c) => c.vervangt !== null) ?? false
  const redenen = useCorrectieredenen(id, 'contact-gecorrigeerd', gecorrigeerd)
  if (probleem !== undefined) return <FoutMelding probleem={probleem} onOpnieuw={opnieuw} />
  if (contacten === undefined) return <p role="status">{t('kit.laden')}</p>
  if (contacten.length === 0)
    return (
      <EmptyState titel={t('contacten.leeg.titel')} icoon="gesprek">
        {t(magSchrijven ? 'contacten.leeg.tekst' : 'contacten.leeg.lezer')}
      </EmptyState>
    )
  return (
    <>
      <ol className="sk-tijdlijn__lijst">
        {metEerdere(contacten).map((c) => (
          <ContactRegel
            key={c.nu.id}
            {...c}
            redenen={redenen}
            {...(magSchrijven && { corrigeer: `/dossiers/${id}/contacten/${c.nu.id}/corrigeren` })}
          />
        ))}
      </ol>
      {heeftMeer && (
        <div className="sk-knoppen">
          <Button variant="secondary" disabled={bezig} onClick={onMeer}>
            {t(bezig ? 'kit.laden' : 'kit.tabel.meer')}
          </Button>
        </div>
      )}
    </>
  )
}

/** All contacts of a person, newest first. */
export function Component() {
  const t = useTekst()
  const { id, magSchrijven } = useDossier()
  return (
    <div className="sk-stapel">
      <WerkfocusMelding />
      <Kaart
        titel={t('contacten.titel')}
        actie={
          magSchrijven && (
            <KnopLink naar={`/dossiers/${id}/contacten/nieuw`} variant="primary">
              {t('contacten.nieuw')}
            </KnopLink>
          )
        }
      >
        <Lijst />
      </Kaart>
    </div>
  )
}
