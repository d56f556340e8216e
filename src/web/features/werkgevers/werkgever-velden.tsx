import { CheckboxField, SelectField, TextField } from '../../components/formulier/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { useGebruikers, useOrganisaties } from '../kandidaten/api.ts'

/** What is asked of every employer: enough to recognise it and to call somebody. */
export function WerkgeverVelden({ kort = false }: { readonly kort?: boolean }) {
  const t = useTekst()
  return (
    <>
      <TextField naam="naam" label={t('werkgevers.veld.naam')} />
      <TextField naam="vestigingsplaats" label={t('werkgevers.veld.vestigingsplaats')} optioneel />
      <TextField naam="sector" label={t('werkgevers.veld.sector')} hint={t('werkgevers.veld.sector-hint')} />
      <TextField
        naam="kvkNummer"
        label={t('werkgevers.veld.kvkNummer')}
        hint={t('werkgevers.veld.kvk-hint')}
        breedte={10}
        inputMode="numeric"
        optioneel
      />
      <TextField naam="contactpersoon" label={t('werkgevers.veld.contactpersoon')} optioneel />
      <TextField naam="telefoon" type="tel" label={t('werkgevers.veld.telefoon')} breedte={18} optioneel />
      <TextField naam="email" type="email" label={t('werkgevers.veld.email')} optioneel />
      {!kort && <Overig />}
    </>
  )
}

function Overig() {
  const t = useTekst()
  const accountmanagers = useGebruikers().filter((g) => g.rol === 'accountmanager')
  const organisaties = useOrganisaties()
  return (
    <>
      <SelectField
        naam="accountmanagerId"
        label={t('werkgevers.veld.accountmanager')}
        optioneel
        opties={accountmanagers.map((g) => ({ waarde: g.id, tekst: `${g.naam}, ${g.organisatie}` }))}
      />
      <SelectField
        naam="organisatieId"
        label={t('werkgevers.veld.organisatie')}
        hint={t('werkgevers.veld.organisatie-hint')}
        optioneel
        opties={organisaties.map((o) => ({ waarde: o.id, tekst: o.naam }))}
      />
      <CheckboxField
        naam="regulier"
        label={t('werkgevers.veld.regulier')}
        hint={t('werkgevers.veld.regulier-hint')}
      />
      <CheckboxField
        naam="ambassadeur"
        label={t('werkgevers.veld.ambassadeur')}
        hint={t('werkgevers.veld.ambassadeur-hint')}
      />
      <CheckboxField
        naam="actief"
        label={t('werkgevers.veld.actief')}
        hint={t('werkgevers.veld.actief-hint')}
      />
    </>
  )
}
