import { useWatch } from 'react-hook-form'
import { useNavigate } from 'react-router'
import { Kaart, useMelding } from '../../components/index.ts'
import { DateField, FormPage, parseDatumInvoer, SelectField } from '../../components/formulier/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { useDossier, useVernieuwDossier } from '../dossier/use-dossier.ts'
import { useKlokNaam } from '../klokken/woorden.ts'
import { WerkgeverKiezer } from '../werkgevers/werkgever-kiezer.tsx'
import { WerkplekKiezer } from '../werkgevers/werkplek-kiezer.tsx'
import { planTraject, SOORTEN } from './api.ts'
import { GeenRecht } from './geen-recht.tsx'
import { RegelEinde } from './regel-einde.tsx'
import { planSchema } from './traject-schema.ts'
import { TrajectVelden } from './traject-velden.tsx'
import { inFormuliertaal } from '../klokken/weigering.ts'

function Periode() {
  const t = useTekst()
  const [soort = '', vanaf = ''] = useWatch({ name: ['soort', 'vanaf'] }) as [string?, string?]
  const start = parseDatumInvoer(vanaf)
  // Of the trajecten only this kind has a longest time by a rule.
  const heeftRegel = soort === 'leerwerktraject'
  return (
    <>
      <DateField naam="vanaf" label={t('trajecten.veld.vanaf')} />
      {soort !== '' && (
        <RegelEinde
          heeftRegel={heeftRegel}
          berekening={heeftRegel && start !== null ? { soort: 'leerwerktraject', start } : null}
        />
      )}
      <DateField
        naam="tot"
        label={t('trajecten.veld.tot')}
        hint={t(heeftRegel ? 'trajecten.tot-hint-regel' : 'trajecten.tot-hint')}
        optioneel
      />
    </>
  )
}

/** Where somebody learns or practises, when that is a workplace with a number of places. */
function Werkplek() {
  const t = useTekst()
  const soort = (useWatch({ name: 'soort' }) as string | undefined) ?? ''
  return (
    <>
      <WerkgeverKiezer
        naam="plekWerkgeverId"
        label={t('trajecten.plek')}
        hint={t('trajecten.plek-hint')}
        optioneel
      />
      <WerkplekKiezer
        naam="werkplekId"
        werkgever="plekWerkgeverId"
        vanaf="vanaf"
        vorm={soort === 'leerwerktraject' ? soort : ''}
      />
    </>
  )
}

const LEEG = {
  plekWerkgeverId: '',
  werkplekId: '',
  doel: '',
  ontwikkelpunten: '',
  aanbieder: '',
  aanbiederNaam: '',
  toekomstigeWerkgeverId: '',
  afspraakWerkgever: '',
  behoudUitkering: 'ja' as const,
  vanaf: '',
  tot: '',
}

/** Plans a traject: what for, with whom, from when; the end follows from the rule and is shown with it. */
export function Component() {
  const t = useTekst()
  const meld = useMelding()
  const navigate = useNavigate()
  const naam = useKlokNaam()
  const { id, magSchrijven } = useDossier()
  const vernieuw = useVernieuwDossier(id)
  const terug = `/dossiers/${id}/werk`
  if (!magSchrijven) return <GeenRecht terug={terug} />
  return (
    <Kaart titel={t('trajecten.plan.titel')}>
      <FormPage
        schema={planSchema}
        standaard={LEEG}
        verzendTekst={t('trajecten.plan.knop')}
        annuleerNaar={terug}
        onVerzend={async (body, sleutel) => {
          const traject = await inFormuliertaal(planTraject(id, body, sleutel), { aanbiederId: 'aanbieder' })
          await vernieuw()
          meld({ tekst: t('trajecten.plan.klaar', { naam: naam({ soort: traject.soort, regel: null }) }) })
          await navigate(terug)
        }}
      >
        <SelectField
          naam="soort"
          label={t('trajecten.veld.soort')}
          opties={SOORTEN.map((soort) => ({ waarde: soort, tekst: naam({ soort, regel: null }) }))}
        />
        <Periode />
        <Werkplek />
        <TrajectVelden />
      </FormPage>
    </Kaart>
  )
}
