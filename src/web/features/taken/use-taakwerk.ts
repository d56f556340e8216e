import { useMutation, useQueryClient } from '@tanstack/react-query'
import { toProbleem } from '../../api/probleem.ts'
import { useMelding } from '../../components/index.ts'
import { useFoutTekst, useTekst } from '../../i18n/tekst.ts'
import { wijzigTaak, type Taak } from './api.ts'

type Status = Taak['status']
type Opdracht = { readonly taak: Taak; readonly status: Status; readonly reden?: string }

/** Everything that shows a task is read anew: the dossier, the working day and the lists. */
export function useVernieuwTaken(): () => Promise<void> {
  const client = useQueryClient()
  return async () => {
    await Promise.all(
      ['vandaag', 'dossier', 'kandidaten'].map((sleutel) =>
        client.invalidateQueries({ queryKey: [sleutel] }),
      ),
    )
  }
}

/** Finishing, dropping and reopening a task, said at the foot of the screen with a way back. */
export function useTaakwerk() {
  const t = useTekst()
  const foutTekst = useFoutTekst()
  const meld = useMelding()
  const vernieuw = useVernieuwTaken()
  const mislukt = async (fout: unknown) => {
    await vernieuw()
    const { titel, uitleg } = foutTekst(toProbleem(fout))
    meld({ tekst: `${titel}. ${uitleg}` })
  }
  const werk = useMutation({
    mutationFn: ({ taak, status, reden }: Opdracht) =>
      wijzigTaak(taak, { status, ...(reden === undefined ? {} : { reden }) }),
    onSuccess: async ({ versie }, { taak, status }) => {
      await vernieuw()
      const terug = async () => {
        await wijzigTaak({ id: taak.id, versie }, { status: taak.status })
        await vernieuw()
      }
      meld({
        tekst: t(`taken.gedaan.${status}`, { titel: taak.titel }),
        onOngedaan: () => void terug().catch(mislukt),
      })
    },
    onError: mislukt,
  })
  return { doe: (opdracht: Opdracht) => werk.mutate(opdracht), bezig: werk.isPending }
}
