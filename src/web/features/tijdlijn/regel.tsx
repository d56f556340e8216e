import { useIntl } from 'react-intl'
import { Badge, DatumTekst, Icoon, PeriodeTekst, TijdstipTekst } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { dagVan } from '../contacten/dag.ts'
import { useVerschuivingTekst } from '../klokken/woorden.ts'
import { addDays } from '../../components/dagen.ts'
import { useWaarde } from '../kandidaten/waarden.ts'
import type { Regel } from './api.ts'
import { leesEinde, leesTeksten, leesWijzigingen } from './inhoud.ts'
import { icoonVan } from './soorten.ts'
import { useWaardeTekst } from './use-waarde-tekst.ts'
import { useZin } from './use-zin.ts'

/** Address of a line on the page, for the link between what was corrected and what corrects it. */
export const ankerVan = (id: string): string => `gebeurtenis-${id}`

function useVeldNaam(): (veld: string) => string {
  const intl = useIntl()
  return (veld) => {
    const id = `tijdlijn.veld.${veld}`
    return intl.messages[id] === undefined ? veld : intl.formatMessage({ id })
  }
}

/** Which fields changed, from what to what. */
function Wijzigingen({ regel }: { readonly regel: Regel }) {
  const t = useTekst()
  const toon = useWaardeTekst()
  const veldNaam = useVeldNaam()
  // A status speaks in the sentence already.
  const lijst = leesWijzigingen(regel.soort, regel.inhoud).filter((w) => w.veld !== 'status')
  if (lijst.length === 0) return null
  return (
    <ul className="sk-verhaal__wijzigingen">
      {lijst.map((w) => (
        <li key={w.veld}>
          {veldNaam(w.veld)}: <span className="ams-visually-hidden">{t('kit.geschiedenis.was')} </span>
          <del>{toon(w.veld, w.van)}</del> <span aria-hidden>→</span>
          <span className="ams-visually-hidden"> {t('kit.geschiedenis.werd')}</span>{' '}
          <ins>{toon(w.veld, w.naar)}</ins>
        </li>
      ))}
    </ul>
  )
}

/** What was written; struck through when it was corrected later. */
export function Teksten({ regel, oud = false }: { readonly regel: Regel; readonly oud?: boolean }) {
  const veldNaam = useVeldNaam()
  const teksten = leesTeksten(regel.inhoud)
  const alleen = teksten.length === 1
  return teksten.map(({ veld, tekst }) => (
    <p key={veld} className="sk-contact__verslag">
      {!alleen && <span className="sk-zacht">{veldNaam(veld)}: </span>}
      {oud ? <del>{tekst}</del> : tekst}
    </p>
  ))
}

/** From when to when it holds, when that is not simply the day on which it was recorded. */
function Geldig({ regel }: { readonly regel: Regel }) {
  const t = useTekst()
  const { vanafDatum, totDatum, op } = regel
  if (vanafDatum === null) return null
  if (totDatum !== null && totDatum > vanafDatum)
    return (
      <p className="sk-zacht">
        <PeriodeTekst vanaf={vanafDatum} tot={totDatum} />
      </p>
    )
  return vanafDatum === dagVan(op) ? null : (
    <p className="sk-zacht">
      {t('tijdlijn.per')} <DatumTekst datum={vanafDatum} />
    </p>
  )
}

function Einde({ regel }: { readonly regel: Regel }) {
  const tekst = useVerschuivingTekst()
  const einde = leesEinde(regel.inhoud)
  if (einde === undefined) return null
  const laatste = (dag: string | null) => (dag === null ? null : addDays(dag, -1))
  return <p>{tekst({ van: laatste(einde.van), naar: laatste(einde.naar) })}</p>
}

type Props = {
  readonly regel: Regel
  /** The line that this one corrects, when it is on the page. */
  readonly oud?: Regel | undefined
  /** The line that corrects this one is on the page. */
  readonly opvolgerHier: boolean
}

/** One line of the story: when, what in one sentence, what was written or changed, why, by whom. */
export function VerhaalRegel({ regel, oud, opvolgerHier }: Props) {
  const t = useTekst()
  const w = useWaarde()
  const zin = useZin()
  const { gecorrigeerdDoor } = regel
  return (
    <li className="sk-tijdlijn__regel" id={ankerVan(regel.id)} tabIndex={-1}>
      <span className="sk-tijdlijn__icoon">
        <Icoon naam={icoonVan(regel.soort)} />
      </span>
      <div className="sk-verhaal">
        <p className="sk-tijdlijn__kop">
          <TijdstipTekst tijdstip={regel.op} /> · {regel.door ?? w('bron', regel.bron)}
          {regel.door !== null && regel.bron !== 'medewerker' && ` · ${w('bron', regel.bron)}`}
        </p>
        <p className="sk-tijdlijn__titel">
          {gecorrigeerdDoor === null ? zin(regel) : <del>{zin(regel)}</del>}{' '}
          {gecorrigeerdDoor !== null && <Badge toon="let-op">{t('tijdlijn.gecorrigeerd')}</Badge>}
        </p>
        <Geldig regel={regel} />
        <Einde regel={regel} />
        <Wijzigingen regel={regel} />
        <Teksten regel={regel} oud={gecorrigeerdDoor !== null} />
        {oud !== undefined && (
          <div className="sk-verhaal__oud">
            <p>
              {t('tijdlijn.was')}{' '}
              <a className="ams-link" href={`#${ankerVan(oud.id)}`}>
                {zin(oud)}
              </a>
            </p>
            <Teksten regel={oud} oud />
          </div>
        )}
        {regel.reden !== null && (
          <p>
            <span className="sk-zacht">{t('kit.geschiedenis.reden')}:</span> {regel.reden}
          </p>
        )}
        {gecorrigeerdDoor !== null && opvolgerHier && (
          <p className="sk-niet-op-papier">
            <a className="ams-link" href={`#${ankerVan(gecorrigeerdDoor)}`}>
              {t('tijdlijn.naar-correctie')}
            </a>
          </p>
        )}
      </div>
    </li>
  )
}
