import type { FieldErrors } from 'react-hook-form'
import type { FormulierFout } from './fouten-blok.tsx'
import { veldId } from './veld.tsx'

type Losse = { readonly message?: unknown; readonly type?: unknown }

/** The errors of a form as a flat list of field path and message, in the order of the fields on screen. */
export function flattenFouten(errors: FieldErrors, pad = ''): FormulierFout[] {
  const gevonden: FormulierFout[] = []
  for (const [naam, fout] of Object.entries(errors)) {
    if (fout === undefined || fout === null || naam === 'root' || naam === 'ref') continue
    const volledig = pad === '' ? naam : `${pad}.${naam}`
    const { message, type } = fout as Losse
    if (typeof message === 'string' && type !== undefined) gevonden.push({ naam: volledig, bericht: message })
    else if (typeof fout === 'object') gevonden.push(...flattenFouten(fout as FieldErrors, volledig))
  }
  return gevonden
}

/** Sorts by place in the document; fields that are not on screen come last. */
export function inVolgorde(fouten: readonly FormulierFout[]): FormulierFout[] {
  const plaats = (naam: string) => document.getElementById(veldId(naam))
  return [...fouten].sort((a, b) => {
    const [x, y] = [plaats(a.naam), plaats(b.naam)]
    if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1
    return x.compareDocumentPosition(y) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1
  })
}
