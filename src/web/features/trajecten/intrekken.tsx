import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { toProbleem } from '../../api/probleem.ts'
import { Button, ConfirmDialog, FoutMelding, useMelding } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import { useDossier, useVernieuwDossier } from '../dossier/use-dossier.ts'

type Props = { readonly naam: string; readonly onTrekIn: (reden: string) => Promise<void> }

/** Withdraws a traject or placement that did not take place, with a reason; it stays readable. */
export function Intrekken({ naam, onTrekIn }: Props) {
  const t = useTekst()
  const meld = useMelding()
  const { id } = useDossier()
  const vernieuw = useVernieuwDossier(id)
  const [open, setOpen] = useState(false)
  const werk = useMutation({
    mutationFn: onTrekIn,
    onSuccess: async () => {
      setOpen(false)
      await vernieuw()
      // The card moved to what there was; the page starts anew.
      document.querySelector('h1')?.focus()
      meld({ tekst: t('trajecten.intrekken.klaar', { naam }) })
    },
  })
  return (
    <>
      <Button variant="tertiary" onClick={() => setOpen(true)}>
        {t('trajecten.intrekken.open')} <span className="ams-visually-hidden">{naam}</span>
      </Button>
      {open && (
        <ConfirmDialog
          titel={t('trajecten.intrekken.titel', { naam })}
          open
          bevestig={t('trajecten.intrekken.open')}
          redenLabel={t('trajecten.intrekken.reden')}
          bezig={werk.isPending}
          onBevestig={(reden) => werk.mutate(reden)}
          onAnnuleer={() => setOpen(false)}
        >
          <p>{t('trajecten.intrekken.gevolg')}</p>
          {werk.error !== null && <FoutMelding probleem={toProbleem(werk.error)} />}
        </ConfirmDialog>
      )}
    </>
  )
}
