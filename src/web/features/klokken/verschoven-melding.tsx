import { useMutation } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { toProbleem } from '../../api/probleem.ts'
import { addDays } from '../../components/dagen.ts'
import { Alert, Button, FoutMelding } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { useDossier, useVernieuwDossier } from '../dossier/use-dossier.ts'
import { trekIn } from './api.ts'
import type { Verschoven } from './verschoven.ts'
import { useVerschuivingTekst } from './woorden.ts'

type Props = {
  readonly verschoven: Verschoven | undefined
  readonly onVerschoven: (v: Verschoven) => void
}

function Ongedaan({ verschoven: v, onVerschoven }: Props & { readonly verschoven: Verschoven }) {
  const t = useTekst()
  const { id } = useDossier()
  const vernieuw = useVernieuwDossier(id)
  const werk = useMutation({
    mutationFn: (terug: NonNullable<Verschoven['terug']>) =>
      trekIn(terug.wat, terug.id, t('klokken.ongedaan')),
    onSuccess: async ({ einde }) => {
      await vernieuw()
      const naar = einde === null ? null : addDays(einde, -1)
      onVerschoven({ wat: 'klokken.gedaan.ongedaan', klok: v.klok, van: v.naar, naar })
    },
  })
  const { terug } = v
  if (terug === undefined) return null
  return (
    <>
      {werk.error !== null && <FoutMelding probleem={toProbleem(werk.error)} />}
      <div className="sk-knoppen">
        <Button variant="secondary" disabled={werk.isPending} onClick={() => werk.mutate(terug)}>
          {t('kit.ongedaan')}
        </Button>
      </div>
    </>
  )
}

/** Says what happened to which clock and where its end went, with a way back; the region is there before its words. */
export function VerschovenMelding({ verschoven, onVerschoven }: Props) {
  const t = useTekst()
  const tekst = useVerschuivingTekst()
  const plek = useRef<HTMLDivElement>(null)
  // Whoever just did this wants to see it, also when the button that was pressed is gone.
  useEffect(() => {
    if (verschoven !== undefined) plek.current?.focus()
  }, [verschoven])
  return (
    <div role="status" ref={plek} tabIndex={-1} className="sk-klok__status">
      {verschoven !== undefined && (
        <Alert severity="success" heading={t(verschoven.wat, { klok: verschoven.klok })} headingLevel={2}>
          <p className="sk-klok__verschuiving">{tekst(verschoven)}</p>
          <Ongedaan verschoven={verschoven} onVerschoven={onVerschoven} />
        </Alert>
      )}
    </div>
  )
}
