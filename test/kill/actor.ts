import type { Actor } from '../../src/platform/context.ts'

/** Who writes in the kill test: fixed, so that every round writes in the same region. */
export const ACTOR: Actor = {
  regioId: '00000000-0000-7000-8000-0000000000c1',
  gebruikerId: '00000000-0000-7000-8000-0000000000c2',
  organisatieId: '00000000-0000-7000-8000-0000000000c3',
  rol: 'regisseur',
  bereik: 'regio',
  gemeenten: [],
  gedeeld: [],
}
