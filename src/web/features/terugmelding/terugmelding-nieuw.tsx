import { FoutMelding, Kaart } from '../../components/index.ts'
import { FormPage, RadioField, TextareaField } from '../../components/formulier/index.ts'
import { useFormaat } from '../../i18n/formaat.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { MagNiet } from '../contacten/mag-niet.tsx'
import { useNaOpslaan } from '../contacten/use-na-opslaan.ts'
import { useDossier } from '../dossier/use-dossier.ts'
import { useGemeenten } from '../kandidaten/api.ts'
import { terugmelden, useTerugmeldingen } from './api.ts'
import { REDENEN } from './keuzen.ts'
import { nieuwSchema } from './terugmelding-schema.ts'

function Formulier({ terug }: { readonly terug: string }) {
  const t = useTekst()
  const formaat = useFormaat()
  const { id } = useDossier()
  const klaar = useNaOpslaan()
  return (
    <FormPage
      schema={nieuwSchema}
      standaard={{ samenvatting: '', behoefte: '' }}
      verzendTekst={t('terugmelding.verzend')}
      annuleerNaar={terug}
      onVerzend={async (waarden, sleutel) => {
        const { antwoordUiterlijk, waarschuwingen } = await terugmelden(id, waarden, sleutel)
        await klaar({
          tekst: t('terugmelding.verzonden', { datum: formaat.datum(antwoordUiterlijk) }),
          naar: terug,
          waarschuwingen,
        })
      }}
    >
      <RadioField
        naam="reden"
        label={t('terugmelding.reden')}
        opties={REDENEN.map((waarde) => ({ waarde, tekst: t(`terugmelding.reden.${waarde}`) }))}
      />
      <TextareaField
        naam="samenvatting"
        rijen={4}
        label={t('terugmelding.samenvatting')}
        hint={t('terugmelding.samenvatting-hint')}
      />
      <TextareaField
        naam="behoefte"
        rijen={4}
        label={t('terugmelding.behoefte')}
        hint={t('terugmelding.behoefte-hint')}
      />
    </FormPage>
  )
}

/** Reporting somebody back to the home municipality: why, what was seen, and what the resident needs. */
export function Component() {
  const t = useTekst()
  const { id, kandidaat, magSchrijven } = useDossier()
  const { meldingen, probleem, opnieuw } = useTerugmeldingen(id)
  const gemeente =
    useGemeenten().find((g) => g.code === kandidaat.gemeente)?.naam ?? t('terugmelding.de-gemeente')
  const terug = `/dossiers/${id}/terugmelding`
  if (!magSchrijven) return <MagNiet terug={terug} terugTekst={t('terugmelding.naar-lijst')} />
  if (probleem !== undefined) return <FoutMelding probleem={probleem} onOpnieuw={opnieuw} />
  if (meldingen === undefined) return <p role="status">{t('kit.laden')}</p>
  if (meldingen.some((m) => m.status === 'verzonden'))
    return <MagNiet terug={terug} terugTekst={t('terugmelding.loopt-al')} onbekend />
  return (
    <Kaart titel={t('terugmelding.nieuw-titel', { gemeente })}>
      <p>{t('terugmelding.uitleg')}</p>
      <Formulier terug={terug} />
    </Kaart>
  )
}
