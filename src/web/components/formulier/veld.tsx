import type { ReactNode } from 'react'
import { get, useFormContext, type RegisterOptions } from 'react-hook-form'
import { useIntl } from 'react-intl'
import { useTekst } from '../../i18n/tekst.ts'
import { ErrorMessage, Field, Label } from '../ams.ts'

/** The id of a field's input: what a link in the error block points to. */
export const veldId = (naam: string): string => `veld-${naam.replace(/\W/g, '-')}`

/** A schema's message is a message key; anything else is shown as it is. */
export function useFoutBericht(): (bericht: string) => string {
  const intl = useIntl()
  return (bericht) => (intl.messages[bericht] === undefined ? bericht : intl.formatMessage({ id: bericht }))
}

/** The props every field of a form has. */
export type VeldProps = {
  /** Path in the form's values. */
  readonly naam: string
  readonly label: string
  /** What to fill in, or why it is asked. */
  readonly hint?: ReactNode
  /** Says "(niet verplicht)" behind the label: most fields are obligatory, so the exception is named. */
  readonly optioneel?: boolean
}

/** Everything an input needs to belong to the form: registration, id, and what describes it. */
export function useVeld(naam: string, hint?: ReactNode, opties?: RegisterOptions) {
  const { register, formState } = useFormContext()
  const bericht = useFoutBericht()
  const id = veldId(naam)
  const fout = get(formState.errors, naam) as { message?: string } | undefined
  const foutTekst = fout?.message === undefined ? undefined : bericht(fout.message)
  const beschrijving = [hint && `${id}-hint`, foutTekst && `${id}-fout`].filter(Boolean).join(' ')
  return {
    id,
    fout: foutTekst,
    invoer: {
      ...register(naam, opties),
      id,
      invalid: foutTekst !== undefined,
      'aria-describedby': beschrijving === '' ? undefined : beschrijving,
    },
  }
}

export function VeldHint({ id, hint }: { readonly id: string; readonly hint: ReactNode }) {
  return hint ? (
    <p id={`${id}-hint`} className="sk-hint">
      {hint}
    </p>
  ) : null
}

export function VeldFout({ id, fout }: { readonly id: string; readonly fout: string | undefined }) {
  const t = useTekst()
  return fout === undefined ? null : (
    <ErrorMessage id={`${id}-fout`} prefix={t('kit.invoerfout')}>
      {fout}
    </ErrorMessage>
  )
}

type KaderProps = Omit<VeldProps, 'naam'> & {
  readonly id: string
  readonly fout: string | undefined
  readonly children: ReactNode
}

/** Label, hint, error and input of one field, in that order. */
export function VeldKader({ id, label, hint, optioneel, fout, children }: KaderProps) {
  const t = useTekst()
  return (
    <Field invalid={fout !== undefined}>
      <Label htmlFor={id} {...(optioneel && { hint: t('kit.niet-verplicht') })}>
        {label}
      </Label>
      <VeldHint id={id} hint={hint} />
      <VeldFout id={id} fout={fout} />
      {children}
    </Field>
  )
}
