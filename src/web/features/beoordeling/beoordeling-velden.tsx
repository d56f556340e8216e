import { useWatch } from 'react-hook-form'
import { toProbleem } from '../../api/probleem.ts'
import { FoutMelding } from '../../components/index.ts'
import {
  CheckboxGroupField,
  DateField,
  RadioField,
  SelectField,
  TextareaField,
} from '../../components/formulier/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { useOpties } from '../kandidaten/waarden.ts'
import { useRedenen } from './api.ts'
import { INDELINGEN } from './beoordeling-schema.ts'
import { useRedenTekst } from './woorden.ts'

/** What would follow from the choice, before it is saved. */
function Gevolg() {
  const t = useTekst()
  const indeling = useWatch({ name: 'indeling' }) as string | undefined
  return (
    <div role="status">
      {indeling && (
        <p className="sk-beoordeling__gevolg">
          <strong>{t('beoordeling.dan-volgt')}</strong> {t(`beoordeling.gevolg.${indeling}`)}
        </p>
      )}
    </div>
  )
}

/** The target group with what it means, the grounds, in own words, and the highest form of work possible. */
export function BeoordelingVelden() {
  const t = useTekst()
  const opties = useOpties()
  const redenTekst = useRedenTekst()
  const { data: redenen, error, refetch } = useRedenen()
  if (error !== null) return <FoutMelding probleem={toProbleem(error)} onOpnieuw={() => void refetch()} />
  return (
    <>
      <RadioField
        naam="indeling"
        label={t('beoordeling.indeling')}
        hint={t('beoordeling.indeling-hint')}
        opties={INDELINGEN.map((waarde) => ({
          waarde,
          tekst: t(`waarde.indeling.${waarde}`),
          toelichting: t(`beoordeling.betekenis.${waarde}`),
        }))}
      />
      <Gevolg />
      <div className="sk-beoordeling__redenen">
        <CheckboxGroupField
          naam="redenen"
          label={t('beoordeling.redenen')}
          hint={t('beoordeling.redenen-hint')}
          opties={(redenen ?? []).map((r) => ({ waarde: r.code, tekst: redenTekst(r) }))}
        />
      </div>
      <TextareaField
        naam="toelichting"
        rijen={5}
        label={t('beoordeling.toelichting')}
        hint={t('beoordeling.toelichting-hint')}
      />
      <SelectField
        naam="mogelijkeVorm"
        label={t('beoordeling.vorm')}
        hint={t('beoordeling.vorm-hint')}
        opties={opties('vorm')}
        optioneel
      />
      <DateField naam="datum" label={t('beoordeling.datum')} hint={t('beoordeling.datum-hint')} />
    </>
  )
}
