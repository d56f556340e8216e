import { Badge, PeriodeTekst, TekstLink } from '../../components/index.ts'
import { useFormaat } from '../../i18n/formaat.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { useWaarde } from '../kandidaten/waarden.ts'
import type { Werkplek } from './api.ts'
import { Bezetting } from './bezetting.tsx'

/** One workplace: inside or outside, how many places are free, for which forms, and when it is open. */
export function WerkplekRegel({
  plek,
  magSchrijven,
}: {
  readonly plek: Werkplek
  readonly magSchrijven: boolean
}) {
  const t = useTekst()
  const w = useWaarde()
  const formaat = useFormaat()
  return (
    <li className="sk-plek">
      <div>
        <h3>{plek.naam}</h3>
        <p>
          <Badge toon={plek.ligging === 'buiten' ? 'info' : 'stil'}>
            {t(`werkgevers.ligging.${plek.ligging}`)}
          </Badge>{' '}
          <Bezetting plaatsen={plek.plaatsen} bezet={plek.bezet} />
        </p>
        {plek.omschrijving !== null && <p>{plek.omschrijving}</p>}
        <p className="sk-zacht">
          {[
            plek.locatie,
            plek.urenPerWeek === null
              ? null
              : t('werkgevers.uren', { uren: formaat.getal(plek.urenPerWeek, 1) }),
            plek.vormen.length === 0
              ? t('werkgevers.alle-vormen')
              : plek.vormen.map((v) => w('vorm', v)).join(', '),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <p className="sk-zacht">
          {t('werkgevers.open')} <PeriodeTekst vanaf={plek.vanaf} tot={plek.tot} />
        </p>
      </div>
      {magSchrijven && (
        <TekstLink naar={`/werkgevers/${plek.werkgeverId}/werkplekken/${plek.id}`}>
          {t('kit.wijzig')} <span className="ams-visually-hidden">{plek.naam}</span>
        </TekstLink>
      )}
    </li>
  )
}
