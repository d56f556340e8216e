import { useLocation } from 'react-router'
import { useVandaag } from '../../app/sessie.tsx'
import { KnopLink, TekstLink, TermijnBadge, WarningBlock } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { useMagTonen } from './mag-tonen.ts'
import { ACTIES, type DossierActie } from './uitbreiding.ts'
import { useDossier } from './use-dossier.ts'
import { bepaalWaarschuwing } from './waarschuwing-inhoud.ts'

type Soort = NonNullable<DossierActie['helptBij']>[number]

/** What features offer to do about it; not when the user may only read, or stands on that page already. */
function Hulp({ soort }: { readonly soort: Soort }) {
  const t = useTekst()
  const { id, magSchrijven } = useDossier()
  const magTonen = useMagTonen()
  const { pathname } = useLocation()
  if (!magSchrijven) return null
  return ACTIES.filter((a) => a.helptBij?.includes(soort) && magTonen(a))
    .map((a) => ({ ...a, naar: `/dossiers/${id}/${a.naar}` }))
    .filter((a) => a.naar !== pathname)
    .slice(0, 2)
    .map((a) => (
      <KnopLink key={a.naar} naar={a.naar}>
        {t(a.tekst)}
      </KnopLink>
    ))
}

/** The one warning at the top of a dossier: what comes first, when, and what to do about it. */
export function Waarschuwing() {
  const t = useTekst()
  const vandaag = useVandaag()
  const { kandidaat } = useDossier()
  const w = bepaalWaarschuwing(kandidaat, vandaag)
  if (w.soort === 'samengevoegd')
    return (
      <WarningBlock titel={t('dossier.waarschuwing.samengevoegd')} ernst="info">
        {t('dossier.waarschuwing.samengevoegd-tekst')}{' '}
        {w.in !== null && (
          <TekstLink naar={`/dossiers/${w.in}`}>{t('dossier.waarschuwing.open-ander')}</TekstLink>
        )}
      </WarningBlock>
    )
  if (w.soort === 'gesloten')
    return (
      <WarningBlock titel={t('dossier.waarschuwing.gesloten')} ernst="info">
        {t('dossier.waarschuwing.gesloten-tekst')}
      </WarningBlock>
    )
  if (w.soort === 'geen-stap')
    return (
      <WarningBlock titel={t('dossier.waarschuwing.geen-stap')} acties={<Hulp soort="geen-stap" />}>
        {t('dossier.waarschuwing.geen-stap-tekst')}
      </WarningBlock>
    )
  return (
    <WarningBlock
      titel={w.naam ?? t(`dossier.waarschuwing.${w.soort}`)}
      ernst={w.ernst}
      acties={<Hulp soort={w.soort} />}
    >
      <TermijnBadge datum={w.datum} vandaag={vandaag} /> {t(`dossier.waarschuwing.${w.ernst}-tekst`)}
    </WarningBlock>
  )
}
