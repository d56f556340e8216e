import type { ReactNode } from 'react'
import { useParams } from 'react-router'
import { FoutMelding } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { useDossier } from '../dossier/use-dossier.ts'
import { useTrajecten, type Traject } from './api.ts'
import { GeenRecht } from './geen-recht.tsx'

/** Finds the traject of the address; what is withdrawn or not there cannot be changed. */
export function MetTraject({
  children,
}: {
  readonly children: (traject: Traject, terug: string) => ReactNode
}) {
  const t = useTekst()
  const { trajectId } = useParams()
  const { id, magSchrijven } = useDossier()
  const { trajecten, probleem, opnieuw } = useTrajecten(id)
  const terug = `/dossiers/${id}/werk`
  if (probleem !== undefined) return <FoutMelding probleem={probleem} onOpnieuw={opnieuw} />
  if (trajecten === undefined) return <p role="status">{t('kit.laden')}</p>
  const traject = trajecten.find((x) => x.id === trajectId && x.status !== 'vervallen')
  if (traject === undefined || !magSchrijven)
    return <GeenRecht terug={terug} onbekend={traject === undefined} />
  return children(traject, terug)
}
