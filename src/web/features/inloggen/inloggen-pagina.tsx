import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useEffect } from 'react'
import { Navigate, useNavigate, useSearchParams } from 'react-router'
import { createSessie, listDemoAccounts } from '../../api/sessie.ts'
import { Merkteken } from '../../app/merkteken.tsx'
import { SESSIE_SLEUTEL, useMaybeSessie } from '../../app/sessie.tsx'
import { Kaart, Pagina } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { DemoRollen } from './demo-rollen.tsx'
import { safeTerug } from './terug.ts'

// The form's libraries are no part of the first screen.
const InlogFormulier = lazy(() =>
  import('./inlog-formulier.tsx').then((m) => ({ default: m.InlogFormulier })),
)

type Gegevens = { readonly gebruikersnaam: string; readonly wachtwoord: string }

/** Signing in: in the demo with one click as any role, otherwise with name and password. */
export function Component() {
  const t = useTekst()
  const client = useQueryClient()
  const navigate = useNavigate()
  const [params] = useSearchParams()
  const sessie = useMaybeSessie()
  const terug = safeTerug(params.get('terug'))
  const { data: accounts = [] } = useQuery({
    queryKey: ['demo-accounts'],
    queryFn: listDemoAccounts,
    staleTime: Infinity,
    retry: false,
  })
  const inloggen = useMutation({
    mutationKey: ['inloggen'],
    mutationFn: ({ gebruikersnaam, wachtwoord }: Gegevens) => createSessie(gebruikersnaam, wachtwoord),
    onSuccess: (nieuw) => client.setQueryData(SESSIE_SLEUTEL, nieuw),
  })
  const binnen = inloggen.isSuccess
  useEffect(() => {
    if (binnen) void navigate(terug, { replace: true })
  }, [binnen, navigate, terug])
  if (sessie !== null && !binnen) return <Navigate to={terug} replace />
  const formulier = (
    <Suspense fallback={<p role="status">{t('kit.laden')}</p>}>
      <InlogFormulier inloggen={(g) => inloggen.mutateAsync(g).then(() => undefined)} />
    </Suspense>
  )
  return (
    <div className="sk-inloggen">
      <div className="sk-inloggen__merk">
        <div>
          <p className="sk-inloggen__leus">{t('inloggen.leus')}</p>
          <p className="sk-inloggen__zin">{t('inloggen.zin')}</p>
        </div>
        <Merkteken />
      </div>
      <Pagina titel={t('inloggen.titel')}>
        {accounts.length === 0 ? (
          <div className="sk-inloggen__smal">
            <Kaart titel={t('inloggen.inloggen')}>{formulier}</Kaart>
            <p className="sk-inloggen__organisatie">
              <strong>{t('inloggen.organisatie')}</strong>
              {t('inloggen.organisatie-tekst')}
            </p>
          </div>
        ) : (
          <DemoRollen accounts={accounts} inloggen={inloggen} formulier={formulier} />
        )}
      </Pagina>
    </div>
  )
}
