import { useEffect } from 'react'
import { useParams } from 'react-router'
import { FoutMelding, Kaart } from '../../components/index.ts'
import { FormPage, TextareaField, toDatumInvoer } from '../../components/formulier/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { useDossier } from '../dossier/use-dossier.ts'
import { corrigeerContact, useContacten, type Contact } from './api.ts'
import { correctieSchema } from './contact-schema.ts'
import { ContactVelden } from './contact-velden.tsx'
import { MagNiet } from './mag-niet.tsx'
import { useNaOpslaan } from './use-na-opslaan.ts'

function Formulier({ contact, terug }: { readonly contact: Contact; readonly terug: string }) {
  const t = useTekst()
  const klaar = useNaOpslaan()
  return (
    <FormPage
      schema={correctieSchema}
      standaard={{
        datum: toDatumInvoer(contact.datum),
        soort: contact.soort,
        verslag: contact.verslag,
        reden: '',
      }}
      verzendTekst={t('contacten.correctie-opslaan')}
      annuleerNaar={terug}
      onVerzend={async (waarden, sleutel) => {
        const { id, waarschuwingen } = await corrigeerContact(contact.id, waarden, sleutel)
        await klaar({
          tekst: t('contacten.gecorrigeerd'),
          naar: terug,
          waarschuwingen,
          verbeter: `${terug}/${id}/corrigeren`,
        })
      }}
    >
      <ContactVelden />
      <TextareaField naam="reden" rijen={2} label={t('contacten.reden')} hint={t('contacten.reden-hint')} />
    </FormPage>
  )
}

/** Mending a note that was recorded wrongly: the old text stays to be read. */
export function Component() {
  const t = useTekst()
  const { contactId } = useParams()
  const { id, magSchrijven } = useDossier()
  const { contacten, probleem, opnieuw, heeftMeer, bezig, onMeer } = useContacten(id)
  const terug = `/dossiers/${id}/contacten`
  const contact = contacten?.find((c) => c.id === contactId && c.vervallenOp === null)
  // An address of an old note: read on until it is there, or until the list ends.
  const verder = contacten !== undefined && contact === undefined && heeftMeer
  useEffect(() => {
    if (verder && !bezig) onMeer()
  })
  if (probleem !== undefined) return <FoutMelding probleem={probleem} onOpnieuw={opnieuw} />
  if (contacten === undefined || verder) return <p role="status">{t('kit.laden')}</p>
  if (contact === undefined || !magSchrijven)
    return <MagNiet terug={terug} terugTekst={t('contacten.naar-lijst')} onbekend={magSchrijven} />
  return (
    <Kaart titel={t('contacten.corrigeer-titel')}>
      <p>{t('contacten.corrigeer-uitleg')}</p>
      <Formulier key={contact.id} contact={contact} terug={terug} />
    </Kaart>
  )
}
