import { useNavigate } from 'react-router'
import { useMelding } from '../../../components/index.ts'
import { useTekst } from '../../../i18n/tekst.ts'
import { useDossier, useVernieuwDossier } from '../use-dossier.ts'

/** After a fact changed: everything on screen is read anew, it is said, and the page of that fact opens. */
export function useNaFeit(soort: string) {
  const t = useTekst()
  const meld = useMelding()
  const navigate = useNavigate()
  const { id } = useDossier()
  const vernieuw = useVernieuwDossier(id)
  const naar = `/dossiers/${id}/gegevens/feiten/${soort}`
  const klaar = async (melding: 'nieuw' | 'gecorrigeerd' | 'beeindigd') => {
    await vernieuw()
    meld({ tekst: t(`dossier.feit.klaar.${melding}`) })
    await navigate(naar)
  }
  return { id, naar, klaar }
}
