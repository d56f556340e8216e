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
import { useWaarde } from '../kandidaten/waarden.ts'
import { inFormuliertaal } from '../klokken/weigering.ts'
import { beeindigPlaatsing, EINDE_REDENEN, MET_TOELICHTING, type Plaatsing } from './api.ts'
import { MetPlaatsing } from './met-plaatsing.tsx'

const schema = z
  .object({
    /** Typed as the last day inside. */
    tot: datumVeld(),
    reden: z.enum(EINDE_REDENEN, { error: 'plaatsingen.einde-reden-leeg' }),
    toelichting: z
      .string()
      .trim()
      .max(1000, 'plaatsingen.te-lang')
      .transform((r) => (r === '' ? null : r)),
  })
  .refine((w) => w.toelichting !== null || !MET_TOELICHTING.includes(w.reden), {
    path: ['toelichting'],
    message: 'plaatsingen.toelichting-leeg',
  })
  .transform((w) => ({ ...w, tot: addDays(w.tot, 1) }))

function Toelichting() {
  const t = useTekst()
  const reden = (useWatch({ name: 'reden' }) as string | undefined) ?? ''
  return (
    <TextareaField
      naam="toelichting"
      rijen={3}
      label={t('trajecten.einde-reden')}
      hint={t('plaatsingen.beeindig.toelichting-hint')}
      optioneel={!MET_TOELICHTING.includes(reden)}
    />
  )
}

function Formulier({ plaatsing: p, terug }: { readonly plaatsing: Plaatsing; readonly terug: string }) {
  const t = useTekst()
  const w = useWaarde()
  const meld = useMelding()
  const vandaag = useVandaag()
  const navigate = useNavigate()
  const { id } = useDossier()
  const vernieuw = useVernieuwDossier(id)
  const naam = w('vorm', p.vorm)
  const klaar = p.status === 'beeindigd'
  const laatste = p.laatsteDag !== null && (klaar || p.laatsteDag < vandaag) ? p.laatsteDag : vandaag
  return (
    <Kaart titel={t(klaar ? 'trajecten.beeindig.verbeter' : 'plaatsingen.beeindig.titel', { naam })}>
      <p>
        <PeriodeTekst vanaf={p.vanaf} tot={p.tot} />, {p.werkgever}
      </p>
      <p>{t('plaatsingen.beeindig.uitleg')}</p>
      <FormPage
        schema={schema}
        standaard={{
          tot: toDatumInvoer(laatste),
          toelichting: p.eindeToelichting ?? '',
          ...(p.eindeReden === null ? {} : { reden: p.eindeReden }),
        }}
        verzendTekst={t('trajecten.beeindig.knop')}
        annuleerNaar={terug}
        onVerzend={async (body) => {
          await inFormuliertaal(beeindigPlaatsing(p.id, p.versie, body))
          await vernieuw()
          meld({ tekst: t('trajecten.beeindig.klaar', { naam }) })
          await navigate(terug)
        }}
      >
        <DateField naam="tot" label={t('trajecten.beeindig.laatste-dag')} />
        <RadioField
          naam="reden"
          label={t('plaatsingen.beeindig.reden')}
          opties={EINDE_REDENEN.map((waarde) => ({ waarde, tekst: t(`plaatsingen.einde.${waarde}`) }))}
        />
        <Toelichting />
      </FormPage>
    </Kaart>
  )
}

/** Ends a placement with a reason; doing it again corrects day or reason. */
export function Component() {
  return <MetPlaatsing>{(p, terug) => <Formulier key={p.id} plaatsing={p} terug={terug} />}</MetPlaatsing>
}
