import type { ReactNode } from 'react'
import { FoutMelding, Kaart } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { MagNiet } from '../contacten/mag-niet.tsx'
import { useDossier } from '../dossier/use-dossier.ts'
import { usePlan, type Plan } from './api.ts'

type Props<D> = {
  readonly titel: string
  readonly uitleg?: string
  /** What of the plan the form is about; undefined when it is not there (any more). */
  readonly zoek: (plan: Plan) => D | undefined
  readonly children: (deel: D, plan: Plan, terug: string) => ReactNode
}

/** The frame of a form about the current plan: finds what it is about, or says that it cannot be changed here. */
export function MetPlan<D>({ titel, uitleg, zoek, children }: Props<D>) {
  const t = useTekst()
  const { id, magSchrijven } = useDossier()
  const { overzicht, probleem, opnieuw } = usePlan(id)
  const terug = `/dossiers/${id}/plan`
  if (probleem !== undefined) return <FoutMelding probleem={probleem} onOpnieuw={opnieuw} />
  if (overzicht === undefined) return <p role="status">{t('kit.laden')}</p>
  const plan = overzicht.plan
  const deel = plan === null ? undefined : zoek(plan)
  if (plan === null || deel === undefined || !magSchrijven)
    return <MagNiet terug={terug} terugTekst={t('plan.naar-plan')} onbekend={magSchrijven} />
  return (
    <Kaart titel={titel}>
      {uitleg !== undefined && <p>{uitleg}</p>}
      {children(deel, plan, terug)}
    </Kaart>
  )
}
