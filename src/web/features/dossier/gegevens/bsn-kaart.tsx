import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, pak } from '../../../api/client.ts'
import { toProbleem } from '../../../api/probleem.ts'
import { Button, ConfirmDialog, FoutMelding, Kaart } from '../../../components/index.ts'
import { useTekst } from '../../../i18n/tekst.ts'
import { useDossier } from '../use-dossier.ts'

/** Groups of three read and compare more easily: `999 990 019`. */
const inDrieen = (bsn: string) => bsn.replace(/(\d{3})(?=\d)/g, '$1 ')

/** The citizen service number: hidden until somebody says why it is needed. It leaves the screen with the page. */
export function BsnKaart() {
  const t = useTekst()
  const { id, kandidaat, magSchrijven } = useDossier()
  const [vraagt, setVraagt] = useState(false)
  const toon = useMutation({
    // Kept out of every cache: the number lives in this component alone.
    gcTime: 0,
    mutationFn: async (reden: string) =>
      (await pak(api.POST('/kandidaten/{id}/bsn-inzagen', { params: { path: { id } }, body: { reden } })))
        .waarde.bsn,
    onSettled: () => setVraagt(false),
  })
  return (
    <Kaart titel={t('kandidaten.bsn.nummer')}>
      {!kandidaat.heeftBsn ? (
        <p className="sk-zacht">{t('dossier.bsn.onbekend')}</p>
      ) : (
        <>
          <p className="sk-dossier__bsn" role="status">
            {typeof toon.data === 'string' ? (
              inDrieen(toon.data)
            ) : (
              <>
                <span aria-hidden>••• ••• •••</span>
                <span className="ams-visually-hidden">{t('dossier.bsn.verborgen')}</span>
              </>
            )}
          </p>
          {toon.error !== null && <FoutMelding probleem={toProbleem(toon.error)} />}
          {magSchrijven && (
            <p>
              {typeof toon.data === 'string' ? (
                <Button variant="secondary" onClick={() => toon.reset()}>
                  {t('dossier.bsn.verberg')}
                </Button>
              ) : (
                <Button variant="secondary" onClick={() => setVraagt(true)}>
                  {t('dossier.bsn.toon')}
                </Button>
              )}
            </p>
          )}
        </>
      )}
      <ConfirmDialog
        titel={t('dossier.bsn.vraag')}
        open={vraagt}
        bevestig={t('dossier.bsn.toon')}
        redenLabel={t('dossier.bsn.reden')}
        bezig={toon.isPending}
        onBevestig={(reden) => toon.mutate(reden)}
        onAnnuleer={() => setVraagt(false)}
      >
        <p>{t('dossier.bsn.uitleg')}</p>
      </ConfirmDialog>
    </Kaart>
  )
}
