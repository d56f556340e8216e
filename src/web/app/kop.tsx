import { useMutation } from '@tanstack/react-query'
import { Link } from 'react-router'
import { deleteSessie } from '../api/sessie.ts'
import { Icoon } from '../components/icons.tsx'
import { useTekst } from '../i18n/tekst.ts'
import { useTaal } from '../i18n/taal.tsx'
import { Merkteken } from './merkteken.tsx'
import { useMaybeSessie } from './sessie.tsx'

/** The other language, in that language, one click away on every page. */
export function TaalKnop() {
  const { taal, kiesTaal } = useTaal()
  const ander = taal === 'nl' ? 'en' : 'nl'
  return (
    <button type="button" className="sk-kop__knop" lang={ander} onClick={() => kiesTaal(ander)}>
      {ander === 'en' ? 'English' : 'Nederlands'}
    </button>
  )
}

/** Signs out and loads the sign-in page anew, so that nothing of it stays in the memory of the browser. */
export function useUitloggen() {
  return useMutation({
    mutationFn: deleteSessie,
    onSuccess: () => window.location.replace('/inloggen'),
  })
}

function Gebruiker() {
  const t = useTekst()
  const sessie = useMaybeSessie()
  const uitloggen = useUitloggen()
  if (sessie === null) return null
  const { naam, rol, organisatie } = sessie.gebruiker
  return (
    <>
      <p className="sk-kop__gebruiker">
        <span className="ams-visually-hidden">{t('schil.ingelogd-als')} </span>
        <strong>{naam}</strong>
        <span>
          {t(`rol.${rol}`)}, {organisatie.naam}
        </span>
      </p>
      <button type="button" className="sk-kop__knop" onClick={() => uitloggen.mutate()}>
        <Icoon naam="uitloggen" />
        <span className="sk-kop__knoptekst">{t('schil.uitloggen')}</span>
      </button>
    </>
  )
}

/** The header: mark, region, who is signed in, language, sign-out. */
export function Kop() {
  const t = useTekst()
  const sessie = useMaybeSessie()
  return (
    <header className="sk-kop">
      <Link to="/" className="sk-kop__merk">
        <Merkteken />
        <span className="sk-kop__naam">Schakel</span>
        <span className="ams-visually-hidden">{t('schil.naar-begin')}</span>
      </Link>
      {sessie && <p className="sk-kop__regio">{sessie.regio.naam}</p>}
      <div className="sk-kop__rechts">
        <Gebruiker />
        <TaalKnop />
      </div>
    </header>
  )
}
