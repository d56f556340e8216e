import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { toProbleem } from '../../api/probleem.ts'
import { addDays } from '../../components/dagen.ts'
import { Button, ConfirmDialog, FoutMelding } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { useDossier, useVernieuwDossier } from '../dossier/use-dossier.ts'
import { trekIn, type Intrekbaar } from './api.ts'
import type { KlokKaartProps } from './klok-kaart.tsx'
import { laatsteDagVan } from './klok.ts'
import { useKlokNaam } from './woorden.ts'

type Props = Pick<KlokKaartProps, 'klok' | 'onVerschoven'> & {
  readonly wat: Intrekbaar
  readonly id: string
  /** What is withdrawn, for a screen reader: "ziekte, 1 mei 2026". */
  readonly welke: string
}

/** Withdraws a suspension or a decision about the end, with a reason; then says where the end went. */
export function Intrekken({ klok, wat, id, welke, onVerschoven }: Props) {
  const t = useTekst()
  const naam = useKlokNaam()(klok)
  const dossier = useDossier()
  const vernieuw = useVernieuwDossier(dossier.id)
  const [open, setOpen] = useState(false)
  const werk = useMutation({
    mutationFn: (reden: string) => trekIn(wat, id, reden),
    onSuccess: async ({ einde }) => {
      setOpen(false)
      await vernieuw()
      const naar = einde === null ? null : addDays(einde, -1)
      onVerschoven({ wat: `klokken.gedaan.ingetrokken-${wat}`, klok: naam, van: laatsteDagVan(klok), naar })
    },
  })
  return (
    <>
      <Button variant="tertiary" onClick={() => setOpen(true)}>
        {t('klokken.intrekken.open')} <span className="ams-visually-hidden">{welke}</span>
      </Button>
      {open && (
        <ConfirmDialog
          titel={t(`klokken.intrekken.${wat}`)}
          open
          bevestig={t('klokken.intrekken.knop')}
          redenLabel={t('klokken.intrekken.reden')}
          bezig={werk.isPending}
          onBevestig={(reden) => werk.mutate(reden)}
          onAnnuleer={() => setOpen(false)}
        >
          <p>{welke}</p>
          <p>{t('klokken.intrekken.gevolg')}</p>
          {werk.error !== null && <FoutMelding probleem={toProbleem(werk.error)} />}
        </ConfirmDialog>
      )}
    </>
  )
}
