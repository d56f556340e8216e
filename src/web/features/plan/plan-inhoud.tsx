import { EmptyState, KnopLink } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import type { Plan } from './api.ts'
import { DoelKaart } from './doel-kaart.tsx'
import { Evaluaties } from './evaluaties.tsx'
import { PlanKop } from './plan-kop.tsx'

function Doelen({ plan, basis }: { readonly plan: Plan; readonly basis?: string }) {
  const t = useTekst()
  const nieuw = basis !== undefined && (
    <KnopLink naar={`${basis}/doelen/nieuw`} variant={plan.doelen.length === 0 ? 'primary' : 'secondary'}>
      {t('plan.doel-nieuw')}
    </KnopLink>
  )
  if (plan.doelen.length === 0)
    return (
      <EmptyState titel={t('plan.leeg.doelen')} icoon="vlag" actie={nieuw}>
        {t('plan.leeg.doelen-tekst')}
      </EmptyState>
    )
  return (
    <section className="sk-stapel" aria-labelledby="plan-doelen">
      <div className="sk-plan__kopregel">
        <h2 id="plan-doelen">{t('plan.doelen', { aantal: plan.doelen.length })}</h2>
        <div className="sk-knoppen">{nieuw}</div>
      </div>
      {plan.doelen.map((d) => (
        <DoelKaart key={d.id} doel={d} {...(basis !== undefined && { basis })} />
      ))}
    </section>
  )
}

/** Two lines to sign on, on paper only. */
function Ondertekening() {
  const t = useTekst()
  return (
    <div className="sk-plan__tekenen">
      {(['kandidaat', 'consulent'] as const).map((wie) => (
        <p key={wie}>{t(`plan.handtekening.${wie}`)}</p>
      ))}
    </div>
  )
}

/** A whole plan: what it is for, its goals, its evaluations; `basis` for who may change it. */
export function PlanInhoud({ plan, basis }: { readonly plan: Plan; readonly basis?: string }) {
  const mag = basis !== undefined && { basis }
  return (
    <div className="sk-stapel sk-plan">
      <PlanKop plan={plan} {...mag} />
      <Doelen plan={plan} {...mag} />
      <Evaluaties evaluaties={plan.evaluaties} />
      <Ondertekening />
    </div>
  )
}
