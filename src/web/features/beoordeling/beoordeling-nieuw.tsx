import { useRecht, useVandaag } from '../../app/sessie.tsx'
import { Kaart } from '../../components/index.ts'
import { FormPage, toDatumInvoer } from '../../components/formulier/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { MagNiet } from '../contacten/mag-niet.tsx'
import { useNaOpslaan } from '../contacten/use-na-opslaan.ts'
import { useDossier } from '../dossier/use-dossier.ts'
import { beoordeel } from './api.ts'
import { nieuwSchema } from './beoordeling-schema.ts'
import { BeoordelingVelden } from './beoordeling-velden.tsx'
import './beoordeling.css'

/** A new assessment, the first or one after circumstances changed. The professional decides; the route follows from the rule. */
export function Component() {
  const t = useTekst()
  const vandaag = useVandaag()
  const magBeoordelen = useRecht('beoordelen')
  const { id, kandidaat, magSchrijven } = useDossier()
  const klaar = useNaOpslaan()
  const terug = `/dossiers/${id}/beoordeling`
  if (!magSchrijven || !magBeoordelen)
    return <MagNiet terug={terug} terugTekst={t('beoordeling.naar-lijst')} />
  return (
    <Kaart titel={t(kandidaat.indeling === null ? 'beoordeling.nieuw' : 'beoordeling.opnieuw')}>
      <p>{t('beoordeling.uitleg')}</p>
      <FormPage
        schema={nieuwSchema}
        standaard={{ redenen: [], toelichting: '', mogelijkeVorm: '', datum: toDatumInvoer(vandaag) }}
        verzendTekst={t('beoordeling.opslaan')}
        annuleerNaar={terug}
        onVerzend={async (waarden, sleutel) => {
          const uit = await beoordeel(id, waarden, sleutel)
          await klaar({
            tekst: t('beoordeling.vastgelegd'),
            naar: terug,
            waarschuwingen: uit.waarschuwingen,
            verbeter: `${terug}/${uit.id}/corrigeren`,
            mee: { beoordeeld: uit.id },
          })
        }}
      >
        <BeoordelingVelden />
      </FormPage>
    </Kaart>
  )
}
