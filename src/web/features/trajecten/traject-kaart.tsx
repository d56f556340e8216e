import { Badge, Kaart, KnopLink, SummaryList, TekstLink } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { useStukTitel } from '../klokken/woorden.ts'
import { trekTrajectIn, type Traject } from './api.ts'
import { Duur } from './duur.tsx'
import { Geschiedenis } from './geschiedenis-lijst.tsx'
import { Intrekken } from './intrekken.tsx'
import { StandBadge } from './stand-badge.tsx'

type Props = { readonly traject: Traject; readonly basis: string; readonly magSchrijven: boolean }

const isOpen = (s: Traject['status']): boolean => s === 'gepland' || s === 'lopend'

function Acties({ traject: tr, basis, naam }: Omit<Props, 'magSchrijven'> & { readonly naam: string }) {
  const t = useTekst()
  const over = <span className="ams-visually-hidden">{naam}</span>
  const hier = `${basis}/werk/trajecten/${tr.id}`
  return (
    <div className="sk-knoppen">
      {isOpen(tr.status) && (
        <KnopLink naar={`${hier}/beeindigen`}>
          {t('trajecten.actie.beeindigen')} {over}
        </KnopLink>
      )}
      {tr.status === 'beeindigd' && (
        <TekstLink naar={`${hier}/beeindigen`}>
          {t('trajecten.actie.einde-verbeteren')} {over}
        </TekstLink>
      )}
      {isOpen(tr.status) && (
        <TekstLink naar={`${basis}/klokken`}>
          {t('trajecten.actie.klok')} {over}
        </TekstLink>
      )}
      <TekstLink naar={`${hier}/wijzig`}>
        {t('trajecten.actie.wijzig')} {over}
      </TekstLink>
      <Intrekken naam={naam} onTrekIn={(reden) => trekTrajectIn(tr.id, tr.versie, reden)} />
    </div>
  )
}

/** One traject: what for, with whom, from when to when, what was agreed, how it ended, and what can be done. */
export function TrajectKaart({ traject: tr, basis, magSchrijven }: Props) {
  const t = useTekst()
  const naam = useStukTitel()(tr.soort, tr.vanaf)
  const open = isOpen(tr.status)
  return (
    <Kaart titel={naam} niveau={3} actie={<StandBadge {...tr} />}>
      <Duur vanaf={tr.vanaf} tot={tr.tot} laatsteDag={tr.laatsteDag} open={open} />
      <SummaryList
        rijen={[
          { naam: t('trajecten.veld.doel'), waarde: tr.doel },
          {
            naam: t('trajecten.veld.ontwikkelpunten'),
            waarde:
              tr.ontwikkelpunten.length === 0 ? null : (
                <ul className="sk-lijst">
                  {tr.ontwikkelpunten.map((p) => (
                    <li key={p}>{p}</li>
                  ))}
                </ul>
              ),
          },
          {
            naam: t('trajecten.veld.aanbieder'),
            waarde: tr.aanbieder && (
              <>
                {tr.aanbieder}{' '}
                {tr.voorkeursleverancier === true && <Badge toon="merk">{t('trajecten.voorkeur')}</Badge>}
              </>
            ),
          },
          ...(tr.werkplek === null ? [] : [{ naam: t('trajecten.veld.werkplek'), waarde: tr.werkplek }]),
          ...(tr.toekomstigeWerkgever === null && tr.afspraakWerkgever === null
            ? []
            : [
                {
                  naam: t('trajecten.veld.toekomstigeWerkgever'),
                  waarde: tr.toekomstigeWerkgever,
                  toelichting: tr.afspraakWerkgever,
                },
              ]),
          {
            naam: t('trajecten.veld.behoudUitkering'),
            waarde: t(tr.behoudUitkering ? 'trajecten.ja' : 'trajecten.nee'),
          },
          ...(tr.uitkomst === null
            ? []
            : [
                {
                  naam: t('trajecten.veld.uitkomst'),
                  waarde: t(`trajecten.uitkomst.${tr.uitkomst}`),
                  toelichting: tr.eindeReden,
                },
              ]),
        ]}
      />
      <Geschiedenis objectId={tr.id} naam={naam} />
      {magSchrijven && tr.status !== 'vervallen' && <Acties traject={tr} basis={basis} naam={naam} />}
    </Kaart>
  )
}
