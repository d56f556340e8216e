import { ApiProbleem } from '../../api/probleem.ts'
import { addDays } from '../../components/dagen.ts'

/** Values that the API gives as the first day outside; on screen people type and read last days. */
const HALF_OPEN: readonly string[] = ['einde', 'maximum', 'tot']

type Params = Readonly<Record<string, string | number>>

const metLaatsteDagen = (params: Params): Params =>
  Object.fromEntries(
    Object.entries(params).map(([naam, waarde]) => [
      naam,
      HALF_OPEN.includes(naam) && /^\d{4}-\d\d-\d\d$/.test(String(waarde))
        ? addDays(String(waarde), -1)
        : waarde,
    ]),
  )

/**
 * Puts a refusal in the words of the form: at the field that asked for it, where the API names that field otherwise, and
 * with last days where the API counts to the first day outside. `await inFormuliertaal(corrigeerTraject(…), { geplandEinde: 'tot' })`.
 */
export async function inFormuliertaal<T>(
  werk: Promise<T>,
  namen: Readonly<Record<string, string>> = {},
): Promise<T> {
  try {
    return await werk
  } catch (fout) {
    if (!(fout instanceof ApiProbleem)) throw fout
    const { probleem } = fout
    const velden = probleem.velden.map(({ veld, code, params }) => {
      const kaal = veld.replace(/^wijziging\./, '')
      return { veld: namen[kaal] ?? kaal, code, params: metLaatsteDagen(params ?? {}) }
    })
    throw new ApiProbleem({ ...probleem, params: metLaatsteDagen(probleem.params), velden })
  }
}
