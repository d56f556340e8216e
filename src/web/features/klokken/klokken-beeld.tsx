import { useId } from 'react'
import { useIntl } from 'react-intl'
import { merkstrepen, plaats, type As } from '../../components/klokken/as.ts'
import { DatumTekst } from '../../components/index.ts'
import { useFormaat } from '../../i18n/formaat.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { asVan, toBalk } from './balk.ts'
import { KlokBalk } from './klok-balk.tsx'
import { KlokEinde } from './klok-einde.tsx'
import { KlokkenTabel } from './klokken-tabel.tsx'
import { openMomenten, standVan, uiterlijk, type Klok } from './klok.ts'
import { useKlokNaam, useMomentNaam, useWie } from './woorden.ts'

type Beeld = { readonly klokken: readonly Klok[]; readonly vandaag: string }

function Tijdas({ as, vandaag }: { readonly as: As; readonly vandaag: string }) {
  const t = useTekst()
  const { locale } = useIntl()
  const maand = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' })
  const nu = plaats(as, vandaag)
  return (
    <div className="sk-klok__asrij">
      <svg className="sk-klok__as" width="100%" height="44" aria-hidden focusable={false}>
        <text
          className="sk-klok__vandaagtekst"
          x={`${nu}%`}
          y="14"
          textAnchor={nu > 85 ? 'end' : nu < 15 ? 'start' : 'middle'}
        >
          {t('klokken.vandaag')}
        </text>
        <line className="sk-klok__vandaag" x1={`${nu}%`} x2={`${nu}%`} y1="20" y2="44" />
        {merkstrepen(as)
          .filter((dag) => plaats(as, dag) < 88)
          .map((dag) => (
            <text key={dag} x={`${plaats(as, dag)}%`} y="36" dx="4">
              {maand.format(new Date(dag)).replace('.', '')}
            </text>
          ))}
      </svg>
    </div>
  )
}

/** What comes first, in one sentence: the text alternative of the picture. */
function Samenvatting({ klokken }: { readonly klokken: readonly Klok[] }) {
  const t = useTekst()
  const formaat = useFormaat()
  const klokNaam = useKlokNaam()
  const momentNaam = useMomentNaam()
  const wie = useWie()
  const eerste = openMomenten(klokken)[0]
  const stil = klokken.filter((k) => k.staatStil).map(klokNaam)
  return (
    <p>
      {t('klokken.samenvatting', { aantal: klokken.length })}{' '}
      {eerste !== undefined &&
        t('klokken.samenvatting-eerst', {
          klok: klokNaam(eerste.klok),
          moment: momentNaam(eerste.moment),
          datum: formaat.datum(uiterlijk(eerste.moment)),
          wie: wie(eerste.moment.aanZet),
        })}{' '}
      {stil.length > 0 && t('klokken.samenvatting-stil', { klokken: stil.join(', ') })}
    </p>
  )
}

function Legenda() {
  const t = useTekst()
  return (
    <ul className="sk-klokken__legenda sk-zacht">
      {(['gedaan', 'rest', 'opgeschort', 'eerder'] as const).map((soort) => (
        <li key={soort}>
          <span className={`sk-legenda sk-legenda--${soort}`} /> {t(`klokken.legenda.${soort}`)}
        </li>
      ))}
    </ul>
  )
}

/** All given clocks on one time axis, with the moments of each in words beside its bar. */
export function KlokkenBeeld({ titel, klokken, vandaag }: Beeld & { readonly titel: string }) {
  const id = useId()
  const klokNaam = useKlokNaam()
  const momentNaam = useMomentNaam()
  const balken = klokken.map((klok) => ({ klok, balk: toBalk(klok, vandaag) }))
  const as = asVan(
    balken.map((b) => b.balk),
    vandaag,
  )
  return (
    <figure className="sk-kaart sk-klokken" aria-labelledby={id}>
      <h2 id={id}>{titel}</h2>
      <Samenvatting klokken={klokken} />
      <Tijdas as={as} vandaag={vandaag} />
      <ol className="sk-klokken__lijst">
        {balken.map(({ klok, balk }) => (
          <li key={klok.objectId} className="sk-klok">
            <div className="sk-klok__tekst">
              <p className="sk-klok__naam">{klokNaam(klok)}</p>
              <KlokEinde klok={klok} vandaag={vandaag} />
              {balk.punten.length > 0 && (
                <ol className="sk-klok__momenten">
                  {balk.punten.map((m) => (
                    <li key={m.code} className={m.stand === 'afgehandeld' ? 'sk-klok__af' : undefined}>
                      {momentNaam(m)}: <DatumTekst datum={uiterlijk(m)} vorm="kort" />
                    </li>
                  ))}
                </ol>
              )}
            </div>
            <div className="sk-klok__beeld">
              <KlokBalk balk={balk} stand={standVan(klok)} as={as} vandaag={vandaag} />
            </div>
          </li>
        ))}
      </ol>
      <Legenda />
      <KlokkenTabel titel={titel} klokken={klokken} />
    </figure>
  )
}
