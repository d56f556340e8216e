import type { ReactNode } from 'react'

/** A named area that scrolls sideways when its table is wider than the screen; focusable, so the keyboard can scroll it too. */
export function TabelRegio({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling area must be reachable by keyboard (axe: scrollable-region-focusable)
    <div className="sk-tabel-regio" role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  )
}
