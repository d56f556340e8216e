export { createVandaagRoutes } from './routes.ts'
export { readVandaag, type Vandaag } from './queries.ts'
export { weekEinde, type Actie } from './vandaag.ts'
