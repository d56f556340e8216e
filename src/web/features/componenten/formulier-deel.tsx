import { useState } from 'react'
import { z } from 'zod'
import { Kaart, StepIndicator, useMelding } from '../../components/index.ts'
import {
  BedragField,
  bedragVeld,
  BsnField,
  bsnVeld,
  CheckboxField,
  CheckboxGroupField,
  DateField,
  datumVeld,
  FileField,
  FormPage,
  RadioField,
  SelectField,
  TextareaField,
  tekstVeld,
  TextField,
} from '../../components/formulier/index.ts'

const schema = z.object({
  naam: tekstVeld(),
  bsn: bsnVeld(),
  start: datumVeld(),
  soort: tekstVeld('Kies een soort traject.'),
  plek: z.string({ error: 'Kies waar het traject is.' }).min(1, 'Kies waar het traject is.'),
  kosten: bedragVeld(),
  doelen: z.array(z.string()),
  reden: z.string(),
  akkoord: z.literal(true, 'Bevestig dat u dit met de kandidaat hebt besproken.'),
})

/** Every kind of field in one form, with its errors. */
export function FormulierDeel() {
  const meld = useMelding()
  const [bestand, setBestand] = useState<File | null>(null)
  return (
    <Kaart titel="Leerwerktraject plannen">
      <StepIndicator label="Stappen" stappen={['Kandidaat', 'Traject', 'Controleren']} huidig={1} />
      <FormPage
        schema={schema}
        standaard={{ naam: '', bsn: '', start: '', soort: '', kosten: '', doelen: [], reden: '' }}
        verzendTekst="Traject plannen"
        annuleerNaar="/componenten"
        onVerzend={async () => meld({ tekst: 'Traject gepland.' })}
      >
        <TextField naam="naam" label="Naam" breedte={30} />
        <BsnField naam="bsn" label="Burgerservicenummer (BSN)" />
        <DateField naam="start" label="Eerste dag" />
        <SelectField
          naam="soort"
          label="Soort traject"
          opties={[
            { waarde: 'leerwerk', tekst: 'Leerwerktraject' },
            { waarde: 'proef', tekst: 'Proefplaatsing' },
          ]}
        />
        <RadioField
          naam="plek"
          label="Waar?"
          opties={[
            { waarde: 'buiten', tekst: 'Bij een gewone werkgever', toelichting: 'Heeft de voorkeur.' },
            {
              waarde: 'binnen',
              tekst: 'Binnen het werkbedrijf',
              toelichting: 'Leg uit waarom buiten niet kan.',
            },
          ]}
        />
        <BedragField naam="kosten" label="Kosten per maand" />
        <CheckboxGroupField
          naam="doelen"
          label="Leerdoelen"
          optioneel
          opties={[
            { waarde: 'ritme', tekst: 'Werkritme' },
            { waarde: 'taal', tekst: 'Nederlands op de werkvloer' },
          ]}
        />
        <TextareaField
          naam="reden"
          label="Toelichting"
          hint="Wat kan iemand, en wat is nodig? Geen medische gegevens."
          optioneel
        />
        <CheckboxField naam="akkoord" label="Ik heb dit met de kandidaat besproken" />
      </FormPage>
      <FileField
        label="Bestand met uw caseload"
        accepteer=".csv,.xlsx"
        maxBytes={20 * 1_048_576}
        gekozen={bestand}
        onKies={setBestand}
        voortgang={{ waarde: 1240, max: 3836, toelichting: '1.240 van 3.836 regels gelezen' }}
      />
    </Kaart>
  )
}
