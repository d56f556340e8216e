import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useId, useState, type FormEvent } from 'react'
import { api, pak } from '../../api/client.ts'
import { toProbleem } from '../../api/probleem.ts'
import { Button, DataTable, FoutMelding, Kaart, Pagina, TijdstipTekst } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'

const SOORTEN = ['inzage', 'wijziging', 'zoekvraag', 'export', 'inlog', 'beheer'] as const
type Soort = (typeof SOORTEN)[number]
type Vraag = { readonly soort?: Soort; readonly dossiernummer?: string }

const readRegels = async (vraag: Vraag, na: string | undefined) =>
  (
    await pak(
      api.GET('/journaalregels', {
        params: { query: { ...vraag, aantal: 50, ...(na === undefined ? {} : { na }) } },
      }),
    )
  ).waarde

/** Who looked or changed, when and why; for the privacy officer. */
export function Component() {
  const t = useTekst()
  const [vraag, setVraag] = useState<Vraag>({})
  return (
    <Pagina titel={t('journaal.titel')}>
      <p>{t('journaal.uitleg')}</p>
      <Keten />
      <Vraagformulier onVraag={setVraag} />
      <Regels vraag={vraag} />
    </Pagina>
  )
}

function Keten() {
  const t = useTekst()
  const { data, error, refetch, isFetching } = useQuery({
    queryKey: ['journaal', 'controle'],
    queryFn: async () => (await pak(api.GET('/journaalcontrole'))).waarde,
    enabled: false,
  })
  return (
    <Kaart titel={t('journaal.keten.titel')}>
      <p>{t('journaal.keten.uitleg')}</p>
      <Button variant="secondary" disabled={isFetching} onClick={() => void refetch()}>
        {t('journaal.keten.controleer')}
      </Button>
      {error !== null && <FoutMelding probleem={toProbleem(error)} />}
      <p role="status">
        {isFetching && t('kit.laden')}
        {!isFetching &&
          data !== undefined &&
          t(data.breuken.length === 0 ? 'journaal.keten.heel' : 'journaal.keten.gebroken', {
            regels: data.regels,
            aantal: data.breuken.length,
          })}
      </p>
    </Kaart>
  )
}

function Vraagformulier({ onVraag }: { readonly onVraag: (vraag: Vraag) => void }) {
  const t = useTekst()
  const id = useId()
  const verzend = (e: FormEvent<HTMLFormElement>) => {
    e.preventDefault()
    const velden = new FormData(e.currentTarget)
    const soort = SOORTEN.find((s) => s === velden.get('soort'))
    const nummer = String(velden.get('dossiernummer') ?? '')
      .trim()
      .toUpperCase()
    onVraag({
      ...(soort === undefined ? {} : { soort }),
      ...(nummer === '' ? {} : { dossiernummer: nummer }),
    })
  }
  return (
    <search aria-label={t('journaal.zoeken')}>
      <form className="sk-formulier" onSubmit={verzend}>
        <div className="ams-field">
          <label className="ams-label" htmlFor={`${id}-nr`}>
            {t('journaal.dossiernummer')}
          </label>
          <input
            id={`${id}-nr`}
            name="dossiernummer"
            className="ams-text-input"
            placeholder="D-000123"
            maxLength={11}
          />
        </div>
        <div className="ams-field">
          <label className="ams-label" htmlFor={`${id}-soort`}>
            {t('journaal.soort')}
          </label>
          <select id={`${id}-soort`} name="soort" className="ams-select">
            <option value="">{t('journaal.alle')}</option>
            {SOORTEN.map((s) => (
              <option key={s} value={s}>
                {t(`journaal.soort.${s}`)}
              </option>
            ))}
          </select>
        </div>
        <div className="sk-knoppen">
          <Button type="submit">{t('kit.filter.zoek')}</Button>
        </div>
      </form>
    </search>
  )
}

function Regels({ vraag }: { readonly vraag: Vraag }) {
  const t = useTekst()
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['journaal', vraag],
    queryFn: ({ pageParam }) => readRegels(vraag, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (vorige) => vorige.volgende ?? undefined,
  })
  const rijen = data?.pages.flatMap((p) => p.items)
  return (
    <DataTable
      titel={t('journaal.regels')}
      rijen={rijen}
      sleutel={(r) => r.plaats}
      probleem={error === null ? undefined : toProbleem(error)}
      onOpnieuw={() => void refetch()}
      leeg={<p>{t('journaal.geen')}</p>}
      kolommen={[
        { id: 'op', kop: t('journaal.op'), rijkop: true, cel: (r) => <TijdstipTekst tijdstip={r.op} /> },
        {
          id: 'wie',
          kop: t('journaal.wie'),
          cel: (r) => (
            <>
              {r.gebruiker ?? t('journaal.systeem')}
              {r.organisatie !== null && `, ${r.organisatie}`}
            </>
          ),
        },
        { id: 'soort', kop: t('journaal.soort'), cel: (r) => t(`journaal.soort.${r.soort}`) },
        { id: 'wat', kop: t('journaal.wat'), cel: (r) => r.wat },
        {
          id: 'doel',
          kop: t('journaal.doel'),
          cel: (r) => (
            <>
              {r.doel}
              {r.reden !== null && `: ${r.reden}`}
            </>
          ),
        },
        {
          id: 'dossiers',
          kop: t('journaal.dossiers'),
          cel: (r) => (
            <>
              {r.dossiers.join(', ')}
              {r.aantal > r.dossiers.length &&
                ` ${t('journaal.en-meer', { aantal: r.aantal - r.dossiers.length })}`}
            </>
          ),
        },
      ]}
      meer={{ heeftMeer: hasNextPage, bezig: isFetchingNextPage, onMeer: () => void fetchNextPage() }}
    />
  )
}
