import { Badge, DatumTekst, HelpText, Kaart, KnopLink, TekstLink, type Toon } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { addDays } from '../../components/dagen.ts'
import { BewijsBoom } from './bewijs-boom.tsx'
import { toBewijs } from './bewijs.ts'
import { BronLink } from './bron-link.tsx'
import { EindeLijst } from './einde-lijst.tsx'
import { KlokEinde } from './klok-einde.tsx'
import { heeftEigenEinde, isKlaar, standVan, teltVanaf, type Klok, type Stand } from './klok.ts'
import { MomentenLijst } from './momenten-lijst.tsx'
import { OpschortingLijst } from './opschorting-lijst.tsx'
import type { Verschoven } from './verschoven.ts'
import { useKlokTitel } from './woorden.ts'

const TOON: Readonly<Record<Stand, Toon>> = {
  loopt: 'goed',
  gepland: 'info',
  'staat-stil': 'let-op',
  klaar: 'stil',
}

export type KlokKaartProps = {
  readonly klok: Klok
  readonly vandaag: string
  /** Address of the clocks of this person. */
  readonly basis: string
  readonly magSchrijven: boolean
  readonly onVerschoven: (v: Verschoven) => void
}

/** The rule that guards a clock, in plain words and in its own, with its source and the whole proof. */
function Regel({ klok }: { readonly klok: Klok }) {
  const t = useTekst()
  const bewijs = toBewijs(klok.bewijs)
  if (klok.regel === null)
    return klok.geenRegel === null ? null : <p className="sk-zacht">{klok.geenRegel}</p>
  return (
    <>
      <HelpText titel={t('klokken.regel.titel')}>
        <p lang="nl">{klok.regel.uitleg}</p>
        {klok.regel.wettekst !== null && (
          <blockquote className="sk-klok__wettekst" lang="nl">
            {klok.regel.wettekst}
          </blockquote>
        )}
        <BronLink bron={klok.regel.bron as Parameters<typeof BronLink>[0]['bron']} />
        <p className="sk-zacht">
          {t('klokken.regel.versie')} <DatumTekst datum={klok.regel.versie} />
        </p>
      </HelpText>
      {bewijs !== null && (
        <HelpText titel={t('klokken.bewijs.titel')}>
          <BewijsBoom bewijs={bewijs} />
        </HelpText>
      )}
    </>
  )
}

function Feiten({ klok }: { readonly klok: Klok }) {
  const t = useTekst()
  const { maximum, opgeschorteDagen, einde } = klok
  const telt = teltVanaf(klok)
  const grens = isKlaar(klok) ? null : maximum
  if (telt === null && opgeschorteDagen === 0 && grens === null) return null
  return (
    <ul className="sk-klok__feiten sk-zacht">
      {telt !== null && (
        <li>
          {t('klokken.telt-vanaf')} <DatumTekst datum={telt} />
        </li>
      )}
      {opgeschorteDagen > 0 && <li>{t('klokken.stond-stil', { dagen: opgeschorteDagen })}</li>}
      {grens !== null && (
        <li>
          {grens === einde ? (
            t('klokken.is-maximum')
          ) : (
            <>
              {t('klokken.maximum')} <DatumTekst datum={addDays(grens, -1)} />
            </>
          )}
        </li>
      )}
    </ul>
  )
}

function Acties({ klok, basis }: Pick<KlokKaartProps, 'klok' | 'basis'>) {
  const t = useTekst()
  const naam = useKlokTitel()(klok)
  const over = <span className="ams-visually-hidden">{naam}</span>
  const klaar = isKlaar(klok)
  return (
    <div className="sk-knoppen">
      {!klaar && (
        <KnopLink naar={`${basis}/${klok.objectId}/opschorten`} icoon="pauze">
          {t('klokken.actie.opschorten')} {over}
        </KnopLink>
      )}
      <KnopLink naar={`${basis}/${klok.objectId}/einde`} variant={klaar ? 'tertiary' : 'secondary'}>
        {t(klaar ? 'klokken.actie.alsnog' : 'klokken.actie.einde')} {over}
      </KnopLink>
      {!klaar && (
        <TekstLink naar={basis.replace(/klokken$/, 'werk')}>
          {t('klokken.actie.beeindigen')} {over}
        </TekstLink>
      )}
    </div>
  )
}

/** One clock: when it ends, who must do what, what moved it, the rule and its proof, and what can be done. */
export function KlokKaart(props: KlokKaartProps) {
  const { klok, vandaag, basis, magSchrijven } = props
  const t = useTekst()
  const naam = useKlokTitel()(klok)
  const stand = standVan(klok)
  return (
    <div id={`klok-${klok.objectId}`}>
      <Kaart titel={naam} actie={<Badge toon={TOON[stand]}>{t(`klokken.stand.${stand}`)}</Badge>}>
        <KlokEinde klok={klok} vandaag={vandaag} />
        <Feiten klok={klok} />
        {klok.opmerkingen.map((o) => (
          <p key={o.code} className="sk-klok__opmerking" lang="nl">
            {o.tekst}
          </p>
        ))}
        <MomentenLijst {...props} />
        <OpschortingLijst {...props} />
        <EindeLijst {...props} />
        <Regel klok={klok} />
        {magSchrijven && heeftEigenEinde(klok) && <Acties klok={klok} basis={basis} />}
      </Kaart>
    </div>
  )
}
