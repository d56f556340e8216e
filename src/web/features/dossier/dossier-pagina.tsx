import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { Outlet, useLocation, useParams } from 'react-router'
import { toProbleem } from '../../api/probleem.ts'
import { useRecht } from '../../app/sessie.tsx'
import { FoutMelding, KnopLink, Pagina, SectionNav } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { laatsteCaseload } from '../kandidaten/laatste.ts'
import { DossierActies } from './dossier-acties.tsx'
import { DossierFeiten } from './dossier-feiten.tsx'
import { naamVan, readKandidaat } from './kandidaat.ts'
import { TABS } from './uitbreiding.ts'
import { DossierProvider, dossierSleutel, type Dossier } from './use-dossier.ts'
import { useMagTonen } from './mag-tonen.ts'
import { Waarschuwing } from './waarschuwing.tsx'
import '../kandidaten/kandidaten.css'
import './dossier.css'

/** The window title names the section too: twelve open tabs with only a name tell nothing. */
function useTitel(naam: string, sectie: string | undefined) {
  const { pathname } = useLocation()
  useEffect(() => {
    document.title = `${sectie === undefined ? naam : `${sectie}, ${naam}`} - Schakel`
  }, [naam, sectie, pathname])
}

function Secties({ id }: { readonly id: string }) {
  const t = useTekst()
  const magTonen = useMagTonen()
  const tabs = TABS.filter(magTonen).map(({ pad, tekst }) => ({
    tekst: t(tekst),
    naar: `/dossiers/${id}/${pad}`,
  }))
  return (
    <SectionNav
      label={t('dossier.secties')}
      secties={[{ tekst: t('dossier.tab.overzicht'), naar: `/dossiers/${id}`, einde: true }, ...tabs]}
    />
  )
}

function Geladen({ dossier }: { readonly dossier: Dossier }) {
  const t = useTekst()
  const { pathname } = useLocation()
  const { id, kandidaat } = dossier
  const naam = naamVan(kandidaat)
  const pad = pathname.split('/')[3]
  const sectie = TABS.find((tab) => tab.pad === pad)
  useTitel(naam, sectie && t(sectie.tekst))
  return (
    <DossierProvider value={dossier}>
      <Pagina
        titel={naam}
        kruimels={[{ tekst: t('kandidaten.caseload.titel'), naar: laatsteCaseload() }]}
        onderTitel={<DossierFeiten kandidaat={kandidaat} />}
        acties={dossier.magSchrijven && <DossierActies id={id} />}
      >
        <Waarschuwing />
        <Secties id={id} />
        <Outlet />
      </Pagina>
    </DossierProvider>
  )
}

/** One person: who it is, the one thing that needs attention, and the sections that other features add. */
export function Component() {
  const t = useTekst()
  const { id = '' } = useParams()
  const schrijven = useRecht('dossier-schrijven')
  const { data, error, refetch } = useQuery({
    queryKey: dossierSleutel(id),
    queryFn: () => readKandidaat(id),
  })
  if (data !== undefined) {
    const magSchrijven = schrijven && data.kandidaat.status !== 'samengevoegd'
    return <Geladen dossier={{ id, ...data, magSchrijven }} />
  }
  // No `Pagina` yet: it takes the focus when it comes, and that has to be the one with the name.
  if (error === null) return <p role="status">{t('kit.laden')}</p>
  const probleem = toProbleem(error)
  // Asking again for a dossier that is not there gives the same answer.
  const opnieuw = probleem.status === 404 ? {} : { onOpnieuw: () => void refetch() }
  return (
    <Pagina
      titel={t('dossier.titel')}
      kruimels={[{ tekst: t('kandidaten.caseload.titel'), naar: laatsteCaseload() }]}
    >
      <FoutMelding probleem={probleem} {...opnieuw} />
      <p>
        <KnopLink naar="/zoeken">{t('dossier.naar-zoeken')}</KnopLink>
      </p>
    </Pagina>
  )
}
