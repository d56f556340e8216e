import type { ReactNode } from 'react'
import type { z } from 'zod'
import { BsnField, CheckboxGroupField, FormPage, SelectField } from '../../components/formulier/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { useGebruikers } from './api.ts'
import { nieuwSchema } from './persoon-schema.ts'
import { PersoonVelden } from './persoon-velden.tsx'
import { useOpties } from './waarden.ts'

type Props = {
  /** Filled in beforehand where there is only one possibility. */
  readonly gemeente: string
  readonly consulentId: string
  readonly onVerzend: (ingevuld: z.output<typeof nieuwSchema>, sleutel: string) => Promise<void>
}

function Vlak({ titel, children }: { readonly titel: string; readonly children: ReactNode }) {
  return (
    <fieldset className="sk-kaart sk-vlak">
      <legend>{titel}</legend>
      {children}
    </fieldset>
  )
}

const LEEG = {
  voornaam: '',
  voorvoegsel: '',
  achternaam: '',
  geboortedatum: '',
  telefoon: '',
  email: '',
  postcode: '',
  woonplaats: '',
  contacttaal: 'nl',
  leesniveau: '',
  bsn: '',
  doelgroepen: [],
}

/** All fields of a new dossier, in the order of a first conversation. */
export function NieuwFormulier({ gemeente, consulentId, onVerzend }: Props) {
  const t = useTekst()
  const opties = useOpties()
  const consulenten = useGebruikers().filter((g) => g.rol === 'consulent')
  return (
    <FormPage
      schema={nieuwSchema}
      standaard={{ ...LEEG, gemeente, consulentId }}
      onVerzend={onVerzend}
      verzendTekst={t('kandidaten.nieuw.maak')}
      annuleerNaar="/caseload"
    >
      <Vlak titel={t('kandidaten.persoon.groep.persoon')}>
        <PersoonVelden groep="persoon" />
        <BsnField
          naam="bsn"
          label={t('kandidaten.bsn.nummer')}
          hint={t('kandidaten.nieuw.bsn-hint')}
          optioneel
        />
      </Vlak>
      <Vlak titel={t('kandidaten.persoon.groep.contact')}>
        <PersoonVelden groep="contact" />
      </Vlak>
      <Vlak titel={t('kandidaten.persoon.groep.taal')}>
        <PersoonVelden groep="taal" />
      </Vlak>
      <Vlak titel={t('kandidaten.nieuw.dossier')}>
        <PersoonVelden groep="gemeente" />
        <SelectField
          naam="consulentId"
          label={t('kandidaten.filter.consulent')}
          optioneel
          opties={consulenten.map((g) => ({ waarde: g.id, tekst: `${g.naam}, ${g.organisatie}` }))}
        />
        <CheckboxGroupField
          naam="doelgroepen"
          label={t('kandidaten.nieuw.doelgroepen')}
          hint={t('kandidaten.nieuw.doelgroepen-hint')}
          optioneel
          opties={opties('doelgroep')}
        />
      </Vlak>
    </FormPage>
  )
}
