import type { ReactNode } from 'react'
import { Link as RouterLink } from 'react-router'
import { Icoon, type IcoonNaam } from './icons.tsx'

type Props = { readonly naar: string; readonly children: ReactNode; readonly className?: string }

/** A link inside the application, in the look of running text. */
export function TekstLink({ naar, children, className = '' }: Props) {
  return (
    <RouterLink to={naar} className={`ams-link ${className}`}>
      {children}
    </RouterLink>
  )
}

type KnopProps = Props & {
  readonly variant?: 'primary' | 'secondary' | 'tertiary'
  readonly icoon?: IcoonNaam
}

/** A link that looks like a button: for going somewhere to do something. */
export function KnopLink({ naar, children, variant = 'secondary', icoon }: KnopProps) {
  return (
    <RouterLink to={naar} className={`ams-button ams-button--${variant} sk-knoplink`}>
      {icoon && <Icoon naam={icoon} />}
      {children}
    </RouterLink>
  )
}
