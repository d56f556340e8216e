import { useMutation } from '@tanstack/react-query'
import { Navigate, useParams } from 'react-router'
import { toProbleem } from '../../api/probleem.ts'
import { Button, EmptyState, FoutMelding, KnopLink, Pagina } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { beoordeel, type Overname } from './api.ts'
import { Bezig } from './bezig.tsx'
import { Resultaat } from './resultaat.tsx'
import { useBewaarOvername, useOvername, useVoortgang } from './use-overname.ts'
import { Wizard } from './wizard.tsx'

/** A file that arrived but was not judged: the first attempt was broken off, or still runs. */
function Ingelezen({ overname: o }: { readonly overname: Overname }) {
  const t = useTekst()
  const bewaar = useBewaarOvername(o.id)
  const werk = useMutation({ mutationFn: () => beoordeel(o.id), onSuccess: bewaar })
  const loopt = werk.isPending || o.bezig !== null
  const gedaan = useVoortgang(o.id, werk.isPending) ?? o.bezig
  return (
    <Wizard titel={o.bestandsnaam} stap="bestand" id={o.id}>
      {werk.error !== null && <FoutMelding probleem={toProbleem(werk.error)} />}
      {loopt ? (
        <Bezig label={t('overname.bezig.beoordelen')} gedaan={gedaan} totaal={null} />
      ) : (
        <EmptyState
          titel={t('overname.ingelezen.titel')}
          icoon="document"
          actie={<Button onClick={() => werk.mutate()}>{t('overname.ingelezen.knop')}</Button>}
        >
          {t('overname.ingelezen.tekst')}
        </EmptyState>
      )}
    </Wizard>
  )
}

/** A take-over wherever it stands: a judged one goes on at its rows, one that is over shows what came of it. */
export function Component() {
  const t = useTekst()
  const { id = '' } = useParams()
  const vraag = useOvername(id)
  const o = vraag.data?.overname
  const kruimels = [{ tekst: t('overname.titel'), naar: '/overname' }]
  if (vraag.error !== null)
    return (
      <Pagina titel={t('overname.titel')} kruimels={kruimels}>
        <FoutMelding probleem={toProbleem(vraag.error)} onOpnieuw={() => void vraag.refetch()} />
      </Pagina>
    )
  if (o === undefined)
    return (
      <Pagina titel={t('overname.titel')} kruimels={kruimels}>
        <p role="status">{t('kit.laden')}</p>
      </Pagina>
    )
  if (o.staat === 'ingelezen') return <Ingelezen overname={o} />
  if (o.staat === 'beoordeeld') return <Navigate to={`/overname/${id}/rijen`} replace />
  if (o.staat === 'afgebroken')
    return (
      <Pagina titel={o.bestandsnaam} kruimels={kruimels}>
        <EmptyState
          titel={t('overname.afgebroken.titel')}
          icoon="archief"
          actie={<KnopLink naar="/overname/nieuw">{t('overname.opnieuw')}</KnopLink>}
        >
          {t('overname.afgebroken.tekst')}
        </EmptyState>
      </Pagina>
    )
  return <Resultaat overname={o} etag={vraag.data?.etag ?? ''} />
}
