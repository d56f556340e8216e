import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { toProbleem } from '../../api/probleem.ts'
import { Alert, Button, FoutMelding } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { listGelijkenden, type Dubbel } from './dubbel.ts'
import { Zoekresultaten } from './zoekresultaten.tsx'

type Props = {
  readonly dubbel: Dubbel
  readonly onTerug: () => void
  readonly onIemandAnders: () => Promise<void>
}

function Gelijkenden({ dossiernummers }: { readonly dossiernummers: readonly string[] }) {
  const t = useTekst()
  const { data, error } = useQuery({
    queryKey: ['kandidaten', 'gelijkend', dossiernummers],
    queryFn: () => listGelijkenden(dossiernummers),
  })
  if (error !== null) return <FoutMelding probleem={toProbleem(error)} />
  if (data === undefined) return <p>{t('kit.laden')}</p>
  return <Zoekresultaten personen={data} nieuwTabblad />
}

function BsnBekend({ kandidaatId }: { readonly kandidaatId: string | null }) {
  const t = useTekst()
  if (kandidaatId === null) return <p>{t('kandidaten.dubbel.bsn-elders')}</p>
  return (
    <>
      <p>{t('kandidaten.dubbel.bsn-tekst')}</p>
      <p>
        <a className="ams-link" href={`/dossiers/${kandidaatId}`} target="_blank" rel="noreferrer">
          {t('kandidaten.dubbel.open')} <span className="sk-zacht">{t('kit.nieuw-tabblad')}</span>
        </a>
      </p>
    </>
  )
}

/** Asks about somebody who looks known before a second dossier is made. A BSN that is known cannot be somebody else. */
export function DubbelVraag({ dubbel, onTerug, onIemandAnders }: Props) {
  const t = useTekst()
  const blok = useRef<HTMLDivElement>(null)
  const anders = useMutation({ mutationFn: onIemandAnders })
  useEffect(() => {
    blok.current?.focus()
    blok.current?.scrollIntoView({ block: 'start' })
  }, [dubbel])
  return (
    <Alert
      ref={blok}
      tabIndex={-1}
      severity="warning"
      heading={t(`kandidaten.dubbel.titel-${dubbel.soort}`)}
      headingLevel={2}
    >
      {dubbel.soort === 'bsn' ? (
        <BsnBekend kandidaatId={dubbel.kandidaatId} />
      ) : (
        <>
          <p>{t('kandidaten.dubbel.tekst')}</p>
          <Gelijkenden dossiernummers={dubbel.dossiernummers} />
        </>
      )}
      {anders.error !== null && <FoutMelding probleem={toProbleem(anders.error)} />}
      <div className="sk-knoppen">
        <Button variant="secondary" onClick={onTerug}>
          {t('kandidaten.dubbel.terug')}
        </Button>
        {dubbel.soort === 'gelijkend' && (
          <Button disabled={anders.isPending} onClick={() => anders.mutate()}>
            {t('kandidaten.dubbel.iemand-anders')}
          </Button>
        )}
      </div>
    </Alert>
  )
}
