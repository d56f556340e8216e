import type { ReactNode } from 'react'
import { useParams } from 'react-router'
import { FoutMelding } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { useDossier } from '../dossier/use-dossier.ts'
import { GeenRecht } from '../trajecten/geen-recht.tsx'
import { usePlaatsingen, type Plaatsing } from './api.ts'

/** Finds the placement of the address; what is withdrawn or not there cannot be changed. */
export function MetPlaatsing({
  children,
}: {
  readonly children: (p: Plaatsing, terug: string) => ReactNode
}) {
  const t = useTekst()
  const { plaatsingId } = useParams()
  const { id, magSchrijven } = useDossier()
  const { plaatsingen, probleem, opnieuw } = usePlaatsingen(id)
  const terug = `/dossiers/${id}/werk`
  if (probleem !== undefined) return <FoutMelding probleem={probleem} onOpnieuw={opnieuw} />
  if (plaatsingen === undefined) return <p role="status">{t('kit.laden')}</p>
  const plaatsing = plaatsingen.find((p) => p.id === plaatsingId && p.status !== 'vervallen')
  if (plaatsing === undefined || !magSchrijven)
    return <GeenRecht terug={terug} onbekend={plaatsing === undefined} />
  return children(plaatsing, terug)
}
