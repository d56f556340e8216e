import { useNavigate } from 'react-router'
import { addDays } from '../../components/dagen.ts'
import { Kaart, useMelding } from '../../components/index.ts'
import { FormPage, TextareaField, toDatumInvoer } from '../../components/formulier/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { useDossier, useVernieuwDossier } from '../dossier/use-dossier.ts'
import { useWaarde } from '../kandidaten/waarden.ts'
import { inFormuliertaal } from '../klokken/weigering.ts'
import { corrigeerPlaatsing, type Plaatsing } from './api.ts'
import { MET_REGEL } from './ladder.ts'
import { MetPlaatsing } from './met-plaatsing.tsx'
import { wijzigSchema } from './plaatsing-schema.ts'
import { PlaatsingVelden } from './plaatsing-velden.tsx'
import './plaatsingen.css'

const toForm = (p: Plaatsing) => ({
  werkgeverId: p.werkgeverId,
  werkplekId: p.werkplekId ?? '',
  functie: p.functie ?? '',
  urenPerWeek: String(p.urenPerWeek).replace('.', ','),
  loonwaarde: p.loonwaarde === null ? '' : String(p.loonwaarde),
  instrumenten: [...p.instrumenten],
  nevenbaan: p.nevenbaan,
  vanaf: toDatumInvoer(p.vanaf),
  tot: p.geplandEinde === null ? '' : toDatumInvoer(addDays(p.geplandEinde, -1)),
  reden: '',
})

function Formulier({ plaatsing: p, terug }: { readonly plaatsing: Plaatsing; readonly terug: string }) {
  const t = useTekst()
  const w = useWaarde()
  const meld = useMelding()
  const navigate = useNavigate()
  const { id } = useDossier()
  const vernieuw = useVernieuwDossier(id)
  const naam = w('vorm', p.vorm)
  return (
    <Kaart titel={t('trajecten.wijzig.titel', { naam })}>
      <p>{t('plaatsingen.wijzig-uitleg')}</p>
      <FormPage
        schema={wijzigSchema}
        standaard={toForm(p)}
        verzendTekst={t('trajecten.wijzig.knop')}
        annuleerNaar={terug}
        onVerzend={async (body) => {
          await inFormuliertaal(corrigeerPlaatsing(p.id, p.versie, body), { geplandEinde: 'tot' })
          await vernieuw()
          meld({ tekst: t('trajecten.wijzig.klaar', { naam }) })
          await navigate(terug)
        }}
      >
        <PlaatsingVelden
          vorm={p.vorm}
          instrumenten={p.instrumenten}
          eindeHint={t(MET_REGEL.includes(p.vorm) ? 'plaatsingen.tot-hint-regel' : 'plaatsingen.tot-hint')}
        />
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

/** Changes or corrects a placement with a reason; another form is another placement. */
export function Component() {
  return <MetPlaatsing>{(p, terug) => <Formulier key={p.id} plaatsing={p} terug={terug} />}</MetPlaatsing>
}
