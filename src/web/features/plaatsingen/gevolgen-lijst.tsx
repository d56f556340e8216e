import type { ReactNode } from 'react'
import { addDays } from '../../components/dagen.ts'
import { DatumTekst, Icoon, type IcoonNaam } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { useWaarde } from '../kandidaten/waarden.ts'
import { uiterlijk } from '../klokken/klok.ts'
import { useKlokNaam, useMomentNaam, useWie } from '../klokken/woorden.ts'
import type { Gevolgen } from './api.ts'
import { Telling } from './telling.tsx'
import type { Ingevuld } from './plaatsing-schema.ts'

function Gevolg({
  icoon,
  kop,
  children,
}: {
  readonly icoon: IcoonNaam
  readonly kop: string
  readonly children: ReactNode
}) {
  return (
    <li className="sk-gevolg">
      <Icoon naam={icoon} />
      <div>
        <h4>{kop}</h4>
        {children}
      </div>
    </li>
  )
}

function Einde({ einde }: { readonly einde: string | null }) {
  const t = useTekst()
  return einde === null ? (
    <>{t('plaatsingen.gevolg.geen-einde')}</>
  ) : (
    <DatumTekst datum={addDays(einde, -1)} />
  )
}

function Stopt({ gevolgen: g }: { readonly gevolgen: Gevolgen }) {
  const t = useTekst()
  const w = useWaarde()
  const naam = useKlokNaam()
  if (g.eindigt.length === 0 && g.klokStopt.length === 0) return null
  return (
    <Gevolg icoon="pauze" kop={t('plaatsingen.gevolg.eindigt')}>
      <ul className="sk-lijst">
        {g.eindigt.map((e) => (
          <li key={e.id}>
            {w('vorm', e.vorm)}, {e.werkgever}
          </li>
        ))}
        {g.klokStopt.map((k) => (
          <li key={k.objectId}>
            {t('plaatsingen.gevolg.klok-stopt', {
              naam: naam({ soort: k.soort, regel: null }),
              aantal: k.vervalt.length,
            })}
          </li>
        ))}
      </ul>
    </Gevolg>
  )
}

function Begint({ gevolgen: g, invoer }: { readonly gevolgen: Gevolgen; readonly invoer: Ingevuld }) {
  const t = useTekst()
  const momentNaam = useMomentNaam()
  const wie = useWie()
  return (
    <Gevolg icoon="klok" kop={t('plaatsingen.gevolg.begint')}>
      <p>
        {t('plaatsingen.gevolg.laatste-dag')} <Einde einde={g.begint.einde} />
        {g.begint.maximum !== null && g.begint.maximum !== g.begint.einde && (
          <>
            {' '}
            ({t('plaatsingen.gevolg.maximum')} <Einde einde={g.begint.maximum} />)
          </>
        )}
      </p>
      {invoer.vorm === 'detachering' && (
        <Telling vanaf={invoer.vanaf} leerwerktrajectId={g.begint.leerwerktrajectId} />
      )}
      {g.begint.momenten.length > 0 && (
        <ul className="sk-lijst">
          {g.begint.momenten.map((m) => (
            <li key={m.code}>
              <DatumTekst datum={uiterlijk({ ...m, soort: m.soort === 'einde' ? 'einde' : 'signaal' })} />:{' '}
              {momentNaam(m)} ({wie(m.aanZet)})
            </li>
          ))}
        </ul>
      )}
    </Gevolg>
  )
}

/** What a placement brings about: what ends, which clock begins, what goes on, and how it stands to what is possible. */
export function GevolgenLijst({
  gevolgen: g,
  invoer,
}: {
  readonly gevolgen: Gevolgen
  readonly invoer: Ingevuld
}) {
  const t = useTekst()
  const naam = useKlokNaam()
  return (
    <ul className="sk-gevolgen">
      <Stopt gevolgen={g} />
      <Begint gevolgen={g} invoer={invoer} />
      {g.looptDoor.length > 0 && (
        <Gevolg icoon="route" kop={t('plaatsingen.gevolg.loopt-door')}>
          <ul className="sk-lijst">
            {g.looptDoor.map((l) => (
              <li key={l.objectId}>
                {naam({ soort: l.soort, regel: null })}, {t('plaatsingen.gevolg.tot-en-met')}{' '}
                <Einde einde={l.einde} />
              </li>
            ))}
          </ul>
        </Gevolg>
      )}
      <Gevolg icoon="ladder" kop={t('plaatsingen.gevolg.vorm')}>
        <p>{t(g.dienstverband ? 'plaatsingen.gevolg.dienstverband' : 'plaatsingen.gevolg.uitkering')}</p>
        {g.vormoordeel === null ? (
          <p className="sk-zacht">{t('plaatsingen.gevolg.geen-oordeel')}</p>
        ) : (
          <p lang="nl">{g.vormoordeel.tekst}</p>
        )}
      </Gevolg>
    </ul>
  )
}
