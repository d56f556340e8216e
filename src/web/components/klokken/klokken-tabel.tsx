import { useTekst } from '../../i18n/tekst.ts'
import { DatumTekst, PeriodeTekst } from '../formaten.tsx'
import type { Klok } from './klok.ts'
import { TabelRegio } from '../tabel/tabel-regio.tsx'

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
      <summary>{t('kit.klok.als-tabel', { titel })}</summary>
      <TabelRegio label={titel}>
        <table className="sk-tabel">
          <thead>
            <tr>
              <th scope="col">{t('kit.klok.term')}</th>
              <th scope="col">{t('kit.klok.start')}</th>
              <th scope="col">{t('kit.klok.einde')}</th>
              <th scope="col">{t('kit.klok.momenten')}</th>
              <th scope="col">{t('kit.klok.opschortingen')}</th>
              <th scope="col">{t('kit.klok.aan-zet')}</th>
            </tr>
          </thead>
          <tbody>
            {klokken.map((k) => (
              <tr key={k.id}>
                <th scope="row">{k.naam}</th>
                <td>
                  <DatumTekst datum={k.start} vorm="kort" />
                </td>
                <td>
                  <DatumTekst datum={k.einde} vorm="kort" />
                </td>
                <td>
                  {k.momenten.map((m) => (
                    <div key={m.datum + m.naam}>
                      {m.naam}: <DatumTekst datum={m.datum} vorm="kort" />
                    </div>
                  ))}
                </td>
                <td>
                  {k.opschortingen.map((o) => (
                    <div key={o.vanaf}>
                      <PeriodeTekst vanaf={o.vanaf} tot={o.tot} vorm="kort" />: {o.reden}
                    </div>
                  ))}
                </td>
                <td>{k.aanZet}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TabelRegio>
    </details>
  )
}
