import { useSessie } from '../../app/sessie.tsx'

/** `lijst.filter(useMagTonen())`: leaves out what asks for a right that the user does not have. */
export function useMagTonen(): (deel: { readonly recht?: string }) => boolean {
  const { rechten } = useSessie()
  return ({ recht }) => recht === undefined || rechten.includes(recht)
}
