import { useParams } from 'react-router'
import { FoutMelding, Kaart } from '../../components/index.ts'
import { FormPage, RadioField, TextareaField } from '../../components/formulier/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { MagNiet } from '../contacten/mag-niet.tsx'
import { useNaOpslaan } from '../contacten/use-na-opslaan.ts'
import { useDossier } from '../dossier/use-dossier.ts'
import { beantwoord, useTerugmeldingen, type Terugmelding } from './api.ts'
import { ANTWOORDEN } from './keuzen.ts'
import { Gemeld } from './melding-inhoud.tsx'
import { antwoordSchema } from './terugmelding-schema.ts'
import { useMagBeantwoorden } from './rechten.ts'
import './terugmelding.css'

function Formulier({ melding, terug }: { readonly melding: Terugmelding; readonly terug: string }) {
  const t = useTekst()
  const klaar = useNaOpslaan()
  return (
    <FormPage
      schema={antwoordSchema}
      standaard={{ antwoord: '' }}
      verzendTekst={t('terugmelding.antwoord-verzend')}
      annuleerNaar={terug}
      onVerzend={async (waarden, sleutel) => {
        const { waarschuwingen } = await beantwoord(melding.id, waarden, sleutel)
        await klaar({ tekst: t('terugmelding.beantwoord'), naar: terug, waarschuwingen })
      }}
    >
      <RadioField
        naam="soort"
        label={t('terugmelding.antwoord-soort')}
        opties={ANTWOORDEN.map((waarde) => ({
          waarde,
          tekst: t(`terugmelding.antwoord.${waarde}`),
          toelichting: t(`terugmelding.antwoord.${waarde}-uitleg`),
        }))}
      />
      <TextareaField
        naam="antwoord"
        rijen={5}
        label={t('terugmelding.antwoord')}
        hint={t('terugmelding.antwoord-hint')}
      />
    </FormPage>
  )
}

/** Answering for the home municipality: what was reported stands above, so nobody has to look it up. */
export function Component() {
  const t = useTekst()
  const { meldingId } = useParams()
  const { id } = useDossier()
  const magBeantwoorden = useMagBeantwoorden()
  const { meldingen, probleem, opnieuw } = useTerugmeldingen(id)
  const terug = `/dossiers/${id}/terugmelding`
  if (probleem !== undefined) return <FoutMelding probleem={probleem} onOpnieuw={opnieuw} />
  if (meldingen === undefined) return <p role="status">{t('kit.laden')}</p>
  const melding = meldingen.find((m) => m.id === meldingId && m.status === 'verzonden')
  if (melding === undefined || !magBeantwoorden(melding))
    return (
      <MagNiet terug={terug} terugTekst={t('terugmelding.naar-lijst')} onbekend={melding === undefined} />
    )
  return (
    <Kaart titel={t('terugmelding.beantwoord-titel')}>
      <Gemeld melding={melding} />
      <Formulier key={melding.id} melding={melding} terug={terug} />
    </Kaart>
  )
}
