import {
  CheckboxGroupField,
  DateField,
  RadioField,
  TextareaField,
  TextField,
} from '../../components/formulier/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { useOpties } from '../kandidaten/waarden.ts'

/** One kind of work at one place, with its number of places. */
export function WerkplekVelden() {
  const t = useTekst()
  const opties = useOpties()
  return (
    <>
      <TextField
        naam="naam"
        label={t('werkgevers.werkplek.naam')}
        hint={t('werkgevers.werkplek.naam-hint')}
      />
      <TextareaField naam="omschrijving" rijen={3} label={t('werkgevers.werkplek.omschrijving')} optioneel />
      <TextField
        naam="plaatsen"
        label={t('werkgevers.werkplek.plaatsen')}
        hint={t('werkgevers.werkplek.plaatsen-hint')}
        breedte={5}
        inputMode="numeric"
      />
      <RadioField
        naam="ligging"
        label={t('werkgevers.werkplek.ligging')}
        opties={(['buiten', 'binnen'] as const).map((waarde) => ({
          waarde,
          tekst: t(`werkgevers.ligging.${waarde}`),
          toelichting: t(`werkgevers.ligging.${waarde}-uitleg`),
        }))}
      />
      <TextField naam="locatie" label={t('werkgevers.werkplek.locatie')} optioneel />
      <TextField
        naam="urenPerWeek"
        label={t('werkgevers.werkplek.uren')}
        hint={t('werkgevers.werkplek.uren-hint')}
        breedte={5}
        inputMode="decimal"
        optioneel
      />
      <CheckboxGroupField
        naam="vormen"
        label={t('werkgevers.werkplek.vormen')}
        hint={t('werkgevers.werkplek.vormen-hint')}
        optioneel
        opties={opties('vorm')}
      />
      <DateField naam="vanaf" label={t('werkgevers.werkplek.vanaf')} />
      <DateField
        naam="tot"
        label={t('werkgevers.werkplek.tot')}
        hint={t('werkgevers.werkplek.tot-hint')}
        optioneel
      />
    </>
  )
}
