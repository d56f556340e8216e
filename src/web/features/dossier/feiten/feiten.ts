import { useQuery } from '@tanstack/react-query'
import { toProbleem } from '../../../api/probleem.ts'
import { api, pak } from '../../../api/client.ts'
import type { paths } from '../../../api/schema.ts'
import { dossierSleutel, useDossier } from '../use-dossier.ts'

type Invoer<P extends keyof paths> = paths[P] extends {
  post: { requestBody: { content: { 'application/json': infer B } } }
}
  ? B
  : never

/** A dated fact as recorded: also one that was replaced (`vervallenOp`) or has ended. */
export type Feit =
  paths['/kandidaten/{id}/kenmerken']['get']['responses'][200]['content']['application/json']['items'][number]
export type NieuwFeit = Invoer<'/kandidaten/{id}/kenmerken'>
export type Feitsoort = NieuwFeit['soort']

/** The kinds that people record here; those of `NAAST_ELKAAR` can hold several values at once. */
export const FEITSOORTEN: readonly Feitsoort[] = [
  'doelgroep',
  'fase',
  'abc',
  'verwachting',
  'uitkering',
  'doelgroepregister',
  'consulent',
  'jobcoach',
  'regie',
]
export const NAAST_ELKAAR: ReadonlySet<string> = new Set(['doelgroep', 'uitkering', 'mogelijkheid'])

/** The municipality changes with the address, in a form of its own. */
export const isFeitsoort = (soort: string | undefined): soort is Feitsoort =>
  (FEITSOORTEN as readonly (string | undefined)[]).includes(soort)

/** As recorded now, and holding on the day (half-open). */
export const geldtOp = (feit: Feit, dag: string): boolean =>
  feit.vervallenOp === null && feit.vanaf <= dag && (feit.tot === null || feit.tot > dag)

/** As recorded now and still to begin. */
export const begintNog = (feit: Feit, dag: string): boolean => feit.vervallenOp === null && feit.vanaf > dag

/** All recorded facts of the dossier on screen, newest first. */
export function useFeiten() {
  const { id } = useDossier()
  const { data, error, refetch } = useQuery({
    queryKey: dossierSleutel(id, 'feiten'),
    queryFn: async () =>
      (await pak(api.GET('/kandidaten/{id}/kenmerken', { params: { path: { id } } }))).waarde.items,
  })
  return {
    feiten: data,
    probleem: error === null ? undefined : toProbleem(error),
    opnieuw: () => void refetch(),
  }
}

/** Facts that are measured on a day and hold until the next measurement; one that is recorded late leaves newer ones alone. */
const METINGEN = {
  fase: '/kandidaten/{id}/fasen',
  abc: '/kandidaten/{id}/abc-metingen',
  verwachting: '/kandidaten/{id}/verwachtingen',
} as const
export type Meetsoort = keyof typeof METINGEN
export const isMeetsoort = (soort: string): soort is Meetsoort => soort in METINGEN

/** Records a measurement on its day. */
export const meet = (
  id: string,
  soort: Meetsoort,
  body: { readonly waarde: string; readonly datum: string; readonly reden: string | null },
  sleutel: string,
) =>
  // The form offers only values of this kind; the types of the three paths differ in nothing else.
  api.POST(METINGEN[soort], { params: { path: { id } }, body: body as never, headers: sleutelKop(sleutel) })

const sleutelKop = (sleutel: string) => ({ 'Idempotency-Key': sleutel })

export const zetFeit = (id: string, body: NieuwFeit, sleutel: string) =>
  api.POST('/kandidaten/{id}/kenmerken', { params: { path: { id } }, body, headers: sleutelKop(sleutel) })

export const corrigeerFeit = (
  id: string,
  kenmerkId: string,
  body: Invoer<'/kandidaten/{id}/kenmerken/{kenmerkId}/correcties'>,
  sleutel: string,
) =>
  api.POST('/kandidaten/{id}/kenmerken/{kenmerkId}/correcties', {
    params: { path: { id, kenmerkId } },
    body,
    headers: sleutelKop(sleutel),
  })

export const eindigFeit = (
  id: string,
  kenmerkId: string,
  body: Invoer<'/kandidaten/{id}/kenmerken/{kenmerkId}/beeindigingen'>,
  sleutel: string,
) =>
  api.POST('/kandidaten/{id}/kenmerken/{kenmerkId}/beeindigingen', {
    params: { path: { id, kenmerkId } },
    body,
    headers: sleutelKop(sleutel),
  })
