import { useQuery } from '@tanstack/react-query'
import { useWatch } from 'react-hook-form'
import { useNavigate } from 'react-router'
import { z } from 'zod'
import { toProbleem } from '../../api/probleem.ts'
import { useVandaag } from '../../app/sessie.tsx'
import { addDays } from '../../components/dagen.ts'
import { DatumTekst, FoutMelding } from '../../components/index.ts'
import {
  CheckboxField,
  DateField,
  datumVeld,
  FormPage,
  parseDatumInvoer,
  TextareaField,
  toDatumInvoer,
} from '../../components/formulier/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { dossierSleutel, useDossier, useVernieuwDossier } from '../dossier/use-dossier.ts'
import { leesVersie, zetEinde } from './api.ts'
import { KlokEinde } from './klok-einde.tsx'
import { KlokPagina, type EigenKlok } from './klok-pagina.tsx'
import { laatsteDagVan, type Klok } from './klok.ts'
import { langeTekst } from './opschorting-schema.ts'
import { metVerschoven } from './verschoven.ts'
import { inFormuliertaal } from './weigering.ts'
import { useKlokNaam, useVerschuivingTekst } from './woorden.ts'

const schema = z.object({
  /** Typed as the last day inside. */
  nieuwEinde: datumVeld(),
  besluitdatum: datumVeld(),
  reden: langeTekst('klokken.einde.reden-leeg'),
  bovenMaximum: z.boolean(),
})

/** What the new last day means: longer or shorter, by how much, and whether the rule allows it. */
function Gevolg({ klok }: { readonly klok: Klok }) {
  const t = useTekst()
  const tekst = useVerschuivingTekst()
  const ingevuld = useWatch({ name: 'nieuwEinde' }) as string | undefined
  const naar = parseDatumInvoer(ingevuld ?? '')
  const uiterste = klok.maximum === null ? null : addDays(klok.maximum, -1)
  const boven = naar !== null && uiterste !== null && naar > uiterste
  return (
    <>
      <div className="sk-klok__voorspelling" role="status">
        <p className="sk-klok__verschuiving">
          {naar === null ? t('klokken.voorspelling.vul-in') : tekst({ van: laatsteDagVan(klok), naar })}
        </p>
        {boven && (
          <p className="sk-klok__opmerking">
            {t('klokken.einde.boven')} <DatumTekst datum={uiterste} />
          </p>
        )}
      </div>
      {boven && (
        <CheckboxField
          naam="bovenMaximum"
          label={t('klokken.einde.bewust')}
          hint={t('klokken.einde.bewust-hint')}
        />
      )}
    </>
  )
}

type Props = { readonly klok: EigenKlok; readonly versie: number; readonly terug: string }

function Formulier({ klok, versie, terug }: Props) {
  const t = useTekst()
  const vandaag = useVandaag()
  const navigate = useNavigate()
  const naam = useKlokNaam()(klok)
  const { id } = useDossier()
  const vernieuw = useVernieuwDossier(id)
  return (
    <FormPage
      schema={schema}
      standaard={{ nieuwEinde: '', besluitdatum: toDatumInvoer(vandaag), reden: '', bovenMaximum: false }}
      verzendTekst={t('klokken.einde.knop')}
      annuleerNaar={terug}
      onVerzend={async ({ nieuwEinde, ...rest }, sleutel) => {
        const besluit = { ...rest, nieuwEinde: addDays(nieuwEinde, 1) }
        const uit = await inFormuliertaal(zetEinde(klok.objectSoort, klok.objectId, versie, besluit, sleutel))
        await vernieuw()
        const naar = uit.einde === null ? null : addDays(uit.einde, -1)
        const terugId = { wat: 'einde-wijzigingen', id: uit.id } as const
        const verschoven = {
          wat: 'klokken.gedaan.einde',
          klok: naam,
          van: laatsteDagVan(klok),
          naar,
          terug: terugId,
        }
        await navigate(terug, { state: metVerschoven(verschoven) })
      }}
    >
      <DateField naam="nieuwEinde" label={t('klokken.einde.nieuw')} hint={t('klokken.einde.nieuw-hint')} />
      <Gevolg klok={klok} />
      <DateField
        naam="besluitdatum"
        label={t('klokken.einde.besluitdatum')}
        hint={t('klokken.einde.besluitdatum-hint')}
      />
      <TextareaField
        naam="reden"
        rijen={3}
        label={t('klokken.einde.reden')}
        hint={t('klokken.einde.reden-hint')}
      />
    </FormPage>
  )
}

/** Finds the version that the decision is about, then asks for the decision. */
function MetVersie({ klok, terug }: { readonly klok: EigenKlok; readonly terug: string }) {
  const t = useTekst()
  const vandaag = useVandaag()
  const { id } = useDossier()
  const { data, error } = useQuery({
    queryKey: dossierSleutel(id, 'versie', klok.objectId),
    queryFn: async () => (await leesVersie(id, klok.objectSoort, klok.objectId)) ?? null,
  })
  if (error !== null) return <FoutMelding probleem={toProbleem(error)} />
  if (data === undefined) return <p role="status">{t('kit.laden')}</p>
  return (
    <>
      <p>{t('klokken.einde.uitleg')}</p>
      <KlokEinde klok={klok} vandaag={vandaag} />
      <Formulier klok={klok} versie={data ?? 0} terug={terug} />
    </>
  )
}

/** Lengthens or shortens by a decision with its date and reason, also after the end. */
export function Component() {
  return (
    <KlokPagina titel="klokken.einde.titel">
      {(klok, terug) => <MetVersie klok={klok} terug={terug} />}
    </KlokPagina>
  )
}
