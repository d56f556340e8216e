import { z } from 'zod'
import type { OpenRoute } from './open-route.ts'
import type { Route } from './route.ts'

type Json = Record<string, unknown>

const VERSIEKOP = {
  'API-Version': {
    description: 'Full version of this API.',
    schema: { type: 'string', examples: ['1.0.0'] },
  },
}
const FOUTEN: Readonly<Record<string, string>> = {
  '400': 'The input is not valid; each field says what would be right.',
  '401': 'Not signed in.',
  '403': 'The role may not do this.',
  '404': 'Absent, or not visible to this user.',
  '409': 'In conflict with what is there.',
  '412': 'Changed by somebody else meanwhile.',
  '422': 'Understood, but not possible.',
  '428': 'If-Match is missing.',
  '503': 'Not available now; nothing was stored.',
}

/** The OpenAPI 3.1 document, made from the same schemas that check each request. */
export function createOpenapi(routes: readonly (Route | OpenRoute)[], versie: string): Json {
  const paths: Record<string, Json> = {}
  for (const route of routes) (paths[route.pad] ??= {})[route.methode.toLowerCase()] = operation(route)
  const groepen = [...new Set(routes.map((r) => r.groep))].sort()
  return {
    openapi: '3.1.0',
    info: {
      title: 'Schakel',
      version: versie,
      description:
        'The working system of a regional participation chain. Resources in Dutch, errors as problem+json with a stable code.',
      contact: { name: 'Schakel', email: 'info@schakel.example', url: 'https://schakel.example' },
      license: { name: 'EUPL-1.2', url: 'https://eupl.eu/1.2/nl/' },
    },
    servers: [{ url: '/api/v1' }],
    tags: groepen.map((name) => ({ name })),
    security: [{ sessie: [] }],
    paths,
    components: {
      securitySchemes: { sessie: { type: 'apiKey', in: 'cookie', name: 'schakel' } },
      schemas: { Probleem: PROBLEEM },
    },
  }
}

const PROBLEEM: Json = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'code'],
  properties: {
    type: { type: 'string', format: 'uri' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    code: { type: 'string' },
    instance: { type: 'string' },
    params: { type: 'object' },
    velden: {
      type: 'array',
      items: {
        type: 'object',
        properties: { veld: { type: 'string' }, code: { type: 'string' }, melding: { type: 'string' } },
      },
    },
  },
}

function operation(route: Route | OpenRoute): Json {
  const tenant = route.rollen === 'iedereen' ? undefined : (route as Route)
  const parameters = tenant === undefined ? [] : operationParameters(tenant)
  const codes = [
    '400',
    ...(tenant ? ['401', '403', '404'] : ['422']),
    ...(route.methode === 'GET' ? [] : ['409', '422']),
    ...(tenant?.metVersie ? ['412', '428'] : []),
    '503',
  ]
  return {
    operationId: route.id,
    tags: [route.groep],
    summary: route.samenvatting,
    ...(tenant === undefined ? { security: [] } : {}),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...requestBody(route, tenant),
    responses: {
      [String(route.status)]: answer(route, tenant),
      ...Object.fromEntries([...new Set(codes)].map((c) => [c, faultAnswer(c)])),
    },
  }
}

function operationParameters(route: Route): Json[] {
  const uit = (schema: z.ZodType | undefined, plaats: 'path' | 'query'): Json[] => {
    if (schema === undefined) return []
    const json = jsonSchema(schema) as { properties?: Record<string, Json>; required?: string[] }
    return Object.entries(json.properties ?? {}).map(([name, s]) => ({
      name,
      in: plaats,
      required: plaats === 'path' || (json.required ?? []).includes(name),
      schema: s,
    }))
  }
  const koppen: Json[] = []
  if (route.metVersie)
    koppen.push({
      name: 'If-Match',
      in: 'header',
      required: true,
      schema: { type: 'string' },
      description: 'ETag of the version that is changed.',
    })
  if (route.methode === 'POST')
    koppen.push({
      name: 'Idempotency-Key',
      in: 'header',
      required: false,
      schema: { type: 'string', maxLength: 255 },
    })
  return [...uit(route.params, 'path'), ...uit(route.query, 'query'), ...koppen]
}

function requestBody(route: Route | OpenRoute, tenant: Route | undefined): Json {
  if (tenant?.upload !== undefined) {
    const schema = {
      type: 'object',
      required: ['bestand'],
      properties: { bestand: { type: 'string', format: 'binary' } },
    }
    return { requestBody: { required: true, content: { 'multipart/form-data': { schema } } } }
  }
  const schema = ('bodySchema' in route ? route.bodySchema : undefined) ?? route.body
  if (schema === undefined) return {}
  return { requestBody: { required: true, content: { 'application/json': { schema: jsonSchema(schema) } } } }
}

function answer(route: Route | OpenRoute, tenant: Route | undefined): Json {
  const kop = { description: 'OK', headers: VERSIEKOP }
  if (tenant?.bestandstype !== undefined)
    return { ...kop, content: { [tenant.bestandstype]: { schema: { type: 'string', format: 'binary' } } } }
  if (route.antwoord === undefined) return kop
  return { ...kop, content: { 'application/json': { schema: jsonSchema(route.antwoord) } } }
}

const faultAnswer = (code: string): Json => ({
  description: FOUTEN[code],
  headers: VERSIEKOP,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Probleem' } } },
})

function jsonSchema(schema: z.ZodType): Json {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Json
  return mergeNull(rest) as Json
}

/** `anyOf: [X, null]` written as X with two types, which says the same and keeps `format` where readers look for it. */
function mergeNull(waarde: unknown): unknown {
  if (Array.isArray(waarde)) return waarde.map(mergeNull)
  if (typeof waarde !== 'object' || waarde === null) return waarde
  const { anyOf, ...rest } = Object.fromEntries(
    Object.entries(waarde).map(([k, v]) => [k, mergeNull(v)]),
  ) as Json
  if (anyOf === undefined) return rest
  const delen = anyOf as Json[]
  const echt = delen.filter((d) => d['type'] !== 'null')
  const [een] = echt
  if (echt.length === 1 && een !== undefined && delen.length === 2 && typeof een['type'] === 'string') {
    return {
      ...een,
      type: [een['type'], 'null'],
      ...('enum' in een ? { enum: [...(een['enum'] as unknown[]), null] } : {}),
      ...rest,
    }
  }
  return { anyOf, ...rest }
}
