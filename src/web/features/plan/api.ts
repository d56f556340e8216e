import { useQuery } from '@tanstack/react-query'
import { api, pak } from '../../api/client.ts'
import { toProbleem } from '../../api/probleem.ts'
import type { paths } from '../../api/schema.ts'
import { dossierSleutel } from '../dossier/use-dossier.ts'

type Overzicht = paths['/kandidaten/{id}/plan']['get']['responses'][200]['content']['application/json']
/** A development plan with goals, what helps to reach them, and evaluations. */
export type Plan = NonNullable<Overzicht['plan']>
export type PlanKort = Overzicht['eerdere'][number]
export type Doel = Plan['doelen'][number]
export type Interventie = Doel['interventies'][number]
export type Evaluatie = Plan['evaluaties'][number]

type Body<P extends keyof paths, M extends 'post' | 'patch'> =
  paths[P] extends Record<M, { requestBody: { content: { 'application/json': infer B } } }> ? B : never
export type NieuwPlan = Body<'/kandidaten/{id}/plan', 'post'>
export type Planwijziging = Body<'/kandidaten/{id}/plan', 'patch'>
export type NieuwDoel = Body<'/plannen/{id}/doelen', 'post'>
export type Doelwijziging = Body<'/doelen/{id}', 'patch'>
export type NieuweInterventie = Body<'/doelen/{id}/interventies', 'post'>
export type Interventiewijziging = Body<'/interventies/{id}', 'patch'>
export type NieuweEvaluatie = Body<'/plannen/{id}/evaluaties', 'post'>

type Versie = { readonly id: string; readonly versie: number }

const padEn = (id: string, sleutel: string) => ({
  params: { path: { id } },
  headers: { 'Idempotency-Key': sleutel },
})
const opVersie = ({ id, versie }: Versie) => ({
  params: { path: { id }, header: { 'If-Match': `"${versie}"` } },
})

/** The current plan of a person, or null, and the closed ones in short. */
export function usePlan(id: string) {
  const { data, error, refetch } = useQuery({
    queryKey: dossierSleutel(id, 'plan'),
    queryFn: async () => (await pak(api.GET('/kandidaten/{id}/plan', { params: { path: { id } } }))).waarde,
  })
  return {
    overzicht: data,
    probleem: error === null ? undefined : toProbleem(error),
    opnieuw: () => void refetch(),
  }
}

/** One plan of the person, also a closed one. */
export function useEerderPlan(id: string, planId: string) {
  const { data, error, refetch } = useQuery({
    queryKey: dossierSleutel(id, 'plan', planId),
    queryFn: async () => (await pak(api.GET('/plannen/{id}', { params: { path: { id: planId } } }))).waarde,
  })
  return {
    plan: data,
    probleem: error === null ? undefined : toProbleem(error),
    opnieuw: () => void refetch(),
  }
}

/** Starts a plan as a draft. */
export const beginPlan = async (id: string, body: NieuwPlan, sleutel: string) =>
  (await pak(api.POST('/kandidaten/{id}/plan', { ...padEn(id, sleutel), body }))).waarde

/** Changes, settles or closes the current plan of a person. */
export const wijzigPlan = async (kandidaatId: string, versie: number, body: Planwijziging) =>
  (await pak(api.PATCH('/kandidaten/{id}/plan', { ...opVersie({ id: kandidaatId, versie }), body }))).waarde

export const maakDoel = async (planId: string, body: NieuwDoel, sleutel: string) =>
  (await pak(api.POST('/plannen/{id}/doelen', { ...padEn(planId, sleutel), body }))).waarde

export const wijzigDoel = async (doel: Versie, body: Doelwijziging) =>
  (await pak(api.PATCH('/doelen/{id}', { ...opVersie(doel), body }))).waarde

export const maakInterventie = async (doelId: string, body: NieuweInterventie, sleutel: string) =>
  (await pak(api.POST('/doelen/{id}/interventies', { ...padEn(doelId, sleutel), body }))).waarde

export const wijzigInterventie = async (interventie: Versie, body: Interventiewijziging) =>
  (await pak(api.PATCH('/interventies/{id}', { ...opVersie(interventie), body }))).waarde

export const evalueer = async (planId: string, body: NieuweEvaluatie, sleutel: string) =>
  (await pak(api.POST('/plannen/{id}/evaluaties', { ...padEn(planId, sleutel), body }))).waarde
