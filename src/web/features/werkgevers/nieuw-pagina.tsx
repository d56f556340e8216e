import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from 'react-router'
import { Kaart, Pagina, useMelding } from '../../components/index.ts'
import { FormPage } from '../../components/formulier/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { createWerkgever, WERKGEVERS } from './api.ts'
import { LEGE_WERKGEVER, werkgeverSchema } from './werkgever-schema.ts'
import { WerkgeverVelden } from './werkgever-velden.tsx'

/** A new employer; one that is known already is pointed at by the server. */
export function Component() {
  const t = useTekst()
  const meld = useMelding()
  const navigate = useNavigate()
  const client = useQueryClient()
  return (
    <Pagina
      titel={t('werkgevers.nieuw.titel')}
      kruimels={[{ tekst: t('werkgevers.titel'), naar: '/werkgevers' }]}
    >
      <Kaart titel={t('werkgevers.gegevens')}>
        <FormPage
          schema={werkgeverSchema}
          standaard={LEGE_WERKGEVER}
          verzendTekst={t('werkgevers.opslaan')}
          annuleerNaar="/werkgevers"
          onVerzend={async (body, sleutel) => {
            const { id, naam } = await createWerkgever(body, sleutel)
            await client.invalidateQueries({ queryKey: WERKGEVERS })
            meld({ tekst: t('werkgevers.nieuw.klaar', { naam }) })
            await navigate(`/werkgevers/${id}`)
          }}
        >
          <WerkgeverVelden />
        </FormPage>
      </Kaart>
    </Pagina>
  )
}
