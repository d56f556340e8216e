import { useNavigate } from 'react-router'
import { addDays } from '../../components/dagen.ts'
import { Kaart, useMelding } from '../../components/index.ts'
import { DateField, FormPage, TextareaField, toDatumInvoer } from '../../components/formulier/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { useDossier, useVernieuwDossier } from '../dossier/use-dossier.ts'
import { useKlokNaam } from '../klokken/woorden.ts'
import { corrigeerTraject, type Traject } from './api.ts'
import { MetTraject } from './met-traject.tsx'
import { ANDERS, wijzigSchema } from './traject-schema.ts'
import { TrajectVelden } from './traject-velden.tsx'
import { inFormuliertaal } from '../klokken/weigering.ts'

const VELDNAMEN = { geplandEinde: 'tot', aanbiederId: 'aanbieder' }

/** A traject as the form shows it; a provider by name is "somebody else". */
const toForm = (tr: Traject) => ({
  doel: tr.doel,
  ontwikkelpunten: tr.ontwikkelpunten.join('\n'),
  aanbieder: tr.aanbiederId ?? (tr.aanbieder === null ? '' : ANDERS),
  aanbiederNaam: tr.aanbiederId === null ? (tr.aanbieder ?? '') : '',
  toekomstigeWerkgeverId: tr.toekomstigeWerkgeverId ?? '',
  afspraakWerkgever: tr.afspraakWerkgever ?? '',
  behoudUitkering: tr.behoudUitkering ? ('ja' as const) : ('nee' as const),
  vanaf: toDatumInvoer(tr.vanaf),
  tot: tr.geplandEinde === null ? '' : toDatumInvoer(addDays(tr.geplandEinde, -1)),
  reden: '',
})

function Formulier({ traject, terug }: { readonly traject: Traject; readonly terug: string }) {
  const t = useTekst()
  const meld = useMelding()
  const navigate = useNavigate()
  const naam = useKlokNaam()({ soort: traject.soort, regel: null })
  const { id } = useDossier()
  const vernieuw = useVernieuwDossier(id)
  return (
    <Kaart titel={t('trajecten.wijzig.titel', { naam })}>
      <p>{t('trajecten.wijzig.uitleg')}</p>
      <FormPage
        schema={wijzigSchema}
        standaard={toForm(traject)}
        verzendTekst={t('trajecten.wijzig.knop')}
        annuleerNaar={terug}
        onVerzend={async (body) => {
          await inFormuliertaal(corrigeerTraject(traject.id, traject.versie, body), VELDNAMEN)
          await vernieuw()
          meld({ tekst: t('trajecten.wijzig.klaar', { naam }) })
          await navigate(terug)
        }}
      >
        <DateField naam="vanaf" label={t('trajecten.veld.vanaf')} />
        <DateField
          naam="tot"
          label={t('trajecten.veld.tot')}
          hint={t(traject.soort === 'leerwerktraject' ? 'trajecten.tot-hint-regel' : 'trajecten.tot-hint')}
          optioneel
        />
        <TrajectVelden />
        <TextareaField
          naam="reden"
          rijen={2}
          label={t('trajecten.wijzig.reden')}
          hint={t('trajecten.wijzig.reden-hint')}
        />
      </FormPage>
    </Kaart>
  )
}

/** Changes or corrects a traject with a reason; the history keeps what it was. */
export function Component() {
  return (
    <MetTraject>
      {(traject, terug) => <Formulier key={traject.id} traject={traject} terug={terug} />}
    </MetTraject>
  )
}
