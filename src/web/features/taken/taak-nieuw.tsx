import { useSessie, useVandaag } from '../../app/sessie.tsx'
import { addDays } from '../../components/dagen.ts'
import { Kaart } from '../../components/index.ts'
import { FormPage, toDatumInvoer } from '../../components/formulier/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { MagNiet } from '../contacten/mag-niet.tsx'
import { useNaOpslaan } from '../contacten/use-na-opslaan.ts'
import { useDossier } from '../dossier/use-dossier.ts'
import { MetLijsten } from '../kandidaten/met-lijsten.tsx'
import { maakTaak } from './api.ts'
import { nieuwSchema } from './taak-schema.ts'
import { TaakVelden } from './taak-velden.tsx'

const EERSTE_VOORSTEL_DAGEN = 7

/** Planning something to do: for me, within a week, unless it is told otherwise. */
export function Component() {
  const t = useTekst()
  const vandaag = useVandaag()
  const { gebruiker } = useSessie()
  const { id, magSchrijven } = useDossier()
  const klaar = useNaOpslaan()
  const terug = `/dossiers/${id}/taken`
  if (!magSchrijven) return <MagNiet terug={terug} terugTekst={t('taken.naar-lijst')} />
  return (
    <Kaart titel={t('taken.nieuw')}>
      <MetLijsten>
        <FormPage
          schema={nieuwSchema}
          standaard={{
            titel: '',
            toelichting: '',
            uiterlijk: toDatumInvoer(addDays(vandaag, EERSTE_VOORSTEL_DAGEN)),
            wachtOp: 'mij',
            gebruikerId: gebruiker.id,
          }}
          verzendTekst={t('taken.opslaan')}
          annuleerNaar={terug}
          onVerzend={async (waarden, sleutel) => {
            const { id: nieuw, waarschuwingen } = await maakTaak(id, waarden, sleutel)
            await klaar({
              tekst: t('taken.gemaakt'),
              naar: terug,
              waarschuwingen,
              verbeter: `${terug}/${nieuw}/wijzigen`,
            })
          }}
        >
          <TaakVelden />
        </FormPage>
      </MetLijsten>
    </Kaart>
  )
}
