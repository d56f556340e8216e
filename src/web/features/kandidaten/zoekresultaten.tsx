import { Badge, DatumTekst, TekstLink } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { naamVan } from '../dossier/kandidaat.ts'
import { useGemeenten } from './api.ts'

/** A found person: enough to know whether it is the right one. */
export type Gevondene = {
  readonly id: string
  readonly dossiernummer: string
  readonly voornaam: string
  readonly voorvoegsel: string | null
  readonly achternaam: string
  readonly geboortedatum: string
  readonly gemeente: string
  readonly consulent: string | null
  readonly gesloten: boolean
}

type Props = {
  readonly personen: readonly Gevondene[]
  /** Opens dossiers in another tab, where a half-filled form must stay. */
  readonly nieuwTabblad?: boolean
}

/** Found persons, each a link to the dossier. */
export function Zoekresultaten({ personen, nieuwTabblad = false }: Props) {
  const t = useTekst()
  const gemeenten = new Map(useGemeenten().map((g) => [g.code, g.naam]))
  return (
    <ul className="sk-gevonden">
      {personen.map((p) => (
        <li key={p.id}>
          <p>
            {nieuwTabblad ? (
              <a className="ams-link" href={`/dossiers/${p.id}`} target="_blank" rel="noreferrer">
                {naamVan(p)} <span className="sk-zacht">{t('kit.nieuw-tabblad')}</span>
              </a>
            ) : (
              <TekstLink naar={`/dossiers/${p.id}`}>{naamVan(p)}</TekstLink>
            )}{' '}
            {p.gesloten && <Badge>{t('kandidaten.zoeken.gesloten')}</Badge>}
          </p>
          <p className="sk-onderregel">
            {p.dossiernummer} · {t('kandidaten.zoeken.geboren')}{' '}
            <DatumTekst datum={p.geboortedatum} vorm="kort" /> · {gemeenten.get(p.gemeente) ?? p.gemeente}
            {p.consulent !== null && ` · ${p.consulent}`}
          </p>
        </li>
      ))}
    </ul>
  )
}
