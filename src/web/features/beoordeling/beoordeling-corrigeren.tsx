import { useParams } from 'react-router'
import { useRecht } from '../../app/sessie.tsx'
import { FoutMelding, Kaart } from '../../components/index.ts'
import { FormPage, TextareaField, toDatumInvoer } from '../../components/formulier/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { MagNiet } from '../contacten/mag-niet.tsx'
import { useNaOpslaan } from '../contacten/use-na-opslaan.ts'
import { useDossier } from '../dossier/use-dossier.ts'
import { corrigeerBeoordeling, useBeoordelingen, type Beoordeling } from './api.ts'
import { correctieSchema } from './beoordeling-schema.ts'
import { BeoordelingVelden } from './beoordeling-velden.tsx'
import './beoordeling.css'

function Formulier({ oud, terug }: { readonly oud: Beoordeling; readonly terug: string }) {
  const t = useTekst()
  const klaar = useNaOpslaan()
  return (
    <FormPage
      schema={correctieSchema}
      standaard={{
        indeling: oud.indeling,
        redenen: oud.redenen.map((r) => r.code),
        toelichting: oud.toelichting,
        mogelijkeVorm: oud.mogelijkeVorm ?? '',
        datum: toDatumInvoer(oud.datum),
        reden: '',
      }}
      verzendTekst={t('beoordeling.correctie-opslaan')}
      annuleerNaar={terug}
      onVerzend={async (waarden, sleutel) => {
        const uit = await corrigeerBeoordeling(oud.id, waarden, sleutel)
        await klaar({
          tekst: t('beoordeling.gecorrigeerd'),
          naar: terug,
          waarschuwingen: uit.waarschuwingen,
          verbeter: `${terug}/${uit.id}/corrigeren`,
          mee: { beoordeeld: uit.id },
        })
      }}
    >
      <BeoordelingVelden />
      <TextareaField
        naam="reden"
        rijen={2}
        label={t('beoordeling.reden')}
        hint={t('beoordeling.reden-hint')}
      />
    </FormPage>
  )
}

/** Mending an assessment that was recorded wrongly; the wrong one stays readable, struck through. */
export function Component() {
  const t = useTekst()
  const { beoordelingId } = useParams()
  const magBeoordelen = useRecht('beoordelen')
  const { id, magSchrijven } = useDossier()
  const { beoordelingen, probleem, opnieuw } = useBeoordelingen(id)
  const terug = `/dossiers/${id}/beoordeling`
  if (probleem !== undefined) return <FoutMelding probleem={probleem} onOpnieuw={opnieuw} />
  if (beoordelingen === undefined) return <p role="status">{t('kit.laden')}</p>
  const oud = beoordelingen.find((b) => b.id === beoordelingId && b.vervallenOp === null)
  const mag = magSchrijven && magBeoordelen
  if (oud === undefined || !mag)
    return <MagNiet terug={terug} terugTekst={t('beoordeling.naar-lijst')} onbekend={mag} />
  return (
    <Kaart titel={t('beoordeling.corrigeer-titel')}>
      <p>{t('beoordeling.corrigeer-uitleg')}</p>
      <Formulier key={oud.id} oud={oud} terug={terug} />
    </Kaart>
  )
}
