import { useTekst } from '../../i18n/tekst.ts'
import { Checkbox, Field, FieldSet, Radio } from '../ams.ts'
import { useVeld, VeldFout, VeldHint, type VeldProps } from './veld.tsx'
import type { Optie } from './velden.tsx'

type GroepProps = VeldProps & { readonly opties: readonly Optie[] }

/** One of a few, all in sight. The first radio carries the field's id, so an error link lands on it. */
export function RadioField({ naam, label, hint, optioneel, opties }: GroepProps) {
  const t = useTekst()
  const { id, fout, invoer } = useVeld(naam, hint)
  const { id: _id, invalid, 'aria-describedby': beschreven, ...register } = invoer
  return (
    <FieldSet
      legend={label}
      invalid={invalid}
      aria-describedby={beschreven}
      {...(optioneel && { hint: t('kit.niet-verplicht') })}
    >
      <VeldHint id={id} hint={hint} />
      <VeldFout id={id} fout={fout} />
      <div className="sk-keuzes">
        {opties.map((o, i) => (
          <div key={o.waarde}>
            <Radio
              {...register}
              id={i === 0 ? id : `${id}-${o.waarde}`}
              value={o.waarde}
              invalid={invalid}
              aria-describedby={o.toelichting && `${id}-${o.waarde}-uitleg`}
            >
              {o.tekst}
            </Radio>
            {o.toelichting && (
              <p id={`${id}-${o.waarde}-uitleg`} className="sk-keuzes__uitleg">
                {o.toelichting}
              </p>
            )}
          </div>
        ))}
      </div>
    </FieldSet>
  )
}

/** A statement to agree with. */
export function CheckboxField({ naam, label, hint }: Omit<VeldProps, 'optioneel'>) {
  const { id, fout, invoer } = useVeld(naam, hint)
  return (
    <Field invalid={invoer.invalid}>
      <VeldFout id={id} fout={fout} />
      <Checkbox {...invoer}>{label}</Checkbox>
      <VeldHint id={id} hint={hint} />
    </Field>
  )
}

/** Any number of a few; the value is an array of strings. */
export function CheckboxGroupField({ naam, label, hint, optioneel, opties }: GroepProps) {
  const t = useTekst()
  const { id, fout, invoer } = useVeld(naam, hint)
  const { id: _id, invalid, 'aria-describedby': beschreven, ...register } = invoer
  return (
    <FieldSet
      legend={label}
      invalid={invalid}
      aria-describedby={beschreven}
      {...(optioneel && { hint: t('kit.niet-verplicht') })}
    >
      <VeldHint id={id} hint={hint} />
      <VeldFout id={id} fout={fout} />
      <div className="sk-keuzes">
        {opties.map((o, i) => (
          <Checkbox
            key={o.waarde}
            {...register}
            id={i === 0 ? id : `${id}-${o.waarde}`}
            value={o.waarde}
            invalid={invalid}
          >
            {o.tekst}
          </Checkbox>
        ))}
      </div>
    </FieldSet>
  )
}
