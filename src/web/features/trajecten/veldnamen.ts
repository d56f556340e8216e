import { ApiProbleem } from '../../api/probleem.ts'

/**
 * Puts what the server refuses at the field of the form that asked for it, where the API names that field otherwise:
 * `await metVeldnamen({ geplandEinde: 'tot' }, corrigeerTraject(…))`.
 */
export async function metVeldnamen<T>(namen: Readonly<Record<string, string>>, werk: Promise<T>): Promise<T> {
  try {
    return await werk
  } catch (fout) {
    if (!(fout instanceof ApiProbleem)) throw fout
    const velden = fout.probleem.velden.map((v) => {
      const kaal = v.veld.replace(/^wijziging\./, '')
      return { ...v, veld: namen[kaal] ?? kaal }
    })
    throw new ApiProbleem({ ...fout.probleem, velden })
  }
}
