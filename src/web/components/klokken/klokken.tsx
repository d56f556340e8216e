import { useId } from 'react'
import { useIntl } from 'react-intl'
import { useFormaat } from '../../i18n/formaat.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { DatumTekst } from '../formaten.tsx'
import { HelpText } from '../help-text.tsx'
import { TermijnBadge } from '../termijn-badge.tsx'
import { asOf, merkstrepen, plaats, type As } from './as.ts'
import { KlokBalk } from './klok-balk.tsx'
import type { Klok } from './klok.ts'
import { KlokkenTabel } from './klokken-tabel.tsx'

function Tijdas({ as, vandaag }: { readonly as: As; readonly vandaag: string }) {
  const t = useTekst()
  const { locale } = useIntl()
  const maand = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' })
  const nu = plaats(as, vandaag)
  const anker = nu > 85 ? 'end' : nu < 15 ? 'start' : 'middle'
  return (
    <svg className="sk-klok__as" width="100%" height="44" aria-hidden focusable={false}>
      <text className="sk-klok__vandaagtekst" x={`${nu}%`} y="14" textAnchor={anker}>
        {t('kit.klok.vandaag')}
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
  )
}

function KlokRegel({
  klok,
  as,
  vandaag,
}: {
  readonly klok: Klok
  readonly as: As
  readonly vandaag: string
}) {
  const t = useTekst()
  return (
    <li className="sk-klok">
      <div className="sk-klok__tekst">
        <p className="sk-klok__naam">{klok.naam}</p>
        <p>
          {t('kit.klok.eindigt')}{' '}
          <TermijnBadge
            datum={klok.einde}
            vandaag={vandaag}
            opgeschort={klok.staat === 'opgeschort'}
            klaar={klok.staat === 'klaar'}
          />
        </p>
        {klok.aanZet && (
          <p className="sk-zacht">
            {t('kit.klok.aan-zet')}: {klok.aanZet}
          </p>
        )}
        {klok.momenten.length > 0 && (
          <ol className="sk-klok__momenten">
            {klok.momenten.map((m) => (
              <li key={m.datum + m.naam}>
                {m.naam}: <DatumTekst datum={m.datum} vorm="kort" />
              </li>
            ))}
          </ol>
        )}
        {klok.regel && (
          <HelpText titel={t('kit.klok.regel')} bron={klok.regel.bron}>
            {klok.regel.tekst}
          </HelpText>
        )}
      </div>
      <div className="sk-klok__beeld">
        <KlokBalk klok={klok} as={as} vandaag={vandaag} />
      </div>
    </li>
  )
}

type Props = { readonly titel: string; readonly klokken: readonly Klok[]; readonly vandaag: string }

/** All clocks of a person in one view on one time axis; the same in words beside the bars and in a table. */
export function Klokken({ titel, klokken, vandaag }: Props) {
  const t = useTekst()
  const formaat = useFormaat()
  const id = useId()
  const as = asOf(klokken, vandaag)
  const lopend = klokken.filter((k) => k.staat !== 'klaar')
  const eerste = [...lopend].sort((a, b) => a.einde.localeCompare(b.einde))[0]
  return (
    <figure className="sk-kaart sk-klokken" aria-labelledby={id}>
      <h2 id={id}>{titel}</h2>
      <p>
        {eerste === undefined
          ? t('kit.klok.geen')
          : t('kit.klok.samenvatting', {
              aantal: lopend.length,
              naam: eerste.naam,
              datum: formaat.datum(eerste.einde),
            })}
      </p>
      <div className="sk-klok__asrij">
        <Tijdas as={as} vandaag={vandaag} />
      </div>
      <ol className="sk-klokken__lijst">
        {klokken.map((k) => (
          <KlokRegel key={k.id} klok={k} as={as} vandaag={vandaag} />
        ))}
      </ol>
      <p className="sk-klokken__legenda sk-zacht">
        <span className="sk-legenda sk-legenda--gedaan" /> {t('kit.klok.legenda-gedaan')}{' '}
        <span className="sk-legenda sk-legenda--rest" /> {t('kit.klok.legenda-rest')}{' '}
        <span className="sk-legenda sk-legenda--opgeschort" /> {t('kit.klok.legenda-opgeschort')}
      </p>
      <KlokkenTabel titel={titel} klokken={klokken} />
    </figure>
  )
}
