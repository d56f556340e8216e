import type { RouteObject } from 'react-router'
import type { Sessie } from '../api/sessie.ts'
import type { IcoonNaam } from '../components/icons.tsx'

export type MenuGroep = 'mensen' | 'werk' | 'keten' | 'beheer'

/** One line of the side menu. */
export type MenuItem = {
  /** Absolute path, also the route's own. */
  readonly pad: string
  /** Message key of the label. */
  readonly tekst: string
  readonly icoon: IcoonNaam
  readonly groep: MenuGroep
  /** Place within its group, low first. */
  readonly volgorde: number
  /** Only shown to who holds this right. */
  readonly recht?: string
  /** Only shown to these roles; absent means to all. */
  readonly rollen?: readonly string[]
}

/**
 * What `features/<module>/feature.ts` exports as `feature`: adding a page touches that folder and its message files only.
 * Routes are relative to `/` and lazy: `{ path: 'caseload', lazy: () => import('./caseload-pagina.tsx') }`, where the module exports `Component`.
 */
export type Feature = {
  readonly menu: readonly MenuItem[]
  readonly routes: RouteObject[]
  /** Routes that need no session. */
  readonly openbaar?: RouteObject[]
}

const modules = import.meta.glob<Feature>('../features/*/feature.ts', { eager: true, import: 'feature' })

/** Every feature found in the source tree, at build time. */
export const FEATURES: readonly Feature[] = Object.values(modules)

const GROEPEN: readonly MenuGroep[] = ['mensen', 'werk', 'keten', 'beheer']

/** The menu of one user: only what the role and rights allow, grouped and in order; empty groups are left out. */
export function menuFor(
  sessie: Pick<Sessie, 'rechten' | 'gebruiker'>,
  features: readonly Pick<Feature, 'menu'>[] = FEATURES,
): readonly { groep: MenuGroep; items: readonly MenuItem[] }[] {
  const mag = ({ recht, rollen }: MenuItem) =>
    (recht === undefined || sessie.rechten.includes(recht)) &&
    (rollen === undefined || rollen.includes(sessie.gebruiker.rol))
  const items = features.flatMap((f) => f.menu).filter(mag)
  return GROEPEN.map((groep) => ({
    groep,
    items: items.filter((i) => i.groep === groep).sort((a, b) => a.volgorde - b.volgorde),
  })).filter(({ items: rij }) => rij.length > 0)
}
