import { useState } from 'react'
import { Button, ConfirmDialog, TekstLink } from '../../components/index.ts'
import { useTekst } from '../../i18n/tekst.ts'
import type { Taak } from './api.ts'
import { Uitstellen } from './uitstellen.tsx'
import { useTaakwerk } from './use-taakwerk.ts'

type Props = {
  readonly taak: Taak
  /** Where the task can be changed; absent in the list over all dossiers. */
  readonly wijzig?: string
}

/** What can be done with a task: finish, put off, change, drop; or open it again. */
export function TaakActies({ taak, wijzig }: Props) {
  const t = useTekst()
  const { doe, bezig } = useTaakwerk()
  const [open, setOpen] = useState<'uitstellen' | 'vervallen'>()
  const sluit = () => setOpen(undefined)
  const over = <span className="ams-visually-hidden">{taak.titel}</span>
  if (taak.status !== 'open')
    return (
      <Button variant="tertiary" disabled={bezig} onClick={() => doe({ taak, status: 'open' })}>
        {t('taken.heropenen')} {over}
      </Button>
    )
  return (
    <div className="sk-knoppen sk-taak__acties">
      <Button variant="secondary" disabled={bezig} onClick={() => doe({ taak, status: 'klaar' })}>
        {t('taken.afronden')} {over}
      </Button>
      <button type="button" className="sk-tekstknop" onClick={() => setOpen('uitstellen')}>
        {t('taken.uitstellen')} {over}
      </button>
      {wijzig !== undefined && (
        <>
          <TekstLink naar={wijzig}>
            {t('taken.wijzigen')} {over}
          </TekstLink>
          <button type="button" className="sk-tekstknop" onClick={() => setOpen('vervallen')}>
            {t('taken.vervalt')} {over}
          </button>
        </>
      )}
      {open === 'uitstellen' && <Uitstellen taak={taak} onSluit={sluit} />}
      {open === 'vervallen' && (
        <ConfirmDialog
          titel={t('taken.vervalt-titel')}
          open
          bevestig={t('taken.vervalt-knop')}
          redenLabel={t('taken.vervalt-reden')}
          bezig={bezig}
          onBevestig={(reden) => {
            sluit()
            doe({ taak, status: 'vervallen', reden })
          }}
          onAnnuleer={sluit}
        >
          <p>{taak.titel}</p>
          <p>{t('taken.vervalt-gevolg')}</p>
        </ConfirmDialog>
      )}
    </div>
  )
}
