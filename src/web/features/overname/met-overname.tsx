import type { ReactNode } from 'react'
import { Navigate, useParams } from 'react-router'
import { toProbleem } from '../../api/probleem.ts'
import { FoutMelding, Pagina } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { type Overname, type Overzicht } from './api.ts'
import { useOvername } from './use-overname.ts'

type Props = { readonly children: (o: Overname & { readonly overzicht: Overzicht }) => ReactNode }

/** Loads the take-over of the address for a step that needs a judged file; any other state has its own page. */
export function MetOvername({ children }: Props) {
  const t = useTekst()
  const { id = '' } = useParams()
  const vraag = useOvername(id)
  const o = vraag.data?.overname
  if (vraag.error !== null)
    return (
      <Pagina titel={t('overname.titel')} kruimels={[{ tekst: t('overname.titel'), naar: '/overname' }]}>
        <FoutMelding probleem={toProbleem(vraag.error)} onOpnieuw={() => void vraag.refetch()} />
      </Pagina>
    )
  if (o === undefined)
    return (
      <Pagina titel={t('overname.titel')}>
        <p role="status">{t('kit.laden')}</p>
      </Pagina>
    )
  if (o.staat !== 'beoordeeld' || o.overzicht === null) return <Navigate to={`/overname/${id}`} replace />
  return children({ ...o, overzicht: o.overzicht })
}
