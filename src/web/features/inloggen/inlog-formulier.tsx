import { z } from 'zod'
import { FormPage, PasswordField, tekstVeld, TextField } from '../../components/formulier/index.ts'
import { useTekst } from '../../i18n/tekst.ts'

const schema = z.object({
  gebruikersnaam: tekstVeld('inloggen.gebruikersnaam-leeg'),
  wachtwoord: z.string().min(1, 'inloggen.wachtwoord-leeg'),
})

type Props = { readonly inloggen: (gegevens: z.output<typeof schema>) => Promise<void> }

/** Name and password. */
export function InlogFormulier({ inloggen }: Props) {
  const t = useTekst()
  return (
    <FormPage
      schema={schema}
      standaard={{ gebruikersnaam: '', wachtwoord: '' }}
      onVerzend={inloggen}
      verzendTekst={t('inloggen.inloggen')}
    >
      <TextField naam="gebruikersnaam" label={t('inloggen.gebruikersnaam')} autoComplete="username" />
      <PasswordField naam="wachtwoord" label={t('inloggen.wachtwoord')} />
    </FormPage>
  )
}
