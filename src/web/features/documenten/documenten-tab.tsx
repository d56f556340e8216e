import { useState } from 'react'
import { Button, EmptyState, FoutMelding, Kaart } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { useDossier } from '../dossier/use-dossier.ts'
import { useDocumenten } from './api.ts'
import { DocumentRegel } from './document-regel.tsx'
import { Toevoegen } from './toevoegen.tsx'
import '../contacten/contacten.css'
import './documenten.css'

/** The documents of a person, newest first; withdrawn ones stay as a line. */
export function Component() {
  const t = useTekst()
  const { id, magSchrijven } = useDossier()
  const [open, setOpen] = useState(false)
  const { documenten, probleem, opnieuw } = useDocumenten(id)
  if (probleem !== undefined) return <FoutMelding probleem={probleem} onOpnieuw={opnieuw} />
  if (documenten === undefined) return <p role="status">{t('kit.laden')}</p>
  const knop = magSchrijven && !open && (
    <Button onClick={() => setOpen(true)}>{t('documenten.toevoegen')}</Button>
  )
  return (
    <div className="sk-stapel">
      {open && magSchrijven && <Toevoegen onKlaar={() => setOpen(false)} />}
      {documenten.length === 0 && !open && (
        <EmptyState titel={t('documenten.leeg.titel')} icoon="document" actie={knop}>
          {t('documenten.leeg.tekst')}
        </EmptyState>
      )}
      {documenten.length > 0 && (
        <Kaart titel={t('documenten.titel')} actie={knop}>
          <ul className="sk-documenten">
            {documenten.map((d) => (
              <DocumentRegel key={d.id} document={d} magSchrijven={magSchrijven} />
            ))}
          </ul>
        </Kaart>
      )}
    </div>
  )
}
