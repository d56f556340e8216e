import type { ReactNode } from 'react'
import { Icoon, type IcoonNaam } from './icons.tsx'

export type Toon = 'stil' | 'info' | 'goed' | 'let-op' | 'fout' | 'merk'

type Props = { readonly toon?: Toon; readonly icoon?: IcoonNaam; readonly children: ReactNode }

/** A short state in words, dark on a soft colour; the colour never says more than the words. */
export function Badge({ toon = 'stil', icoon, children }: Props) {
  return (
    <span className={`sk-badge sk-badge--${toon}`}>
      {icoon && <Icoon naam={icoon} />}
      {children}
    </span>
  )
}
