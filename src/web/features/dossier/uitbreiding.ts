import type { ComponentType } from 'react'
import type { RouteObject } from 'react-router'

/** A lazily loaded module with a React component, as `import('./plan-tab.tsx')` gives it. */
export type LuieModule = () => Promise<{ readonly Component: ComponentType }>

/**
 * What `features/<module>/dossier-tab.ts` exports as `tab`: one section of the dossier page at `/dossiers/:id/<pad>`.
 * Inside it, `useDossier()` (from `features/dossier/use-dossier.ts`) gives the loaded person; the name is the h1 and the
 * warning stands above it already, so a tab starts at h2 (a `Kaart`) and has no `Pagina` of its own.
 */
export type DossierTab = {
  /** Last part of the address, one word: `plan`. */
  readonly pad: string
  /** Message key of the link, from the module's own message files: `plan.tab`. */
  readonly tekst: string
  /** Overzicht is 0, Gegevens 90; lower stands further to the left. */
  readonly volgorde: number
  readonly lazy: LuieModule
  /** Pages below the section, relative to it: `{ path: 'doelen/nieuw', lazy: () => import('./doel-formulier.tsx') }`. */
  readonly routes?: readonly RouteObject[]
  /** Only shown to who holds this right. */
  readonly recht?: string
}

/**
 * What `features/<module>/dossier-kaart.ts` exports as `kaart` (or several as `kaarten`): a card on the overview.
 * Its component renders one `Kaart`, or null when it has nothing to say; a card shows its own failed requests (`FoutMelding`).
 * A card that cannot be loaded says so and does not take the page along.
 */
export type DossierKaart = {
  /** Place within its column, low first; the facts are 10 in `hoofd`. */
  readonly volgorde: number
  readonly kolom: 'hoofd' | 'zij'
  readonly lazy: LuieModule
  readonly recht?: string
}

/**
 * What `features/<module>/dossier-actie.ts` exports as `actie` (or several as `acties`): something to do with this person.
 * The two lowest become buttons in the header, the others stand under "Meer acties".
 */
export type DossierActie = {
  readonly volgorde: number
  /** Message key of the deed: "Contact vastleggen". */
  readonly tekst: string
  /** Address below the dossier: `contacten/nieuw`. */
  readonly naar: string
  readonly recht?: string
  /** Also offered in the warning at the top: when nobody planned a next step, or when a term or a task comes first. */
  readonly helptBij?: readonly ('geen-stap' | 'termijn' | 'taak')[]
}

type Gevonden<Een extends string, Meer extends string, T> = Partial<
  Record<Een, T> & Record<Meer, readonly T[]>
>

const perVolgorde = <T extends { readonly volgorde: number }>(lijst: readonly T[]): readonly T[] =>
  [...lijst].sort((a, b) => a.volgorde - b.volgorde)

const tabModules = import.meta.glob<Gevonden<'tab', 'tabs', DossierTab>>('../*/dossier-tab.ts', {
  eager: true,
})
const kaartModules = import.meta.glob<Gevonden<'kaart', 'kaarten', DossierKaart>>('../*/dossier-kaart.ts', {
  eager: true,
})
const actieModules = import.meta.glob<Gevonden<'actie', 'acties', DossierActie>>('../*/dossier-actie.ts', {
  eager: true,
})

/** Every section of the dossier in the source tree, in order. */
export const TABS: readonly DossierTab[] = perVolgorde(
  Object.values(tabModules).flatMap(({ tab, tabs }) => [...(tab ? [tab] : []), ...(tabs ?? [])]),
)

/** Every card of the overview in the source tree, in order. */
export const KAARTEN: readonly DossierKaart[] = perVolgorde(
  Object.values(kaartModules).flatMap(({ kaart, kaarten }) => [
    ...(kaart ? [kaart] : []),
    ...(kaarten ?? []),
  ]),
)

/** Every deed of the dossier in the source tree, in order. */
export const ACTIES: readonly DossierActie[] = perVolgorde(
  Object.values(actieModules).flatMap(({ actie, acties }) => [...(actie ? [actie] : []), ...(acties ?? [])]),
)

/** The routes of all sections, as children of `/dossiers/:id`. */
export function tabRoutes(tabs: readonly DossierTab[] = TABS): RouteObject[] {
  return tabs.map(({ pad, lazy, routes }) => ({
    path: pad,
    children: [{ index: true, lazy }, ...(routes ?? [])],
  }))
}
