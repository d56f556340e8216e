import { useTekst } from '../../i18n/tekst.ts'
import { Select, TextArea, TextInput } from '../ams.ts'
import { useVeld, VeldKader, type VeldProps } from './veld.tsx'

type TekstProps = VeldProps & {
  /** Width in characters, so the size tells how much is expected. */
  readonly breedte?: number
  readonly type?: 'text' | 'email' | 'tel'
  readonly autoComplete?: string
  readonly inputMode?: 'text' | 'numeric' | 'decimal'
}

/** One line of text. */
export function TextField({ naam, breedte, type = 'text', autoComplete, inputMode, ...rest }: TekstProps) {
  const { id, fout, invoer } = useVeld(naam, rest.hint)
  return (
    <VeldKader id={id} fout={fout} {...rest}>
      <TextInput
        {...invoer}
        type={type}
        {...(breedte && { size: breedte })}
        {...(autoComplete && { autoComplete })}
        {...(inputMode && { inputMode })}
      />
    </VeldKader>
  )
}

/** A password, as the browser and its password manager know it. */
export function PasswordField({
  naam,
  autoComplete,
  ...rest
}: VeldProps & { readonly autoComplete?: string }) {
  const { id, fout, invoer } = useVeld(naam, rest.hint)
  const { invalid, ...input } = invoer
  return (
    <VeldKader id={id} fout={fout} {...rest}>
      <input
        {...input}
        className="ams-text-input"
        type="password"
        aria-invalid={invalid}
        autoComplete={autoComplete ?? 'current-password'}
      />
    </VeldKader>
  )
}

/** A date typed as `dd-mm-jjjj`; its schema (`datumVeld`) turns it into ISO. */
export function DateField(props: VeldProps) {
  const t = useTekst()
  const hint = props.hint ?? t('formulier.datum.hint')
  return <TextField {...props} hint={hint} breedte={12} inputMode="text" autoComplete="off" />
}

/** A citizen service number; its schema (`bsnVeld`) checks nine digits and the eleven test. */
export function BsnField(props: VeldProps) {
  const t = useTekst()
  return (
    <TextField
      {...props}
      hint={props.hint ?? t('formulier.bsn.hint')}
      breedte={12}
      inputMode="numeric"
      autoComplete="off"
    />
  )
}

/** An amount in euros; its schema (`bedragVeld`) gives eurocents. */
export function BedragField(props: VeldProps) {
  const { id, fout, invoer } = useVeld(props.naam, props.hint)
  return (
    <VeldKader {...props} id={id} fout={fout}>
      <span className="sk-bedragveld">
        <span aria-hidden>€</span>
        <TextInput {...invoer} size={12} inputMode="decimal" autoComplete="off" />
      </span>
    </VeldKader>
  )
}

/** Longer text. */
export function TextareaField({ rijen = 4, naam, ...rest }: VeldProps & { readonly rijen?: number }) {
  const { id, fout, invoer } = useVeld(naam, rest.hint)
  return (
    <VeldKader id={id} fout={fout} {...rest}>
      <TextArea {...invoer} rows={rijen} />
    </VeldKader>
  )
}

export type Optie = { readonly waarde: string; readonly tekst: string; readonly toelichting?: string }

/** One of many: a list with an empty first line, so nothing is chosen by accident. */
export function SelectField({ naam, opties, ...rest }: VeldProps & { readonly opties: readonly Optie[] }) {
  const t = useTekst()
  const { id, fout, invoer } = useVeld(naam, rest.hint)
  return (
    <VeldKader id={id} fout={fout} {...rest}>
      <Select {...invoer}>
        <Select.Option value="">{t('kit.kies')}</Select.Option>
        {opties.map((o) => (
          <Select.Option key={o.waarde} value={o.waarde}>
            {o.tekst}
          </Select.Option>
        ))}
      </Select>
    </VeldKader>
  )
}
