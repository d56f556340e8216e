import { isRouteErrorResponse, useRouteError } from 'react-router'
import { ApiProbleem, toProbleem, type Probleem } from '../api/probleem.ts'
import { Button } from '../components/ams.ts'
import { Pagina } from '../components/pagina.tsx'
import { useFoutTekst, useTekst } from '../i18n/tekst.ts'

/** After a new version was deployed, an open page asks for files that are gone: reloading is the remedy. */
const isOudeVersie = (fout: unknown): boolean =>
  fout instanceof TypeError && /dynamically imported module|importing a module/i.test(fout.message)

function probleemOf(fout: unknown): Probleem {
  if (isOudeVersie(fout)) return { status: 0, code: 'oude-versie', params: {}, velden: [] }
  if (isRouteErrorResponse(fout) && fout.status === 404)
    return { status: 404, code: 'pagina-niet-gevonden', params: {}, velden: [] }
  return toProbleem(fout)
}

/** The page for a failed page: what went wrong, what to do, and the number to pass on. */
export function FoutPagina({ volledig = false }: { readonly volledig?: boolean }) {
  const fout = useRouteError()
  const t = useTekst()
  const probleem = probleemOf(fout)
  const { titel, uitleg } = useFoutTekst()(probleem)
  if (!(fout instanceof ApiProbleem)) console.error(fout)
  const pagina = (
    <Pagina titel={titel}>
      <p>{uitleg}</p>
      {probleem.verzoekId !== undefined && (
        <p className="sk-zacht">{t('schil.fout.nummer', { nummer: probleem.verzoekId })}</p>
      )}
      <p className="sk-knoppen">
        <Button onClick={() => window.location.reload()}>{t('schil.fout.opnieuw')}</Button>
        <a className="ams-link" href="/">
          {t('schil.fout.begin')}
        </a>
      </p>
    </Pagina>
  )
  return volledig ? <main className="sk-hoofd sk-hoofd--alleen">{pagina}</main> : pagina
}

/** A path that is no page of Schakel. */
export function NietGevonden() {
  const t = useTekst()
  return (
    <Pagina titel={t('schil.niet-gevonden.titel')}>
      <p>{t('schil.niet-gevonden.tekst')}</p>
      <p>
        <a className="ams-link" href="/">
          {t('schil.fout.begin')}
        </a>
      </p>
    </Pagina>
  )
}
