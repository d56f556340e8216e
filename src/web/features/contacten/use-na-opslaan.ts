import { useNavigate } from 'react-router'
import { useMelding } from '../../components/index.ts'
import { useDossier, useVernieuwDossier } from '../dossier/use-dossier.ts'
import { metWerkfocus, type Waarschuwing } from './werkfocus.tsx'

type Opgeslagen = {
  /** What is done, said at the foot of the screen. */
  readonly tekst: string
  readonly naar: string
  readonly waarschuwingen?: readonly Waarschuwing[]
  /** Where the text can be changed, for when it holds medical words. */
  readonly verbeter?: string
  /** Other state for the page that opens. */
  readonly mee?: object
  readonly onOngedaan?: () => void
}

/** After something was saved in the dossier on screen: all of it is read anew, the next page opens and it is said. */
export function useNaOpslaan(): (o: Opgeslagen) => Promise<void> {
  const meld = useMelding()
  const navigate = useNavigate()
  const vernieuw = useVernieuwDossier(useDossier().id)
  return async ({ tekst, naar, waarschuwingen = [], verbeter, mee, onOngedaan }) => {
    await vernieuw()
    await navigate(naar, { state: { ...mee, ...metWerkfocus(waarschuwingen, verbeter) } })
    meld({ tekst, ...(onOngedaan && { onOngedaan }) })
  }
}
