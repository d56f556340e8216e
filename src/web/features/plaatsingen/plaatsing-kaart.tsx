import { Badge, Kaart, KnopLink, SummaryList, TekstLink } from '../../components/index.ts'
import { useFormaat } from '../../i18n/formaat.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { useStukTitel } from '../klokken/woorden.ts'
import type { Traject } from '../trajecten/api.ts'
import { Duur } from '../trajecten/duur.tsx'
import { Geschiedenis } from '../trajecten/geschiedenis-lijst.tsx'
import { Intrekken } from '../trajecten/intrekken.tsx'
import { StandBadge } from '../trajecten/stand-badge.tsx'
import { trekPlaatsingIn, type Plaatsing } from './api.ts'
import { useInstrument } from './plaatsing-velden.tsx'
import './plaatsingen.css'

type Props = {
  readonly plaatsing: Plaatsing
  /** To say from which leerwerktraject a detachment counts. */
  readonly trajecten: readonly Traject[]
  readonly basis: string
  readonly magSchrijven: boolean
}

const isOpen = (s: Plaatsing['status']): boolean => s === 'gepland' || s === 'lopend'

function Acties({
  plaatsing: p,
  basis,
  naam,
}: Pick<Props, 'plaatsing' | 'basis'> & { readonly naam: string }) {
  const t = useTekst()
  const over = <span className="ams-visually-hidden">{naam}</span>
  const hier = `${basis}/werk/plaatsingen/${p.id}`
  const open = isOpen(p.status)
  return (
    <div className="sk-knoppen">
      {open ? (
        <KnopLink naar={`${hier}/beeindigen`}>
          {t('plaatsingen.actie.beeindigen')} {over}
        </KnopLink>
      ) : (
        <TekstLink naar={`${hier}/beeindigen`}>
          {t('trajecten.actie.einde-verbeteren')} {over}
        </TekstLink>
      )}
      {open && (
        <TekstLink naar={`${basis}/klokken`}>
          {t('trajecten.actie.klok')} {over}
        </TekstLink>
      )}
      <TekstLink naar={`${hier}/wijzig`}>
        {t('trajecten.actie.wijzig')} {over}
      </TekstLink>
      <Intrekken naam={naam} onTrekIn={(reden) => trekPlaatsingIn(p.id, p.versie, reden)} />
    </div>
  )
}

function Werkgever({ plaatsing: p }: { readonly plaatsing: Plaatsing }) {
  return (
    <>
      <TekstLink naar={`/werkgevers/${p.werkgeverId}`}>{p.werkgever}</TekstLink>
      {p.werkplek !== null && `, ${p.werkplek}`}
    </>
  )
}

/** One placement: form, employer, hours, support, from when to when, why this form, how it ended, and what can be done. */
export function PlaatsingKaart({ plaatsing: p, trajecten, basis, magSchrijven }: Props) {
  const t = useTekst()
  const formaat = useFormaat()
  const instrument = useInstrument()
  const naam = useStukTitel()(p.vorm, p.vanaf)
  const leerwerk = trajecten.find((tr) => tr.id === p.leerwerktrajectId)
  return (
    <Kaart titel={naam} niveau={3} actie={<StandBadge {...p} />}>
      <Duur vanaf={p.vanaf} tot={p.tot} laatsteDag={p.laatsteDag} open={isOpen(p.status)} />
      {p.nevenbaan && (
        <p>
          <Badge>{t('plaatsingen.veld.nevenbaan')}</Badge>
        </p>
      )}
      {leerwerk !== undefined && (
        <p className="sk-uitlegblok">
          {t('plaatsingen.telling.met', { datum: formaat.datum(leerwerk.vanaf) })}
        </p>
      )}
      <SummaryList
        rijen={[
          { naam: t('plaatsingen.veld.werkgever'), waarde: <Werkgever plaatsing={p} /> },
          { naam: t('plaatsingen.veld.functie'), waarde: p.functie },
          { naam: t('plaatsingen.veld.uren'), waarde: formaat.getal(p.urenPerWeek, 1) },
          ...(p.loonwaarde === null
            ? []
            : [{ naam: t('plaatsingen.veld.loonwaarde'), waarde: `${p.loonwaarde}%` }]),
          {
            naam: t('plaatsingen.veld.instrumenten'),
            waarde: p.instrumenten.length === 0 ? null : p.instrumenten.map(instrument).join(', '),
          },
          ...(p.lagereVormReden === null
            ? []
            : [{ naam: t('plaatsingen.veld.lagereVormReden'), waarde: p.lagereVormReden }]),
          ...(p.eindeReden === null
            ? []
            : [
                {
                  naam: t('plaatsingen.veld.eindeReden'),
                  waarde: t(`plaatsingen.einde.${p.eindeReden}`),
                  toelichting: p.eindeToelichting,
                },
              ]),
        ]}
      />
      <Geschiedenis objectId={p.id} naam={naam} />
      {magSchrijven && p.status !== 'vervallen' && <Acties plaatsing={p} basis={basis} naam={naam} />}
    </Kaart>
  )
}
