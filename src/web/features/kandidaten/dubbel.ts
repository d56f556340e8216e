import { toProbleem } from '../../api/probleem.ts'
import { listKandidaten, type Lijstrij } from './api.ts'

/** Why a registration stopped: people who look the same, or a BSN that has a dossier already. */
export type Dubbel =
  | { readonly soort: 'gelijkend'; readonly dossiernummers: readonly string[] }
  | {
      readonly soort: 'bsn'
      /** Null when the dossier is not one that this user may see. */
      readonly kandidaatId: string | null
    }

/** Reads from a refusal whether it is a question about a double; undefined for every other failure. */
export function leesDubbel(fout: unknown): Dubbel | undefined {
  const { code, params } = toProbleem(fout)
  if (code === 'mogelijk-dubbel')
    return {
      soort: 'gelijkend',
      dossiernummers: String(params['dossiers'] ?? '')
        .split(',')
        .map((nummer) => nummer.trim())
        .filter((nummer) => nummer !== ''),
    }
  if (code === 'bsn-al-bekend') {
    const id = params['kandidaatId']
    return { soort: 'bsn', kandidaatId: typeof id === 'string' && id !== '' ? id : null }
  }
  return undefined
}

/** The persons behind the dossier numbers, open or closed, to compare by eye. */
export async function listGelijkenden(
  dossiernummers: readonly string[],
): Promise<readonly (Lijstrij & { gesloten: boolean })[]> {
  const per = await Promise.all(
    dossiernummers.flatMap((zoek) =>
      (['open', 'gesloten'] as const).map(async (status) =>
        (await listKandidaten({ zoek, status })).items.map((p) => ({
          ...p,
          gesloten: status === 'gesloten',
        })),
      ),
    ),
  )
  return per.flat()
}
