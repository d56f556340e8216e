import { useVandaag } from '../../app/sessie.tsx'
import {
  Badge,
  Button,
  DatumTekst,
  Kaart,
  KnopLink,
  TekstLink,
  TermijnBadge,
} from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { wijzigDoel, type Doel } from './api.ts'
import { InterventieLijst } from './interventie-lijst.tsx'
import { DOELTOON } from './keuzen.ts'
import { MetReden } from './met-reden.tsx'
import { usePlanwerk } from './use-planwerk.ts'

function Acties({ doel, basis }: { readonly doel: Doel; readonly basis: string }) {
  const t = useTekst()
  const { doe, bezig } = usePlanwerk()
  const over = <span className="ams-visually-hidden">{doel.ontwikkelpunt}</span>
  const zet = (status: Doel['status'], reden?: string) =>
    doe({
      werk: () => wijzigDoel(doel, { status, ...(reden === undefined ? {} : { reden }) }),
      tekst: t(`plan.doel-gedaan.${status}`, { naam: doel.ontwikkelpunt }),
      terug: (versie) =>
        wijzigDoel({ id: doel.id, versie }, { status: doel.status, reden: t('plan.ongedaan') }),
    })
  if (doel.status !== 'open')
    return (
      <div className="sk-knoppen">
        <Button variant="tertiary" disabled={bezig} onClick={() => zet('open')}>
          {t('plan.doel-heropenen')} {over}
        </Button>
      </div>
    )
  return (
    <div className="sk-knoppen sk-plan__doelacties">
      <Button variant="secondary" disabled={bezig} onClick={() => zet('behaald')}>
        {t('plan.doel-behaald')} {over}
      </Button>
      <KnopLink naar={`${basis}/doelen/${doel.id}/interventie`} variant="tertiary">
        {t('plan.interventie-nieuw')} {over}
      </KnopLink>
      <TekstLink naar={`${basis}/doelen/${doel.id}`}>
        {t('kit.wijzig')} {over}
      </TekstLink>
      <MetReden
        knop={t('plan.doel-vervalt')}
        titel={t('plan.doel-vervalt-titel')}
        redenLabel={t('plan.doel-vervalt-reden')}
        over={doel.ontwikkelpunt}
        bezig={bezig}
        onDoe={(reden) => zet('vervallen', reden)}
      >
        <p>{doel.omschrijving}</p>
      </MetReden>
    </div>
  )
}

type Props = {
  readonly doel: Doel
  /** Address of the plan; absent for who may only read, and for a closed plan. */
  readonly basis?: string
}

/** One goal: the point to develop, when it must be reached, what helps, and how it stands. */
export function DoelKaart({ doel, basis }: Props) {
  const t = useTekst()
  const vandaag = useVandaag()
  return (
    <Kaart
      titel={doel.ontwikkelpunt}
      niveau={3}
      actie={<Badge toon={DOELTOON[doel.status]}>{t(`plan.doel-status.${doel.status}`)}</Badge>}
    >
      <p className="sk-contact__verslag">{doel.omschrijving}</p>
      <p>
        <span className="sk-zacht">{t('plan.streefdatum')}:</span>{' '}
        {doel.status === 'open' && basis !== undefined ? (
          <TermijnBadge datum={doel.streefdatum} vandaag={vandaag} binnenkort={30} />
        ) : (
          <DatumTekst datum={doel.streefdatum} />
        )}
      </p>
      <h4 className="sk-plan__kop">{t('plan.wat-helpt')}</h4>
      <InterventieLijst
        interventies={doel.interventies}
        {...(basis !== undefined && { basis: `${basis}/doelen/${doel.id}` })}
      />
      {basis !== undefined && <Acties doel={doel} basis={basis} />}
    </Kaart>
  )
}
