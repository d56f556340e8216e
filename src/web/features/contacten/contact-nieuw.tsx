import { useVandaag } from '../../app/sessie.tsx'
import { Kaart } from '../../components/index.ts'
import { FormPage, toDatumInvoer } from '../../components/formulier/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { useDossier } from '../dossier/use-dossier.ts'
import { legContactVast } from './api.ts'
import { nieuwSchema } from './contact-schema.ts'
import { ContactVelden } from './contact-velden.tsx'
import { MagNiet } from './mag-niet.tsx'
import { useNaOpslaan } from './use-na-opslaan.ts'

/** Recording a contact: today, unless it was earlier. */
export function Component() {
  const t = useTekst()
  const vandaag = useVandaag()
  const { id, magSchrijven } = useDossier()
  const klaar = useNaOpslaan()
  const terug = `/dossiers/${id}/contacten`
  if (!magSchrijven) return <MagNiet terug={terug} terugTekst={t('contacten.naar-lijst')} />
  return (
    <Kaart titel={t('contacten.nieuw')}>
      <FormPage
        schema={nieuwSchema}
        standaard={{ datum: toDatumInvoer(vandaag), verslag: '' }}
        verzendTekst={t('contacten.opslaan')}
        annuleerNaar={terug}
        onVerzend={async (waarden, sleutel) => {
          const { id: nieuw, waarschuwingen } = await legContactVast(id, waarden, sleutel)
          await klaar({
            tekst: t('contacten.vastgelegd'),
            naar: terug,
            waarschuwingen,
            verbeter: `${terug}/${nieuw}/corrigeren`,
          })
        }}
      >
        <ContactVelden />
      </FormPage>
    </Kaart>
  )
}
