import { useQuery } from '@tanstack/react-query'
import { useId, useState, type FormEvent } from 'react'
import { Link } from 'react-router'
import { toProbleem } from '../../../api/probleem.ts'
import { Badge, Button, DatumTekst, EmptyState, FoutMelding } from '../../../components/index.ts'
import { useTekst } from '../../../i18n/tekst.ts'
import { listKandidaten } from '../../kandidaten/api.ts'
import { naamVan } from '../kandidaat.ts'
import { useDossier } from '../use-dossier.ts'
import { rangschik } from './verschillen.ts'

const HOOGSTENS = 20

function Keuzes({ zoek }: { readonly zoek: string }) {
  const t = useTekst()
  const { kandidaat } = useDossier()
  const { data, error, refetch } = useQuery({
    queryKey: ['kandidaten', 'samenvoegen', zoek],
    queryFn: async () => {
      const lijsten = await Promise.all(
        (['open', 'gesloten'] as const).map((status) =>
          listKandidaten({ zoek, status, sorteer: 'naam', aantal: 100 }),
        ),
      )
      return lijsten.flatMap((l) => l.items)
    },
  })
  if (error !== null) return <FoutMelding probleem={toProbleem(error)} onOpnieuw={() => void refetch()} />
  if (data === undefined) return <p role="status">{t('kit.laden')}</p>
  const anderen = rangschik(data, kandidaat).slice(0, HOOGSTENS)
  if (anderen.length === 0)
    return <EmptyState titel={t('kandidaten.zoeken.geen')}>{t('kandidaten.zoeken.geen-tekst')}</EmptyState>
  return (
    <>
      <p role="status">{t('kandidaten.zoeken.aantal', { aantal: anderen.length, zoek })}</p>
      <ul className="sk-gevonden">
        {anderen.map((p) => (
          <li key={p.id}>
            <Link className="ams-link" to={{ search: `?met=${p.id}` }}>
              {t('dossier.samenvoegen.vergelijk-met', { naam: naamVan(p) })}
            </Link>
            {p.geboortedatum === kandidaat.geboortedatum && (
              <>
                {' '}
                <Badge toon="let-op">{t('dossier.samenvoegen.zelfde-dag')}</Badge>
              </>
            )}
            <span className="sk-onderregel">
              {p.dossiernummer} · {t('kandidaten.zoeken.geboren')}{' '}
              <DatumTekst datum={p.geboortedatum} vorm="kort" />
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Finding the other dossier; the family name of this one is filled in, since doubles mostly share it. */
export function KiesAnder() {
  const t = useTekst()
  const id = useId()
  const { kandidaat } = useDossier()
  const [zoek, setZoek] = useState(kandidaat.achternaam)
  const verzend = (e: FormEvent<HTMLFormElement>) => {
    e.preventDefault()
    setZoek(String(new FormData(e.currentTarget).get('zoek') ?? '').trim())
  }
  return (
    <search aria-label={t('dossier.samenvoegen.zoek-label')} className="sk-stapel">
      <form className="sk-formulier" onSubmit={verzend}>
        <div className="ams-field">
          <label className="ams-label" htmlFor={id}>
            {t('dossier.samenvoegen.zoek')}
          </label>
          <input
            id={id}
            className="ams-text-input"
            type="search"
            name="zoek"
            maxLength={100}
            defaultValue={zoek}
          />
        </div>
        <div className="sk-knoppen">
          <Button type="submit" variant="secondary">
            {t('kit.filter.zoek')}
          </Button>
        </div>
      </form>
      {zoek !== '' && <Keuzes zoek={zoek} />}
    </search>
  )
}
