import { createBrowserRouter, type RouteObject } from 'react-router'
import { FEATURES } from './features.ts'
import { FoutPagina, NietGevonden } from './fout-pagina.tsx'
import { Begin, Bewaakt } from './bewaakt.tsx'
import { Schil } from './schil.tsx'

/** All routes: public pages, then everything that needs a session. */
export function createRoutes(): RouteObject[] {
  return [
    {
      path: '/',
      element: <Schil />,
      errorElement: <FoutPagina volledig />,
      hydrateFallbackElement: <></>,
      children: [
        {
          errorElement: <FoutPagina />,
          children: [
            ...FEATURES.flatMap((f) => f.openbaar ?? []),
            {
              element: <Bewaakt />,
              children: [
                {
                  errorElement: <FoutPagina />,
                  children: [
                    { index: true, element: <Begin /> },
                    ...FEATURES.flatMap((f) => f.routes),
                    { path: '*', element: <NietGevonden /> },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
  ]
}

/** Paths, not hashes: a hash router breaks links from an error block to its field. */
export const createRouter = () => createBrowserRouter(createRoutes())
