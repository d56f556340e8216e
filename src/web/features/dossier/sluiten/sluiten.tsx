import { useNavigate } from 'react-router'
import { z } from 'zod'
import { api } from '../../../api/client.ts'
import { FormPage, RadioField, TextareaField, tekstVeld } from '../../../components/formulier/index.ts'
import { Kaart, useMelding } from '../../../components/index.ts'
import { useTekst } from '../../../i18n/tekst.ts'
import { useDossier, useVernieuwDossier } from '../use-dossier.ts'

const REDENEN = [
  'aan-het-werk',
  'verhuisd',
  'pensioen',
  'overleden',
  'terug-naar-gemeente',
  'eigen-verzoek',
  'overig',
] as const
const sluitSchema = z.object({
  reden: z.enum(REDENEN, { error: 'dossier.sluiten.kies-reden' }),
  toelichting: tekstVeld('dossier.sluiten.toelichting-leeg'),
})
const openSchema = z.object({ reden: tekstVeld('dossier.sluiten.toelichting-leeg') })

/** Closing a dossier, or opening a closed one again. */
export function Component() {
  const { kandidaat } = useDossier()
  return kandidaat.status === 'gesloten' ? <Heropenen /> : <Sluiten />
}

function useKlaar() {
  const t = useTekst()
  const navigeer = useNavigate()
  const meld = useMelding()
  const { id, etag } = useDossier()
  const vernieuw = useVernieuwDossier(id)
  const klaar = async (tekst: string) => {
    await vernieuw()
    meld({ tekst: t(tekst) })
    await navigeer(`/dossiers/${id}`)
  }
  return { id, klaar, params: { path: { id }, header: { 'If-Match': etag } } }
}

function Sluiten() {
  const t = useTekst()
  const { id, klaar, params } = useKlaar()
  return (
    <Kaart titel={t('dossier.sluiten.titel')}>
      <p>{t('dossier.sluiten.uitleg')}</p>
      <FormPage
        schema={sluitSchema}
        standaard={{ reden: '' as 'overig', toelichting: '' }}
        verzendTekst={t('dossier.sluiten.knop')}
        annuleerNaar={`/dossiers/${id}`}
        onVerzend={async (body, sleutel) => {
          await api.POST('/kandidaten/{id}/sluitingen', {
            params,
            body,
            headers: { 'Idempotency-Key': sleutel },
          })
          await klaar('dossier.sluiten.gedaan')
        }}
      >
        <RadioField
          naam="reden"
          label={t('dossier.sluiten.reden')}
          opties={REDENEN.map((r) => ({ waarde: r, tekst: t(`dossier.sluiten.reden.${r}`) }))}
        />
        <TextareaField naam="toelichting" rijen={2} label={t('dossier.sluiten.toelichting')} />
      </FormPage>
    </Kaart>
  )
}

function Heropenen() {
  const t = useTekst()
  const { id, klaar, params } = useKlaar()
  return (
    <Kaart titel={t('dossier.heropenen.titel')}>
      <FormPage
        schema={openSchema}
        standaard={{ reden: '' }}
        verzendTekst={t('dossier.heropenen.knop')}
        annuleerNaar={`/dossiers/${id}`}
        onVerzend={async (body, sleutel) => {
          await api.POST('/kandidaten/{id}/heropeningen', {
            params,
            body,
            headers: { 'Idempotency-Key': sleutel },
          })
          await klaar('dossier.heropenen.gedaan')
        }}
      >
        <TextareaField naam="reden" rijen={2} label={t('dossier.reden')} />
      </FormPage>
    </Kaart>
  )
}
