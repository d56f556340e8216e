import type { Bereik, Rol } from '../../platform/context.ts'

/** What somebody may do, as the web application needs it to show or hide actions. The routes check roles themselves. */
export type Recht =
  | 'dossier-lezen'
  | 'dossier-schrijven'
  | 'beoordelen'
  | 'overnemen'
  | 'terugmelding-beantwoorden'
  | 'werkgever-schrijven'
  | 'deelafspraak-maken'
  | 'journaal-lezen'
  | 'gebruikers-beheren'

const RECHTEN: Readonly<Record<Rol, readonly Recht[]>> = {
  consulent: [
    'dossier-lezen',
    'dossier-schrijven',
    'beoordelen',
    'overnemen',
    'werkgever-schrijven',
    'deelafspraak-maken',
  ],
  jobcoach: ['dossier-lezen', 'dossier-schrijven'],
  werkbegeleider: ['dossier-lezen', 'dossier-schrijven'],
  accountmanager: ['dossier-lezen', 'werkgever-schrijven'],
  regisseur: [
    'dossier-lezen',
    'dossier-schrijven',
    'beoordelen',
    'overnemen',
    'terugmelding-beantwoorden',
    'werkgever-schrijven',
    'deelafspraak-maken',
  ],
  beleid: ['dossier-lezen', 'terugmelding-beantwoorden'],
  controller: [],
  raadslid: [],
  beheerder: ['overnemen', 'gebruikers-beheren', 'dossier-lezen'],
  'functionaris-gegevens': ['journaal-lezen'],
}

/** The rights that follow from a role. */
export const rechtenVan = (rol: Rol): readonly Recht[] => RECHTEN[rol]

/** Roles that hold a right, for the route table. */
export function rollenMet(...rechten: readonly Recht[]): readonly Rol[] {
  return (Object.keys(RECHTEN) as Rol[]).filter((rol) => rechten.every((r) => RECHTEN[rol].includes(r)))
}

/** How far a role sees: the whole region only where the task is regional. */
export const bereikVan = (rol: Rol): Bereik =>
  rol === 'regisseur' || rol === 'functionaris-gegevens' ? 'regio' : 'gemeente'
