import { DateField, RadioField, SelectField, TextField } from '../../components/formulier/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { useGemeenten } from './api.ts'
import type { Groep } from './persoon-schema.ts'
import { useOpties } from './waarden.ts'

function Persoon() {
  const t = useTekst()
  const opties = useOpties()
  return (
    <>
      <div className="sk-naast">
        <TextField naam="voornaam" label={t('kandidaten.persoon.voornaam')} autoComplete="off" />
        <TextField
          naam="voorvoegsel"
          label={t('kandidaten.persoon.voorvoegsel')}
          optioneel
          breedte={10}
          autoComplete="off"
        />
      </div>
      <TextField naam="achternaam" label={t('kandidaten.persoon.achternaam')} autoComplete="off" />
      <DateField
        naam="geboortedatum"
        label={t('kandidaten.persoon.geboortedatum')}
        hint={t('kandidaten.persoon.geboortedatum-hint')}
      />
      <RadioField naam="geslacht" label={t('kandidaten.persoon.geslacht')} opties={opties('geslacht')} />
    </>
  )
}

function Contact() {
  const t = useTekst()
  return (
    <>
      <TextField
        naam="telefoon"
        type="tel"
        label={t('kandidaten.persoon.telefoon')}
        optioneel
        breedte={18}
        autoComplete="off"
      />
      <TextField
        naam="email"
        type="email"
        label={t('kandidaten.persoon.email')}
        optioneel
        autoComplete="off"
      />
      <div className="sk-naast">
        <TextField
          naam="postcode"
          label={t('kandidaten.persoon.postcode')}
          hint={t('kandidaten.persoon.postcode-hint')}
          optioneel
          breedte={9}
          autoComplete="off"
        />
        <TextField
          naam="woonplaats"
          label={t('kandidaten.persoon.woonplaats')}
          optioneel
          autoComplete="off"
        />
      </div>
    </>
  )
}

function Taal() {
  const t = useTekst()
  const opties = useOpties()
  return (
    <>
      <SelectField
        naam="contacttaal"
        label={t('kandidaten.persoon.contacttaal')}
        hint={t('kandidaten.persoon.contacttaal-hint')}
        opties={opties('contacttaal')}
      />
      <SelectField
        naam="leesniveau"
        label={t('kandidaten.persoon.leesniveau')}
        hint={t('kandidaten.persoon.leesniveau-hint')}
        optioneel
        opties={opties('leesniveau')}
      />
    </>
  )
}

function Gemeente() {
  const t = useTekst()
  const gemeenten = useGemeenten()
  return (
    <SelectField
      naam="gemeente"
      label={t('kandidaten.persoon.gemeente')}
      hint={t('kandidaten.persoon.gemeente-hint')}
      opties={gemeenten.map((g) => ({ waarde: g.code, tekst: g.naam }))}
    />
  )
}

const VELDEN = { persoon: Persoon, contact: Contact, taal: Taal, gemeente: Gemeente } as const

/** The fields of one group of personal data, inside a form. */
export function PersoonVelden({ groep }: { readonly groep: Groep }) {
  const Velden = VELDEN[groep]
  return <Velden />
}
