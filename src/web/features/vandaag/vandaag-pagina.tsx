import { useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { toProbleem } from '../../api/probleem.ts'
import { useSessie, useVandaag } from '../../app/sessie.tsx'
import { DatumTekst, FoutMelding, GetalTekst, KpiTiles, Pagina } from '../../components/index.ts'
import { useTekst, type T } from '../../i18n/tekst.ts'
import { readDag, type Dag, type Voor } from './api.ts'
import { Blok } from './blok.tsx'
import { ActieRegel, PersoonRegel, TerugmeldingRegel } from './regels.tsx'
import './vandaag.css'

const PER_BLOK = 8

const leesVoor = (tekst: string | null): Voor | undefined =>
  tekst === 'mij' || tekst === 'organisatie' ? tekst : undefined

/** What needs this professional today: late, due, waiting for whom, forgotten. */
export function Component() {
  const t = useTekst()
  const sessie = useSessie()
  const vandaag = useVandaag()
  const [params, setParams] = useSearchParams()
  const voor = leesVoor(params.get('voor'))
  const { data, error, refetch } = useQuery({
    queryKey: ['vandaag', voor ?? 'eigen'],
    queryFn: () => readDag(voor, PER_BLOK),
  })
  return (
    <Pagina
      titel={t('vandaag.titel')}
      onderTitel={
        <>
          <DatumTekst datum={vandaag} />
          <span>{sessie.gebruiker.naam}</span>
        </>
      }
      acties={data && <VoorKeuze voor={data.voor} onKies={(v) => setParams({ voor: v })} />}
    >
      {error !== null && <FoutMelding probleem={toProbleem(error)} onOpnieuw={() => void refetch()} />}
      {data === undefined && error === null && <p role="status">{t('kit.laden')}</p>}
      {data !== undefined && <Dagdelen dag={data} />}
    </Pagina>
  )
}

function VoorKeuze({ voor, onKies }: { readonly voor: Voor; readonly onKies: (voor: Voor) => void }) {
  const t = useTekst()
  return (
    <div role="group" aria-label={t('vandaag.voor')} className="sk-knoppen">
      {(['mij', 'organisatie'] as const).map((v) => (
        <button
          key={v}
          type="button"
          aria-pressed={v === voor}
          className={`ams-button ams-button--${v === voor ? 'primary' : 'tertiary'}`}
          onClick={() => onKies(v)}
        >
          {t(`vandaag.voor.${v}`)}
        </button>
      ))}
    </div>
  )
}

const meerDan = (n: number) => (n >= 1000 ? '1000+' : <GetalTekst getal={n} />)

function tegels(t: T, dag: Dag) {
  const wie = dag.voor === 'mij' ? '&consulent=mij' : ''
  const anderen = dag.wachtOpAnderen.reduce((som, b) => som + b.aantal, 0)
  return [
    {
      naam: t('vandaag.te-laat'),
      waarde: meerDan(dag.teLaat.aantal),
      toon: dag.teLaat.aantal > 0 ? ('fout' as const) : ('goed' as const),
      naar: `/caseload?actie=te-laat${wie}`,
    },
    {
      naam: t('vandaag.deze-week'),
      waarde: meerDan(dag.dezeWeek.aantal),
      toon: 'let-op' as const,
      naar: `/caseload?actie=deze-week${wie}`,
    },
    { naam: t('vandaag.wacht-op-anderen'), waarde: meerDan(anderen) },
    {
      naam: t('vandaag.zonder-stap'),
      waarde: meerDan(dag.zonderVolgendeStap.aantal),
      naar: `/caseload?actie=geen${wie}`,
    },
  ]
}

function Dagdelen({ dag }: { readonly dag: Dag }) {
  const t = useTekst()
  const wie = dag.voor === 'mij' ? '&consulent=mij' : ''
  const meldingen = dag.terugmeldingen
  return (
    <>
      <KpiTiles label={t('vandaag.overzicht')} tegels={tegels(t, dag)} />
      <div className="sk-dag">
        <div className="sk-dag__kolom">
          <Blok
            titel={t('vandaag.te-laat')}
            aantal={dag.teLaat.aantal}
            getoond={dag.teLaat.items.length}
            leeg={t('vandaag.leeg.te-laat')}
            alles={`/caseload?actie=te-laat${wie}`}
          >
            {dag.teLaat.items.map((a) => (
              <ActieRegel key={a.id} actie={a} />
            ))}
          </Blok>
          <Blok
            titel={t('vandaag.deze-week')}
            aantal={dag.dezeWeek.aantal}
            getoond={dag.dezeWeek.items.length}
            leeg={t('vandaag.leeg.deze-week')}
            alles={`/caseload?actie=deze-week${wie}`}
          >
            {dag.dezeWeek.items.map((a) => (
              <ActieRegel key={a.id} actie={a} />
            ))}
          </Blok>
          <Blok
            titel={t('vandaag.wacht-op-mij')}
            aantal={dag.wachtOpMij.aantal}
            getoond={dag.wachtOpMij.items.length}
            leeg={t('vandaag.leeg.wacht-op-mij')}
            alles="/taken"
          >
            {dag.wachtOpMij.items.map((a) => (
              <ActieRegel key={a.id} actie={a} />
            ))}
          </Blok>
        </div>
        <div className="sk-dag__kolom">
          {meldingen.teBeantwoorden.aantal > 0 && (
            <Blok
              titel={t('vandaag.te-beantwoorden')}
              aantal={meldingen.teBeantwoorden.aantal}
              getoond={meldingen.teBeantwoorden.items.length}
              leeg=""
              alles="/terugmeldingen"
            >
              {meldingen.teBeantwoorden.items.map((m) => (
                <TerugmeldingRegel key={m.id} melding={m} />
              ))}
            </Blok>
          )}
          <Blok
            titel={t('vandaag.zonder-stap')}
            aantal={dag.zonderVolgendeStap.aantal}
            getoond={dag.zonderVolgendeStap.items.length}
            leeg={t('vandaag.leeg.zonder-stap')}
            alles={`/caseload?actie=geen${wie}`}
          >
            {dag.zonderVolgendeStap.items.map((p) => (
              <PersoonRegel key={p.id} persoon={p} />
            ))}
          </Blok>
          {dag.wachtOpAnderen.map((b) => (
            <Blok
              key={b.partij}
              titel={t('vandaag.wacht-op', { partij: t(`vandaag.partij.${b.partij}`) })}
              aantal={b.aantal}
              getoond={b.items.length}
              leeg=""
              direct={3}
            >
              {b.items.map((a) => (
                <ActieRegel key={a.id} actie={a} />
              ))}
            </Blok>
          ))}
          {meldingen.wachtOpAntwoord.aantal > 0 && (
            <Blok
              titel={t('vandaag.wacht-op-antwoord')}
              aantal={meldingen.wachtOpAntwoord.aantal}
              getoond={meldingen.wachtOpAntwoord.items.length}
              leeg=""
              alles="/terugmeldingen"
            >
              {meldingen.wachtOpAntwoord.items.map((m) => (
                <TerugmeldingRegel key={m.id} melding={m} />
              ))}
            </Blok>
          )}
        </div>
      </div>
    </>
  )
}
