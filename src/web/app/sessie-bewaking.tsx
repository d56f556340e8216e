import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { readSessie } from '../api/sessie.ts'
import { lastActiviteit, serverNu } from '../api/verzoek.ts'
import { Button, Dialog } from '../components/ams.ts'
import { useVenster } from '../components/venster.ts'
import { useTekst } from '../i18n/tekst.ts'
import { useUitloggen } from './kop.tsx'
import { SESSIE_SLEUTEL, SESSIE_VERLOPEN } from './sessie.tsx'

const WAARSCHUW_SECONDEN = 120

/** Asks the server anew how long the session lasts; asking keeps it alive. */
function useVerleng(): () => Promise<void> {
  const client = useQueryClient()
  return useCallback(async () => {
    const sessie = await readSessie().catch(() => null)
    if (sessie !== null) client.setQueryData(SESSIE_SLEUTEL, sessie)
  }, [client])
}

/** Whole seconds until the session ends, counted each second; 0 when a request was refused. */
function useResterend(verlooptOp: string, verleng: () => Promise<void>): number {
  const [nu, setNu] = useState(serverNu)
  const [geweigerd, setGeweigerd] = useState<string | null>(null)
  const gelezen = useRef({ verlooptOp, op: nu })
  useEffect(() => {
    gelezen.current = { verlooptOp, op: serverNu() }
  }, [verlooptOp])
  useEffect(() => {
    const weiger = () => setGeweigerd(verlooptOp)
    window.addEventListener(SESSIE_VERLOPEN, weiger)
    return () => window.removeEventListener(SESSIE_VERLOPEN, weiger)
  }, [verlooptOp])
  useEffect(() => {
    const klok = setInterval(() => setNu(serverNu()), 1000)
    return () => clearInterval(klok)
  }, [])
  const rest = Math.max(0, Math.ceil((Date.parse(verlooptOp) - nu) / 1000))
  // Whoever worked since the end was last read has a longer session already: ask, do not warn.
  const gewerkt = lastActiviteit() > gelezen.current.op
  const vraagt = rest <= WAARSCHUW_SECONDEN && gewerkt
  useEffect(() => {
    if (!vraagt) return
    gelezen.current.op = serverNu()
    void verleng()
  }, [vraagt, verleng])
  if (geweigerd === verlooptOp) return 0
  return vraagt ? WAARSCHUW_SECONDEN + 1 : rest
}

/** Keeps the window title telling what the dialog says, for who works in another window. */
function useTitelWaarschuwing(tekst: string | null) {
  useEffect(() => {
    if (tekst === null) return
    const oud = document.title
    document.title = tekst
    return () => {
      document.title = oud
    }
  }, [tekst])
}

/**
 * Warns two minutes before the session ends (WCAG 2.2.1) and stays over the page after it ended,
 * so that what was typed is not lost: sign in again in another tab and go on.
 */
export function SessieBewaking({ verlooptOp }: { readonly verlooptOp: string }) {
  const t = useTekst()
  const venster = useRef<HTMLDialogElement>(null)
  const uitloggen = useUitloggen()
  const verleng = useVerleng()
  const rest = useResterend(verlooptOp, verleng)
  const toon = rest <= WAARSCHUW_SECONDEN
  const over = rest === 0
  const titel = over ? t('schil.sessie.over-titel') : t('schil.sessie.titel')
  useTitelWaarschuwing(toon ? titel : null)
  useVenster(venster, toon)
  return (
    <Dialog
      ref={venster}
      className={over ? 'sk-sessie sk-sessie--over' : 'sk-sessie'}
      heading={titel}
      closeButtonLabel={t('kit.sluiten')}
      onCancel={(e) => e.preventDefault()}
      footer={
        <div className="sk-knoppen">
          <Button onClick={() => void verleng()}>
            {over ? t('schil.sessie.weer-ingelogd') : t('schil.sessie.blijf')}
          </Button>
          <Button variant="secondary" onClick={() => uitloggen.mutate()}>
            {t('schil.uitloggen')}
          </Button>
        </div>
      }
    >
      {over ? (
        <p>
          {t('schil.sessie.over')}{' '}
          <a className="ams-link" href="/inloggen" target="_blank" rel="noreferrer">
            {t('schil.sessie.inloggen')}
          </a>
        </p>
      ) : (
        <p>
          {t('schil.sessie.nog')}{' '}
          <strong className="sk-cijfers">
            {Math.floor(rest / 60)}:{String(rest % 60).padStart(2, '0')}
          </strong>
        </p>
      )}
    </Dialog>
  )
}
