import { onlineManager } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { Icoon } from '../components/icons.tsx'
import { useTekst } from '../i18n/tekst.ts'

/** Says so when the network is gone, and disappears by itself when it is back. */
export function Verbinding() {
  const t = useTekst()
  const online = useSyncExternalStore(
    (luister) => onlineManager.subscribe(luister),
    () => onlineManager.isOnline(),
  )
  return (
    <div role="status">
      {!online && (
        <p className="sk-verbinding">
          <Icoon naam="waarschuwing" /> {t('schil.geen-verbinding')}
        </p>
      )}
    </div>
  )
}
