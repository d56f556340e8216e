import { useNavigate, useParams } from 'react-router'
import { addDays } from '../../components/dagen.ts'
import { FormPage, TextareaField, toDatumInvoer } from '../../components/formulier/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { useDossier, useVernieuwDossier } from '../dossier/use-dossier.ts'
import { wijzigOpschorting } from './api.ts'
import { KlokPagina, type EigenKlok } from './klok-pagina.tsx'
import { isGeldig, laatsteDagVan, type Opschorting } from './klok.ts'
import { REDENEN, wijzigSchema } from './opschorting-schema.ts'
import { OpschortingVelden } from './opschorting-velden.tsx'
import { metVerschoven } from './verschoven.ts'
import { inFormuliertaal } from './weigering.ts'
import { useKlokNaam } from './woorden.ts'

type Props = { readonly klok: EigenKlok; readonly opschorting: Opschorting; readonly terug: string }

function Formulier({ klok, opschorting: o, terug }: Props) {
  const t = useTekst()
  const navigate = useNavigate()
  const naam = useKlokNaam()(klok)
  const { id } = useDossier()
  const vernieuw = useVernieuwDossier(id)
  const reden = REDENEN.find((r) => r === o.reden) ?? 'overig'
  return (
    <FormPage
      schema={wijzigSchema}
      standaard={{
        vanaf: toDatumInvoer(o.vanaf),
        tot: o.tot === null ? '' : toDatumInvoer(addDays(o.tot, -1)),
        reden,
        toelichting: o.toelichting,
        waarom: '',
      }}
      verzendTekst={t('klokken.opschorten.wijzig-knop')}
      annuleerNaar={terug}
      onVerzend={async (waarden) => {
        const uit = await inFormuliertaal(wijzigOpschorting(o.id, waarden))
        await vernieuw()
        const naar = uit.einde === null ? null : addDays(uit.einde, -1)
        const verschoven = {
          wat: 'klokken.gedaan.opschorting-gewijzigd',
          klok: naam,
          van: laatsteDagVan(klok),
          naar,
        }
        await navigate(terug, { state: metVerschoven(verschoven) })
      }}
    >
      <OpschortingVelden klok={klok} vervangt={o.id} />
      <TextareaField
        naam="waarom"
        rijen={2}
        label={t('klokken.opschorten.waarom')}
        hint={t('klokken.opschorten.waarom-hint')}
      />
    </FormPage>
  )
}

/** Ends or corrects a suspension; the old row stays readable as history. */
export function Component() {
  const t = useTekst()
  const { opschortingId } = useParams()
  return (
    <KlokPagina titel="klokken.opschorten.wijzig-titel">
      {(klok, terug) => {
        const o = klok.opschortingen.filter(isGeldig).find((rij) => rij.id === opschortingId)
        if (o === undefined) return <p>{t('klokken.opschorten.vervallen')}</p>
        return <Formulier klok={klok} opschorting={o} terug={terug} />
      }}
    </KlokPagina>
  )
}
