import { useQuery } from '@tanstack/react-query'
import { useId, type FormEvent } from 'react'
import { useSearchParams } from 'react-router'
import { toProbleem } from '../../api/probleem.ts'
import { Button, EmptyState, FoutMelding, Kaart } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { listKandidaten } from './api.ts'
import { Zoekresultaten } from './zoekresultaten.tsx'

const HOOGSTENS = 20

/** Open dossiers first, then closed ones: who comes back is often in a closed dossier. */
async function zoekOveral(zoek: string) {
  const [open, gesloten] = await Promise.all([
    listKandidaten({ zoek, sorteer: 'naam', aantal: HOOGSTENS }),
    listKandidaten({ zoek, sorteer: 'naam', aantal: HOOGSTENS, status: 'gesloten' }),
  ])
  return {
    personen: [
      ...open.items.map((p) => ({ ...p, gesloten: false })),
      ...gesloten.items.map((p) => ({ ...p, gesloten: true })),
    ],
    meer: open.volgende !== null || gesloten.volgende !== null,
  }
}

function Uitkomst({ zoek }: { readonly zoek: string }) {
  const t = useTekst()
  const { data, error, refetch } = useQuery({
    queryKey: ['kandidaten', 'zoeken', zoek],
    queryFn: () => zoekOveral(zoek),
  })
  if (error !== null) return <FoutMelding probleem={toProbleem(error)} onOpnieuw={() => void refetch()} />
  if (data === undefined) return <p role="status">{t('kit.laden')}</p>
  return (
    <>
      <p role="status">{t('kandidaten.zoeken.aantal', { aantal: data.personen.length, zoek })}</p>
      {data.personen.length === 0 ? (
        <EmptyState titel={t('kandidaten.zoeken.geen')}>{t('kandidaten.zoeken.geen-tekst')}</EmptyState>
      ) : (
        <Zoekresultaten personen={data.personen} />
      )}
      {data.meer && <p className="sk-zacht">{t('kandidaten.zoeken.meer', { aantal: HOOGSTENS })}</p>}
    </>
  )
}

/** Search by name or dossier number; the question stands in the address, so it can be repeated. */
export function ZoekOpNaam() {
  const t = useTekst()
  const id = useId()
  const [params, setParams] = useSearchParams()
  const zoek = params.get('zoek')?.trim() ?? ''
  const verzend = (e: FormEvent<HTMLFormElement>) => {
    e.preventDefault()
    const nieuw = String(new FormData(e.currentTarget).get('zoek') ?? '').trim()
    if (nieuw === '') document.getElementById(id)?.focus()
    else setParams({ zoek: nieuw })
  }
  return (
    <Kaart titel={t('kandidaten.zoeken.naam-titel')}>
      <search aria-label={t('kandidaten.zoeken.naam-titel')}>
        <form className="sk-formulier" onSubmit={verzend}>
          <div className="ams-field">
            <label className="ams-label" htmlFor={id}>
              {t('kandidaten.zoeken.naam')}
            </label>
            <p className="sk-hint" id={`${id}-hint`}>
              {t('kandidaten.zoeken.naam-hint')}
            </p>
            <input
              id={id}
              key={zoek}
              className="ams-text-input"
              type="search"
              name="zoek"
              maxLength={100}
              defaultValue={zoek}
              aria-describedby={`${id}-hint`}
            />
          </div>
          <div className="sk-knoppen">
            <Button type="submit">{t('kit.filter.zoek')}</Button>
          </div>
        </form>
      </search>
      {zoek !== '' && <Uitkomst zoek={zoek} />}
    </Kaart>
  )
}
