import type { paths } from './schema.ts'
import { createApi } from './verzoek.ts'

/** Every endpoint of the API, typed from docs/openapi.json. A failed call throws `ApiProbleem`; `data` is there otherwise. */
export const api = createApi<paths>()

/** The data of an answer that cannot fail any more (failures were thrown), with its version for a later write. */
export async function pak<T>(
  antwoord: Promise<{ data?: T; response: Response }>,
): Promise<{ readonly waarde: T; readonly etag: string | undefined }> {
  const { data, response } = await antwoord
  return { waarde: data as T, etag: response.headers.get('ETag') ?? undefined }
}
