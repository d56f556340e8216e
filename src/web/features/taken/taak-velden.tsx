import { useSessie } from '../../app/sessie.tsx'
import { DateField, SelectField, TextareaField, TextField } from '../../components/formulier/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { useGebruikers } from '../kandidaten/api.ts'
import { PARTIJCODES } from './keuzen.ts'

/** Who can do something for a person. Whether they see this one is for the server to say. */
const UITVOERDERS: ReadonlySet<string> = new Set(['consulent', 'jobcoach', 'werkbegeleider', 'regisseur'])

/** What, by when, who does it, and who has to move first. `eigenaarNu` stays choosable whatever their role became. */
export function TaakVelden({ eigenaarNu }: { readonly eigenaarNu?: string }) {
  const t = useTekst()
  const { gebruiker } = useSessie()
  const mensen = useGebruikers().filter(
    (g) => g.id !== gebruiker.id && (UITVOERDERS.has(g.rol) || g.id === eigenaarNu),
  )
  return (
    <>
      <TextField naam="titel" label={t('taken.titel')} hint={t('taken.titel-hint')} />
      <DateField naam="uiterlijk" label={t('taken.uiterlijk')} hint={t('taken.uiterlijk-hint')} />
      <SelectField
        naam="gebruikerId"
        label={t('taken.eigenaar')}
        opties={[
          { waarde: gebruiker.id, tekst: t('taken.ikzelf', { naam: gebruiker.naam }) },
          ...mensen.map((g) => ({ waarde: g.id, tekst: `${g.naam} (${g.organisatie})` })),
        ]}
      />
      <SelectField
        naam="wachtOp"
        label={t('taken.wacht-op')}
        hint={t('taken.wacht-op-hint')}
        opties={PARTIJCODES.map((waarde) => ({ waarde, tekst: t(`taken.partij.${waarde}`) }))}
      />
      <TextareaField naam="toelichting" rijen={3} label={t('taken.toelichting')} optioneel />
    </>
  )
}
