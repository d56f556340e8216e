import { Badge, PeriodeTekst, TekstLink } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { wijzigInterventie, type Interventie } from './api.ts'
import { INTERVENTIESTAPPEN, INTERVENTIETOON } from './keuzen.ts'
import { MetReden } from './met-reden.tsx'
import { usePlanwerk } from './use-planwerk.ts'

function Acties({ interventie: i, wijzig }: { readonly interventie: Interventie; readonly wijzig: string }) {
  const t = useTekst()
  const { doe, bezig } = usePlanwerk()
  const naam = t(`plan.soort.${i.soort}`)
  const zet = (status: Interventie['status'], reden?: string) =>
    doe({
      werk: () => wijzigInterventie(i, { status, ...(reden === undefined ? {} : { reden }) }),
      tekst: t(`plan.interventie-gedaan.${status}`, { naam }),
      // From planned there is no way back to planned; the other steps can be turned back.
      ...(i.status !== 'gepland' && {
        terug: (versie: number) =>
          wijzigInterventie({ id: i.id, versie }, { status: i.status, reden: t('plan.ongedaan') }),
      }),
    })
  return (
    <div className="sk-plan__rijacties sk-niet-op-papier">
      {INTERVENTIESTAPPEN[i.status].map((status) =>
        status === 'gestopt' ? (
          <MetReden
            key={status}
            knop={t('plan.stap.gestopt')}
            titel={t('plan.stop-titel')}
            redenLabel={t('plan.stop-reden')}
            over={naam}
            bezig={bezig}
            onDoe={(reden) => zet(status, reden)}
          >
            <p>{i.omschrijving}</p>
          </MetReden>
        ) : (
          <button
            key={status}
            type="button"
            className="sk-tekstknop"
            disabled={bezig}
            onClick={() => zet(status)}
          >
            {t(
              i.status === 'afgerond' || i.status === 'gestopt'
                ? 'plan.stap.hervatten'
                : `plan.stap.${status}`,
            )}{' '}
            <span className="ams-visually-hidden">{naam}</span>
          </button>
        ),
      )}
      <TekstLink naar={wijzig}>
        {t('kit.wijzig')} <span className="ams-visually-hidden">{naam}</span>
      </TekstLink>
    </div>
  )
}

type Props = { readonly interventies: readonly Interventie[]; readonly basis?: string }

/** What helps to reach a goal: by whom, when, how it stands. `basis` is where one is changed; absent for who may only read. */
export function InterventieLijst({ interventies, basis }: Props) {
  const t = useTekst()
  if (interventies.length === 0) return <p className="sk-zacht">{t('plan.geen-interventie')}</p>
  return (
    <ul className="sk-plan__interventies">
      {interventies.map((i) => (
        <li key={i.id}>
          <p>
            <strong>{t(`plan.soort.${i.soort}`)}</strong>{' '}
            <Badge toon={INTERVENTIETOON[i.status]}>{t(`plan.interventie-status.${i.status}`)}</Badge>
          </p>
          <p className="sk-contact__verslag">{i.omschrijving}</p>
          <p className="sk-zacht">
            <PeriodeTekst vanaf={i.periode.vanaf} tot={i.periode.tot} />
            {i.aanbieder !== null && ` · ${i.aanbieder}`}
          </p>
          {basis !== undefined && <Acties interventie={i} wijzig={`${basis}/interventies/${i.id}`} />}
        </li>
      ))}
    </ul>
  )
}
