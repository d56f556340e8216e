/* eslint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- on a narrow screen CSS turns rows into cards, and browsers then drop the roles of a table */
import { useVandaag } from '../../../app/sessie.tsx'
import { Badge, DatumTekst, PeriodeTekst, TekstLink, TijdstipTekst } from '../../../components/index.ts'
import { TabelRegio } from '../../../components/tabel/tabel-regio.tsx'
import { useTekst } from '../../../i18n/tekst.ts'
import { useWaarde } from '../../kandidaten/waarden.ts'
import { useDossier } from '../use-dossier.ts'
import { begintNog, geldtOp, type Feit, type Feitsoort } from './feiten.ts'
import { useFeitWaarde } from './feit-waarde.tsx'

function Staat({ feit }: { readonly feit: Feit }) {
  const t = useTekst()
  const vandaag = useVandaag()
  if (feit.vervallenOp !== null)
    return (
      <>
        <Badge>{t('dossier.feit.vervangen')}</Badge>{' '}
        <span className="sk-zacht">
          <DatumTekst datum={feit.vervallenOp} vorm="kort" />
        </span>
      </>
    )
  if (geldtOp(feit, vandaag)) return <Badge toon="goed">{t('dossier.feit.geldt')}</Badge>
  return begintNog(feit, vandaag) ? (
    <Badge toon="info">{t('dossier.feit.begint')}</Badge>
  ) : (
    <Badge>{t('dossier.feit.afgelopen')}</Badge>
  )
}

function Acties({ feit, waarde }: { readonly feit: Feit; readonly waarde: string }) {
  const t = useTekst()
  const { id } = useDossier()
  const basis = `/dossiers/${id}/gegevens/feiten/${feit.soort}/${feit.id}`
  const context = <span className="ams-visually-hidden">{waarde}</span>
  return (
    <span className="sk-dossier__rijacties">
      <TekstLink naar={`${basis}/corrigeren`}>
        {t('dossier.feit.corrigeren')} {context}
      </TekstLink>
      {feit.tot === null && (
        <TekstLink naar={`${basis}/beeindigen`}>
          {t('dossier.feit.beeindigen')} {context}
        </TekstLink>
      )}
    </span>
  )
}

function Rij({ feit, waarde }: { readonly feit: Feit; readonly waarde: string }) {
  const t = useTekst()
  const w = useWaarde()
  const { magSchrijven } = useDossier()
  const cel = (kop: string) => ({ role: 'cell', 'data-kop': t(`dossier.feit.kolom.${kop}`) })
  return (
    <tr role="row" className={feit.vervallenOp === null ? undefined : 'sk-dossier__vervangen'}>
      <th scope="row" role="rowheader">
        {waarde}
      </th>
      <td {...cel('periode')}>
        <span>
          <PeriodeTekst vanaf={feit.vanaf} tot={feit.tot} vorm="kort" />
        </span>
      </td>
      <td {...cel('staat')}>
        <span>
          <Staat feit={feit} />
        </span>
      </td>
      <td {...cel('vastgelegd')}>
        <span>
          <TijdstipTekst tijdstip={feit.vastgelegdOp} />
          <span className="sk-onderregel">
            {[feit.door, w('bron', feit.bron)].filter((x) => x !== null).join(' · ')}
          </span>
        </span>
      </td>
      <td {...cel('reden')}>{feit.reden ?? '–'}</td>
      {magSchrijven && (
        <td role="cell">{feit.vervallenOp === null && <Acties feit={feit} waarde={waarde} />}</td>
      )}
    </tr>
  )
}

// Each cell holds one element: as a card on a narrow screen a cell is a grid of its heading and that element.
/** The history of one kind of fact: what holds first, then what came before, also what was replaced. */
export function FeitTabel({
  soort,
  feiten,
}: {
  readonly soort: Feitsoort
  readonly feiten: readonly Feit[]
}) {
  const t = useTekst()
  const w = useWaarde()
  const waarde = useFeitWaarde()
  const { magSchrijven } = useDossier()
  const titel = t('dossier.feit.geschiedenis', { wat: w('feit', soort) })
  const rijen = [
    ...feiten.filter((f) => f.vervallenOp === null),
    ...feiten.filter((f) => f.vervallenOp !== null),
  ]
  return (
    <TabelRegio label={titel}>
      <table className="sk-tabel sk-tabel--kaarten" role="table">
        <caption className="ams-visually-hidden">{titel}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {['waarde', 'periode', 'staat', 'vastgelegd', 'reden'].map((kop) => (
              <th key={kop} scope="col" role="columnheader" className="sk-tabel__vast">
                {t(`dossier.feit.kolom.${kop}`)}
              </th>
            ))}
            {magSchrijven && (
              <th scope="col" role="columnheader" className="sk-tabel__vast">
                <span className="ams-visually-hidden">{t('dossier.feit.kolom.acties')}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rijen.map((f) => (
            <Rij key={f.id} feit={f} waarde={waarde(f.soort, f.waarde)} />
          ))}
        </tbody>
      </table>
    </TabelRegio>
  )
}
