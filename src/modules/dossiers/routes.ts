import type { Route } from '../../platform/http/route.ts'
import { beoordelingRoutes } from './beoordeling/routes.ts'
import { contactRoutes } from './contact/routes.ts'
import { documentRoutes } from './document/routes.ts'
import type { DossiersDeps } from './klokken.ts'
import type { ListWerkstarts } from './meting/overzichten.ts'
import { metingRoutes } from './meting/routes.ts'
import { overzichtRoutes } from './overzicht-routes.ts'
import { planRoutes } from './plan/routes.ts'
import { taakRoutes } from './taak/routes.ts'
import { terugmeldingRoutes } from './terugmelding/routes.ts'
import { tijdlijnRoutes } from './tijdlijn/routes.ts'

/** Everything that professionals do and agree in a dossier. */
export function createDossiersRoutes(
  deps: DossiersDeps & { readonly listWerkstarts: ListWerkstarts },
): Route[] {
  return [
    ...beoordelingRoutes(deps),
    ...metingRoutes(),
    ...planRoutes(),
    ...terugmeldingRoutes(deps),
    ...taakRoutes(),
    ...contactRoutes(),
    ...documentRoutes(),
    ...tijdlijnRoutes(),
    ...overzichtRoutes(deps.listWerkstarts),
  ]
}
