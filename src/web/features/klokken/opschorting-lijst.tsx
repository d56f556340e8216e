import { Badge, PeriodeTekst, TekstLink, TijdstipTekst } from '../../components/index.ts'
import { useFormaat } from '../../i18n/formaat.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { Intrekken } from './intrekken.tsx'
import type { KlokKaartProps } from './klok-kaart.tsx'
import { isGeldig, type Opschorting } from './klok.ts'
import { useReden } from './woorden.ts'

function Vastgelegd({ o }: { readonly o: Opschorting }) {
  const t = useTekst()
  return (
    <span className="sk-zacht">
      {t('klokken.vastgelegd', { door: o.door })} <TijdstipTekst tijdstip={o.vastgelegdOp} />
    </span>
  )
}

/** What was withdrawn or replaced stays readable, with why. */
function Vervallen({ rijen }: { readonly rijen: readonly Opschorting[] }) {
  const t = useTekst()
  const reden = useReden()
  if (rijen.length === 0) return null
  return (
    <details className="sk-uitleg">
      <summary>{t('klokken.opschorting.eerder', { aantal: rijen.length })}</summary>
      <ul className="sk-lijst">
        {rijen.map((o) => (
          <li key={o.id}>
            <del>
              <PeriodeTekst vanaf={o.vanaf} tot={o.tot} />: {reden(o.reden)}
            </del>{' '}
            {t(o.vervangenDoor === null ? 'klokken.ingetrokken' : 'klokken.vervangen', {
              reden: o.vervallenReden ?? '',
            })}{' '}
            <Vastgelegd o={o} />
          </li>
        ))}
      </ul>
    </details>
  )
}

/** The suspensions of a clock as dated rows: why, from when to when, who recorded it, and how to end or withdraw it. */
export function OpschortingLijst(props: KlokKaartProps) {
  const { klok, basis, magSchrijven } = props
  const t = useTekst()
  const formaat = useFormaat()
  const reden = useReden()
  if (klok.opschortingen.length === 0) return null
  const geldig = klok.opschortingen.filter(isGeldig)
  return (
    <>
      <h3 className="sk-klok__kop">{t('klokken.opschortingen')}</h3>
      <ul className="sk-klok__rijen">
        {geldig.map((o) => (
          <li key={o.id} className="sk-klok__rij">
            <div>
              <p className="sk-klok__naam">
                <PeriodeTekst vanaf={o.vanaf} tot={o.tot} />
                {o.tot === null && (
                  <>
                    {' '}
                    <Badge toon="let-op">{t('klokken.opschorting.open')}</Badge>
                  </>
                )}
              </p>
              <p>
                {reden(o.reden)}: {o.toelichting}
              </p>
              <p>
                <Vastgelegd o={o} />
              </p>
            </div>
            {magSchrijven && (
              <div className="sk-knoppen">
                <TekstLink naar={`${basis}/${klok.objectId}/opschortingen/${o.id}`}>
                  {t(o.tot === null ? 'klokken.opschorting.beeindig' : 'klokken.opschorting.wijzig')}{' '}
                  <span className="ams-visually-hidden">{reden(o.reden)}</span>
                </TekstLink>
                <Intrekken
                  klok={klok}
                  wat="opschortingen"
                  id={o.id}
                  welke={`${reden(o.reden)}, ${formaat.datum(o.vanaf)}`}
                  onVerschoven={props.onVerschoven}
                />
              </div>
            )}
          </li>
        ))}
      </ul>
      <Vervallen rijen={klok.opschortingen.filter((o) => !isGeldig(o))} />
    </>
  )
}
