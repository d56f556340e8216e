import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { useNavigate } from 'react-router'
import { toProbleem } from '../../api/probleem.ts'
import {
  Button,
  ConfirmDialog,
  FoutMelding,
  Pagina,
  StepIndicator,
  useMelding,
} from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { breekAf } from './api.ts'
import { LIJST } from './use-overname.ts'
import './overname.css'

const STAPPEN = ['bestand', 'kolommen', 'rijen', 'overnemen'] as const

type Props = {
  readonly titel: string
  readonly stap: (typeof STAPPEN)[number]
  /** The take-over that may be thrown away here. */
  readonly id?: string
  readonly onderTitel?: ReactNode
  readonly acties?: ReactNode
  readonly children: ReactNode
}

/** One step of a take-over: where you are, the step itself, and a way to throw it all away. */
export function Wizard({ titel, stap, id, onderTitel, acties, children }: Props) {
  const t = useTekst()
  return (
    <Pagina
      titel={titel}
      kruimels={[{ tekst: t('overname.titel'), naar: '/overname' }]}
      onderTitel={onderTitel}
      acties={acties}
    >
      <StepIndicator
        label={t('overname.stap.label')}
        stappen={STAPPEN.map((s) => t(`overname.stap.${s}`))}
        huidig={STAPPEN.indexOf(stap)}
      />
      {children}
      {id !== undefined && <Weggooien id={id} />}
    </Pagina>
  )
}

function Weggooien({ id }: { readonly id: string }) {
  const t = useTekst()
  const meld = useMelding()
  const navigate = useNavigate()
  const client = useQueryClient()
  const [open, setOpen] = useState(false)
  const werk = useMutation({
    mutationFn: () => breekAf(id),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: LIJST })
      meld({ tekst: t('overname.weg.klaar') })
      void navigate('/overname')
    },
  })
  return (
    <p className="sk-ovn__weg">
      <Button variant="tertiary" onClick={() => setOpen(true)}>
        {t('overname.weg.knop')}
      </Button>
      {open && (
        <ConfirmDialog
          titel={t('overname.weg.titel')}
          open
          bevestig={t('overname.weg.knop')}
          bezig={werk.isPending}
          onBevestig={() => werk.mutate()}
          onAnnuleer={() => setOpen(false)}
        >
          <p>{t('overname.weg.tekst')}</p>
          {werk.error !== null && <FoutMelding probleem={toProbleem(werk.error)} />}
        </ConfirmDialog>
      )}
    </p>
  )
}
