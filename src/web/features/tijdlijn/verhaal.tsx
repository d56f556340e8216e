import { useMemo } from 'react'
import type { Regel } from './api.ts'
import { vervangt } from './inhoud.ts'
import { VerhaalRegel } from './regel.tsx'

/** The lines of a story, each correction linked with what it corrects as far as both are here. */
export function Verhaal({ regels }: { readonly regels: readonly Regel[] }) {
  const { ids, perObject } = useMemo(
    () => ({
      ids: new Set(regels.map((r) => r.id)),
      // Newest first: the line that recorded an object is the last one about it.
      perObject: new Map(regels.flatMap((r) => (r.objectId === null ? [] : [[r.objectId, r] as const]))),
    }),
    [regels],
  )
  return (
    <ol className="sk-tijdlijn__lijst">
      {regels.map((r) => (
        <VerhaalRegel
          key={r.id}
          regel={r}
          oud={perObject.get(vervangt(r.inhoud) ?? '')}
          opvolgerHier={r.gecorrigeerdDoor !== null && ids.has(r.gecorrigeerdDoor)}
        />
      ))}
    </ol>
  )
}
