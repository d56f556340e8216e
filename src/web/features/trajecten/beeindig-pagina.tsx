import { useWatch } from 'react-hook-form'
import { useNavigate } from 'react-router'
import { z } from 'zod'
import { useVandaag } from '../../app/sessie.tsx'
import { addDays } from '../../components/dagen.ts'
import { Kaart, PeriodeTekst, useMelding } from '../../components/index.ts'
import {
  DateField,
  datumVeld,
  FormPage,
  RadioField,
  TextareaField,
  toDatumInvoer,
} from '../../components/formulier/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { useDossier, useVernieuwDossier } from '../dossier/use-dossier.ts'
import { inFormuliertaal } from '../klokken/weigering.ts'
import { useKlokNaam } from '../klokken/woorden.ts'
import { beeindigTraject, MET_REDEN, UITKOMSTEN, type Traject } from './api.ts'
import { MetTraject } from './met-traject.tsx'

const schema = z
  .object({
    /** Typed as the last day inside. */
    tot: datumVeld(),
    uitkomst: z.enum(UITKOMSTEN, { error: 'trajecten.uitkomst-leeg' }),
    reden: z
      .string()
      .trim()
      .max(1000, 'trajecten.te-lang')
      .transform((r) => (r === '' ? null : r)),
  })
  .refine((w) => w.reden !== null || !MET_REDEN.includes(w.uitkomst), {
    path: ['reden'],
    message: 'trajecten.einde-reden-leeg',
  })
  .transform((w) => ({ ...w, tot: addDays(w.tot, 1) }))

function Reden() {
  const t = useTekst()
  const uitkomst = (useWatch({ name: 'uitkomst' }) as string | undefined) ?? ''
  return (
    <TextareaField
      naam="reden"
      rijen={3}
      label={t('trajecten.einde-reden')}
      hint={t('trajecten.einde-reden-hint')}
      optioneel={!MET_REDEN.includes(uitkomst)}
    />
  )
}

function Formulier({ traject, terug }: { readonly traject: Traject; readonly terug: string }) {
  const t = useTekst()
  const meld = useMelding()
  const vandaag = useVandaag()
  const navigate = useNavigate()
  const naam = useKlokNaam()({ soort: traject.soort, regel: null })
  const { id } = useDossier()
  const vernieuw = useVernieuwDossier(id)
  const klaar = traject.status === 'beeindigd'
  const laatste = klaar
    ? traject.laatsteDag
    : traject.laatsteDag !== null && traject.laatsteDag < vandaag
      ? traject.laatsteDag
      : vandaag
  return (
    <Kaart titel={t(klaar ? 'trajecten.beeindig.verbeter' : 'trajecten.beeindig.titel', { naam })}>
      <p>
        <PeriodeTekst vanaf={traject.vanaf} tot={traject.tot} />
      </p>
      <p>{t('trajecten.beeindig.uitleg')}</p>
      <FormPage
        schema={schema}
        standaard={{
          tot: toDatumInvoer(laatste),
          reden: traject.eindeReden ?? '',
          ...(traject.uitkomst === null ? {} : { uitkomst: traject.uitkomst }),
        }}
        verzendTekst={t('trajecten.beeindig.knop')}
        annuleerNaar={terug}
        onVerzend={async (body) => {
          await inFormuliertaal(beeindigTraject(traject.id, traject.versie, body))
          await vernieuw()
          meld({ tekst: t('trajecten.beeindig.klaar', { naam }) })
          await navigate(terug)
        }}
      >
        <DateField naam="tot" label={t('trajecten.beeindig.laatste-dag')} />
        <RadioField
          naam="uitkomst"
          label={t('trajecten.veld.uitkomst')}
          opties={UITKOMSTEN.map((waarde) => ({ waarde, tekst: t(`trajecten.uitkomst.${waarde}`) }))}
        />
        <Reden />
      </FormPage>
    </Kaart>
  )
}

/** Finishes or breaks off a traject with its outcome; doing it again corrects day or outcome. */
export function Component() {
  return (
    <MetTraject>
      {(traject, terug) => <Formulier key={traject.id} traject={traject} terug={terug} />}
    </MetTraject>
  )
}
