import { useParams } from 'react-router'
import { FoutMelding, Kaart } from '../../components/index.ts'
import { FormPage, TextareaField, toDatumInvoer } from '../../components/formulier/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { MagNiet } from '../contacten/mag-niet.tsx'
import { useNaOpslaan } from '../contacten/use-na-opslaan.ts'
import { useDossier } from '../dossier/use-dossier.ts'
import { MetLijsten } from '../kandidaten/met-lijsten.tsx'
import { useTaken, wijzigTaak, type Taak } from './api.ts'
import { wijzigSchema } from './taak-schema.ts'
import { TaakVelden } from './taak-velden.tsx'

function Formulier({ taak, terug }: { readonly taak: Taak; readonly terug: string }) {
  const t = useTekst()
  const klaar = useNaOpslaan()
  return (
    <FormPage
      schema={wijzigSchema(taak)}
      standaard={{
        titel: taak.titel,
        toelichting: taak.toelichting ?? '',
        uiterlijk: toDatumInvoer(taak.uiterlijk),
        wachtOp: taak.wachtOp,
        gebruikerId: taak.gebruikerId,
        reden: '',
      }}
      verzendTekst={t('taken.opslaan')}
      annuleerNaar={terug}
      onVerzend={async ({ reden, ...velden }) => {
        const { waarschuwingen } = await wijzigTaak(taak, { ...velden, ...(reden === '' ? {} : { reden }) })
        await klaar({
          tekst: t('taken.gewijzigd'),
          naar: terug,
          waarschuwingen,
          verbeter: `${terug}/${taak.id}/wijzigen`,
        })
      }}
    >
      <TaakVelden eigenaarNu={taak.gebruikerId} />
      <TextareaField
        naam="reden"
        rijen={2}
        label={t('taken.wijzig-reden')}
        hint={t('taken.wijzig-reden-hint')}
        optioneel
      />
    </FormPage>
  )
}

/** Changing an open task; the story keeps what it was. */
export function Component() {
  const t = useTekst()
  const { taakId } = useParams()
  const { id, magSchrijven } = useDossier()
  const { taken, probleem, opnieuw } = useTaken(id)
  const terug = `/dossiers/${id}/taken`
  if (probleem !== undefined) return <FoutMelding probleem={probleem} onOpnieuw={opnieuw} />
  if (taken === undefined) return <p role="status">{t('kit.laden')}</p>
  const taak = taken.find((x) => x.id === taakId && x.status === 'open')
  if (taak === undefined || !magSchrijven)
    return <MagNiet terug={terug} terugTekst={t('taken.naar-lijst')} onbekend={magSchrijven} />
  return (
    <Kaart titel={t('taken.wijzigen-titel')}>
      <MetLijsten>
        <Formulier key={`${taak.id}-${taak.versie}`} taak={taak} terug={terug} />
      </MetLijsten>
    </Kaart>
  )
}
