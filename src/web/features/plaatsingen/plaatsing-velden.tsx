import { useIntl } from 'react-intl'
import { CheckboxField, CheckboxGroupField, DateField, TextField } from '../../components/formulier/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { WerkgeverKiezer } from '../werkgevers/werkgever-kiezer.tsx'
import { WerkplekKiezer } from '../werkgevers/werkplek-kiezer.tsx'
import { metBekende } from './instrumenten.ts'

/** A kind of support in words; one without words is shown as it was recorded. */
export function useInstrument(): (instrument: string) => string {
  const intl = useIntl()
  return (instrument) => {
    const id = `plaatsingen.instrument.${instrument}`
    return intl.messages[id] === undefined ? instrument : intl.formatMessage({ id })
  }
}

type Props = {
  /** The chosen form, empty while there is none. */
  readonly vorm: string
  /** Support that was recorded already. */
  readonly instrumenten?: readonly string[]
  readonly eindeHint: string
}

/** When, where, how much, and with which support. */
export function PlaatsingVelden({ vorm, instrumenten = [], eindeHint }: Props) {
  const t = useTekst()
  const instrument = useInstrument()
  return (
    <>
      <DateField naam="vanaf" label={t('plaatsingen.veld.vanaf')} />
      <DateField naam="tot" label={t('plaatsingen.veld.tot')} hint={eindeHint} optioneel />
      <WerkgeverKiezer
        naam="werkgeverId"
        label={t('plaatsingen.veld.werkgever')}
        hint={t('plaatsingen.werkgever-hint')}
      />
      <WerkplekKiezer naam="werkplekId" werkgever="werkgeverId" vanaf="vanaf" vorm={vorm} />
      <TextField naam="functie" label={t('plaatsingen.veld.functie')} optioneel />
      <TextField
        naam="urenPerWeek"
        label={t('plaatsingen.veld.uren')}
        hint={t('plaatsingen.uren-hint')}
        breedte={5}
        inputMode="decimal"
      />
      <TextField
        naam="loonwaarde"
        label={t('plaatsingen.veld.loonwaarde')}
        hint={t('plaatsingen.loonwaarde-hint')}
        breedte={5}
        inputMode="numeric"
        optioneel
      />
      <CheckboxGroupField
        naam="instrumenten"
        label={t('plaatsingen.veld.instrumenten')}
        optioneel
        opties={metBekende(instrumenten).map((waarde) => ({ waarde, tekst: instrument(waarde) }))}
      />
      <CheckboxField
        naam="nevenbaan"
        label={t('plaatsingen.veld.nevenbaan')}
        hint={t('plaatsingen.nevenbaan-hint')}
      />
    </>
  )
}
