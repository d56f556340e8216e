import { useEffect, useRef } from 'react'
import { useNavigate } from 'react-router'
import { z } from 'zod'
import { Alert, Button, useMelding } from '../../components/index.ts'
import { FormPage, SelectField, TextareaField } from '../../components/formulier/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { useDossier, useVernieuwDossier } from '../dossier/use-dossier.ts'
import { useWaarde } from '../kandidaten/waarden.ts'
import { inFormuliertaal } from '../klokken/weigering.ts'
import { EINDE_REDENEN, plaats, type Gevolgen } from './api.ts'
import { GevolgenLijst } from './gevolgen-lijst.tsx'
import type { Ingevuld } from './plaatsing-schema.ts'

/** What has to be answered before the step can be taken: why a lower form, and why the running placement ends. */
export const bevestigSchema = (redenNodig: boolean, eindigt: boolean) =>
  z.object({
    lagereVormReden: z
      .string()
      .trim()
      .max(1000, 'plaatsingen.te-lang')
      .refine((r) => !redenNodig || r !== '', 'plaatsingen.lagere-reden-leeg')
      .transform((r) => (r === '' ? null : r)),
    eindeReden: z
      .string()
      .refine((r) => !eindigt || r !== '', 'plaatsingen.einde-reden-leeg')
      .transform((r) => EINDE_REDENEN.find((e) => e === r) ?? null),
  })

type Props = {
  readonly invoer: Ingevuld
  readonly gevolgen: Gevolgen
  readonly terug: string
  readonly onWijzig: () => void
}

/** The second step: everything that the placement brings about, the questions that it raises, and the confirmation. */
export function GevolgenStap({ invoer, gevolgen: g, terug, onWijzig }: Props) {
  const t = useTekst()
  const w = useWaarde()
  const meld = useMelding()
  const navigate = useNavigate()
  const kop = useRef<HTMLHeadingElement>(null)
  const { id } = useDossier()
  const vernieuw = useVernieuwDossier(id)
  useEffect(() => kop.current?.focus(), [])
  const [vorige, ...meer] = g.eindigt
  const redenNodig = g.vormoordeel?.redenNodig === true
  const terugKnop = (
    <Button variant="tertiary" onClick={onWijzig}>
      {t('plaatsingen.nieuw.terug')}
    </Button>
  )
  return (
    <section className="sk-gevolgstap">
      <h3 ref={kop} tabIndex={-1}>
        {t('plaatsingen.gevolg.titel', { vorm: w('vorm', invoer.vorm) })}
      </h3>
      <GevolgenLijst gevolgen={g} invoer={invoer} />
      {meer.length > 0 ? (
        <Alert severity="warning" heading={t('plaatsingen.gevolg.meer-titel')} headingLevel={4}>
          <p>{t('plaatsingen.gevolg.meer')}</p>
        </Alert>
      ) : (
        <FormPage
          schema={bevestigSchema(redenNodig, vorige !== undefined)}
          standaard={{ lagereVormReden: '', eindeReden: '' }}
          verzendTekst={t('plaatsingen.nieuw.bevestig')}
          onVerzend={async ({ lagereVormReden, eindeReden }, sleutel) => {
            const over =
              vorige === undefined || eindeReden === null
                ? null
                : { id: vorige.id, versie: vorige.versie, reden: eindeReden, toelichting: null }
            const body = { ...invoer, lagereVormReden, vorige: over }
            await inFormuliertaal(plaats(id, body, sleutel), { 'vorige.reden': 'eindeReden' })
            await vernieuw()
            meld({ tekst: t('plaatsingen.nieuw.klaar', { vorm: w('vorm', invoer.vorm) }) })
            await navigate(terug)
          }}
        >
          {redenNodig && (
            <TextareaField
              naam="lagereVormReden"
              rijen={3}
              label={t('plaatsingen.lagere-reden')}
              hint={t('plaatsingen.lagere-reden-hint')}
            />
          )}
          {vorige !== undefined && (
            <SelectField
              naam="eindeReden"
              label={t('plaatsingen.vorige-reden', {
                vorm: w('vorm', vorige.vorm),
                werkgever: vorige.werkgever,
              })}
              opties={EINDE_REDENEN.map((waarde) => ({ waarde, tekst: t(`plaatsingen.einde.${waarde}`) }))}
            />
          )}
        </FormPage>
      )}
      {terugKnop}
    </section>
  )
}
