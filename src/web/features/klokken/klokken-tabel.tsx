import { DatumTekst, PeriodeTekst } from '../../components/index.ts'
import { TabelRegio } from '../../components/tabel/tabel-regio.tsx'
import { useTekst } from '../../i18n/tekst.ts'
import { isGeldig, laatsteDagVan, standVan, uiterlijk, type Klok } from './klok.ts'
import { useKlokNaam, useMomentNaam, useReden, useWie } from './woorden.ts'

function Rij({ klok }: { readonly klok: Klok }) {
  const t = useTekst()
  const klokNaam = useKlokNaam()
  const momentNaam = useMomentNaam()
  const reden = useReden()
  const wie = useWie()
  const laatste = laatsteDagVan(klok)
  return (
    <tr>
      <th scope="row">
        {klokNaam(klok)} ({t(`klokken.stand.${standVan(klok)}`)})
      </th>
      <td>
        <DatumTekst datum={klok.start} vorm="kort" />
      </td>
      <td>{laatste === null ? t('klokken.geen-einde-kort') : <DatumTekst datum={laatste} vorm="kort" />}</td>
      <td>
        {klok.momenten.map((m) => (
          <div key={m.code}>
            {momentNaam(m)}: <DatumTekst datum={uiterlijk(m)} vorm="kort" />, {wie(m.aanZet)}
          </div>
        ))}
      </td>
      <td>
        {klok.opschortingen.filter(isGeldig).map((o) => (
          <div key={o.id}>
            <PeriodeTekst vanaf={o.vanaf} tot={o.tot} vorm="kort" />: {reden(o.reden)}
          </div>
        ))}
      </td>
      <td>
        {klok.eindewijzigingen.filter(isGeldig).map((w) => (
          <div key={w.id}>
            {t(`klokken.einde.${w.soort}`)}, <DatumTekst datum={w.besluitdatum} vorm="kort" />: {w.reden}
          </div>
        ))}
      </td>
    </tr>
  )
}

/** The same clocks as a table, for who reads better that way, and for the printed file. */
export function KlokkenTabel({
  titel,
  klokken,
}: {
  readonly titel: string
  readonly klokken: readonly Klok[]
}) {
  const t = useTekst()
  return (
    <details className="sk-uitleg">
      <summary>{t('klokken.als-tabel', { titel })}</summary>
      <TabelRegio label={titel}>
        <table className="sk-tabel">
          <thead>
            <tr>
              {(['klok', 'begin', 'laatste-dag', 'momenten', 'opschortingen', 'besluiten'] as const).map(
                (kop) => (
                  <th key={kop} scope="col">
                    {t(`klokken.tabel.${kop}`)}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {klokken.map((k) => (
              <Rij key={k.objectId} klok={k} />
            ))}
          </tbody>
        </table>
      </TabelRegio>
    </details>
  )
}
