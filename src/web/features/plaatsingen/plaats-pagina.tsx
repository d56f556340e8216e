import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { useWatch } from 'react-hook-form'
import { useVandaag } from '../../app/sessie.tsx'
import { FoutMelding, Kaart, StepIndicator } from '../../components/index.ts'
import { FormPage } from '../../components/formulier/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { dossierSleutel, useDossier } from '../dossier/use-dossier.ts'
import { inFormuliertaal } from '../klokken/weigering.ts'
import { GeenRecht } from '../trajecten/geen-recht.tsx'
import { leesGevolgen, usePlaatsingen, type Gevolgen } from './api.ts'
import { GevolgenStap } from './gevolgen-stap.tsx'
import { LadderVeld } from './ladder-veld.tsx'
import { MET_REGEL, isWsw, type Vorm } from './ladder.ts'
import { plaatsingSchema, type Ingevuld } from './plaatsing-schema.ts'
import { PlaatsingVelden } from './plaatsing-velden.tsx'
import './plaatsingen.css'

const LEEG = {
  werkgeverId: '',
  werkplekId: '',
  functie: '',
  urenPerWeek: '',
  loonwaarde: '',
  instrumenten: [],
  nevenbaan: false,
  vanaf: '',
  tot: '',
}

/** What was judged possible for this person, to be marked on the ladder; asked by a step that nobody takes yet. */
function useMogelijk(id: string): { readonly mogelijk: string | null; readonly nu: string | null } {
  const vandaag = useVandaag()
  const { data } = useQuery({
    queryKey: dossierSleutel(id, 'mogelijk', vandaag),
    retry: false,
    queryFn: () => leesGevolgen(id, { vorm: 'regulier', vanaf: vandaag }),
  })
  return { mogelijk: data?.vormoordeel?.mogelijk ?? null, nu: data?.vormNu ?? null }
}

function Velden({
  mogelijk,
  nu,
  metWsw,
}: {
  readonly mogelijk: string | null
  readonly nu: string | null
  readonly metWsw: boolean
}) {
  const t = useTekst()
  const vorm = (useWatch({ name: 'vorm' }) as Vorm | '' | undefined) ?? ''
  const metRegel = vorm !== '' && MET_REGEL.includes(vorm)
  return (
    <>
      <LadderVeld naam="vorm" mogelijk={mogelijk} nu={nu} metWsw={metWsw} />
      {vorm === 'detachering' && <p className="sk-uitlegblok">{t('plaatsingen.detachering-uitleg')}</p>}
      <PlaatsingVelden
        vorm={vorm}
        eindeHint={t(metRegel ? 'plaatsingen.tot-hint-regel' : 'plaatsingen.tot-hint')}
      />
    </>
  )
}

type Gekozen = { readonly invoer: Ingevuld; readonly gevolgen: Gevolgen }

/** Starts a placement in two steps: fill in, then see what it brings about and confirm. */
export function Component() {
  const t = useTekst()
  const { id, kandidaat, magSchrijven } = useDossier()
  const { plaatsingen, probleem } = usePlaatsingen(id)
  const { mogelijk, nu } = useMogelijk(id)
  const [gekozen, setGekozen] = useState<Gekozen>()
  const terug = `/dossiers/${id}/werk`
  if (!magSchrijven) return <GeenRecht terug={terug} />
  if (probleem !== undefined) return <FoutMelding probleem={probleem} />
  const hadWsw =
    (kandidaat.doelgroepen as readonly string[]).includes('wsw') || plaatsingen?.some((p) => isWsw(p.vorm))
  return (
    <Kaart titel={t('plaatsingen.nieuw.titel')}>
      <StepIndicator
        label={t('plaatsingen.stappen.label')}
        stappen={[t('plaatsingen.stappen.invullen'), t('plaatsingen.stappen.gevolgen')]}
        huidig={gekozen === undefined ? 0 : 1}
      />
      {gekozen !== undefined && (
        <GevolgenStap {...gekozen} terug={terug} onWijzig={() => setGekozen(undefined)} />
      )}
      {/* Stays mounted, so that nothing typed is lost when somebody goes back. */}
      <div hidden={gekozen !== undefined}>
        <FormPage
          schema={plaatsingSchema}
          standaard={LEEG}
          verzendTekst={t('plaatsingen.nieuw.naar-gevolgen')}
          annuleerNaar={terug}
          onVerzend={async (invoer) => {
            const { vorm, vanaf, tot, nevenbaan, loonwaarde } = invoer
            const gevolgen = await inFormuliertaal(
              leesGevolgen(id, {
                vorm,
                vanaf,
                nevenbaan: nevenbaan ? 'ja' : 'nee',
                ...(tot === null ? {} : { tot }),
                ...(loonwaarde === null ? {} : { loonwaarde }),
              }),
            )
            setGekozen({ invoer, gevolgen })
          }}
        >
          <Velden mogelijk={mogelijk} nu={nu} metWsw={hadWsw === true} />
        </FormPage>
      </div>
    </Kaart>
  )
}
