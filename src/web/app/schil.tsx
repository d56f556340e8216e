import { useEffect } from 'react'
import { Outlet, ScrollRestoration } from 'react-router'
import { toProbleem } from '../api/probleem.ts'
import { SkipLink } from '../components/ams.ts'
import { FoutMelding } from '../components/fout-melding.tsx'
import { useTekst } from '../i18n/tekst.ts'
import { DemoBalk } from './demo-balk.tsx'
import { Kop } from './kop.tsx'
import { Menu } from './menu.tsx'
import { SessieBewaking } from './sessie-bewaking.tsx'
import { SessieProvider, useSessieQuery } from './sessie.tsx'
import { Verbinding } from './verbinding.tsx'
import { Voet } from './voet.tsx'

/** The frame around every page: banner, header, menu, page, footer. */
export function Schil() {
  const t = useTekst()
  const { data: sessie, error, isPending, refetch } = useSessieQuery()
  const gemeente = sessie?.gemeenten.length === 1 ? sessie.gemeenten[0] : undefined
  useEffect(() => {
    if (gemeente === undefined) delete document.documentElement.dataset['gemeente']
    else document.documentElement.dataset['gemeente'] = gemeente
  }, [gemeente])
  return (
    <SessieProvider value={sessie ?? null}>
      <SkipLink href="#inhoud" className="sk-skip">
        {t('schil.naar-inhoud')}
      </SkipLink>
      <DemoBalk />
      <Kop />
      <Verbinding />
      <div className={sessie ? 'sk-raam' : 'sk-raam sk-raam--zonder-menu'}>
        {sessie && <Menu />}
        <main id="inhoud" className="sk-hoofd" tabIndex={-1}>
          {isPending && <p role="status">{t('kit.laden')}</p>}
          {error !== null && <FoutMelding probleem={toProbleem(error)} onOpnieuw={() => void refetch()} />}
          {sessie !== undefined && <Outlet />}
        </main>
      </div>
      <Voet />
      {sessie && <SessieBewaking verlooptOp={sessie.verlooptOp} />}
      <ScrollRestoration />
    </SessieProvider>
  )
}
