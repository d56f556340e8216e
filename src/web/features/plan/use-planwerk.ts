import { useMutation } from '@tanstack/react-query'
import { toProbleem } from '../../api/probleem.ts'
import { useMelding } from '../../components/index.ts'
import { useFoutTekst } from '../../i18n/tekst.ts'
import { useDossier, useVernieuwDossier } from '../dossier/use-dossier.ts'

type Werk = {
  readonly werk: () => Promise<{ readonly versie: number }>
  /** What is done, in words. */
  readonly tekst: string
  /** Turns it back, from the version that it has now. */
  readonly terug?: (versie: number) => Promise<unknown>
}

/** One change in a plan without a form: done, said, and turned back if that can be; a refusal is said too. */
export function usePlanwerk() {
  const foutTekst = useFoutTekst()
  const meld = useMelding()
  const vernieuw = useVernieuwDossier(useDossier().id)
  const mislukt = async (fout: unknown) => {
    await vernieuw()
    const { titel, uitleg } = foutTekst(toProbleem(fout))
    meld({ tekst: `${titel}. ${uitleg}` })
  }
  const mutatie = useMutation({
    mutationFn: ({ werk }: Werk) => werk(),
    onSuccess: async ({ versie }, { tekst, terug }) => {
      await vernieuw()
      meld({ tekst, ...(terug && { onOngedaan: () => void terug(versie).then(vernieuw, mislukt) }) })
    },
    onError: mislukt,
  })
  return { doe: (werk: Werk) => mutatie.mutate(werk), bezig: mutatie.isPending }
}
