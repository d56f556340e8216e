import { useNavigate } from 'react-router'
import { addDays } from '../../components/dagen.ts'
import { FormPage } from '../../components/formulier/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { useDossier, useVernieuwDossier } from '../dossier/use-dossier.ts'
import { opschorten } from './api.ts'
import { KlokEinde } from './klok-einde.tsx'
import { KlokPagina, type EigenKlok } from './klok-pagina.tsx'
import { laatsteDagVan } from './klok.ts'
import { nieuwSchema } from './opschorting-schema.ts'
import { OpschortingVelden } from './opschorting-velden.tsx'
import { metVerschoven } from './verschoven.ts'
import { inFormuliertaal } from './weigering.ts'
import { useKlokNaam } from './woorden.ts'
import { useVandaag } from '../../app/sessie.tsx'

function Formulier({ klok, terug }: { readonly klok: EigenKlok; readonly terug: string }) {
  const t = useTekst()
  const vandaag = useVandaag()
  const navigate = useNavigate()
  const naam = useKlokNaam()(klok)
  const { id } = useDossier()
  const vernieuw = useVernieuwDossier(id)
  return (
    <>
      <p>{t('klokken.opschorten.uitleg')}</p>
      <KlokEinde klok={klok} vandaag={vandaag} />
      <FormPage
        schema={nieuwSchema}
        standaard={{ vanaf: '', tot: '', toelichting: '' }}
        verzendTekst={t('klokken.opschorten.knop')}
        annuleerNaar={terug}
        onVerzend={async (waarden, sleutel) => {
          const uit = await inFormuliertaal(opschorten(klok.objectSoort, klok.objectId, waarden, sleutel))
          await vernieuw()
          const naar = uit.einde === null ? null : addDays(uit.einde, -1)
          const terugId = { wat: 'opschortingen', id: uit.id } as const
          const verschoven = {
            wat: 'klokken.gedaan.opgeschort',
            klok: naam,
            van: laatsteDagVan(klok),
            naar,
            terug: terugId,
          }
          await navigate(terug, { state: metVerschoven(verschoven) })
        }}
      >
        <OpschortingVelden klok={klok} />
      </FormPage>
    </>
  )
}

/** Stops a clock for a period with a reason, and shows beforehand where the end goes. */
export function Component() {
  return (
    <KlokPagina titel="klokken.opschorten.titel">
      {(klok, terug) => <Formulier klok={klok} terug={terug} />}
    </KlokPagina>
  )
}
