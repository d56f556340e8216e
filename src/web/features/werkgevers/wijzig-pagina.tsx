import { useParams } from 'react-router'
import { toProbleem } from '../../api/probleem.ts'
import { FoutMelding, Kaart, Pagina } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { readWerkgever, useWerkgever, wijzigWerkgever, type Werkgever } from './api.ts'
import type { Gelezen } from './bewaren.ts'
import { werkgeverSchema, type Werkgeverform } from './werkgever-schema.ts'
import { WerkgeverVelden } from './werkgever-velden.tsx'
import { WijzigFormulier } from './wijzig-formulier.tsx'

/** An employer as the form shows it. */
export const toForm = (w: Werkgever): Werkgeverform => ({
  naam: w.naam,
  kvkNummer: w.kvkNummer ?? '',
  vestigingsplaats: w.vestigingsplaats ?? '',
  sector: w.sector,
  regulier: w.regulier,
  organisatieId: w.organisatieId ?? '',
  accountmanagerId: w.accountmanagerId ?? '',
  contactpersoon: w.contactpersoon ?? '',
  telefoon: w.telefoon ?? '',
  email: w.email ?? '',
  ambassadeur: w.ambassadeur,
  actief: w.actief,
})

const lees = async (id: string): Promise<Gelezen> => {
  const { werkgever, etag } = await readWerkgever(id)
  return { waarden: werkgever, versie: etag }
}

/** Changes facts about an employer. */
export function Component() {
  const t = useTekst()
  const { id = '' } = useParams()
  const { data, error } = useWerkgever(id)
  const terug = `/werkgevers/${id}`
  const kruimels = [
    { tekst: t('werkgevers.titel'), naar: '/werkgevers' },
    ...(data === undefined ? [] : [{ tekst: data.werkgever.naam, naar: terug }]),
  ]
  return (
    <Pagina titel={t('werkgevers.wijzig.titel')} kruimels={kruimels}>
      {error !== null && <FoutMelding probleem={toProbleem(error)} />}
      {data !== undefined && (
        <Kaart titel={t('werkgevers.gegevens')}>
          <WijzigFormulier
            schema={werkgeverSchema}
            standaard={toForm(data.werkgever)}
            gelezen={{ waarden: data.werkgever, versie: data.etag }}
            lees={() => lees(id)}
            stuur={(versie, gewijzigd) => wijzigWerkgever(id, versie, gewijzigd)}
            terug={terug}
          >
            <WerkgeverVelden />
          </WijzigFormulier>
        </Kaart>
      )}
    </Pagina>
  )
}
