import { useSessie } from '../../app/sessie.tsx'
import type { Terugmelding } from './api.ts'

/** Whether the user speaks for the municipality that was asked: the right alone is not enough. */
export function useMagBeantwoorden(): (m: Pick<Terugmelding, 'gemeente' | 'status'>) => boolean {
  const { rechten, gemeenten } = useSessie()
  return ({ gemeente, status }) =>
    status === 'verzonden' && rechten.includes('terugmelding-beantwoorden') && gemeenten.includes(gemeente)
}
