/**
 * How far a running judgement or take-over is, by its id. Kept in the memory of this server only: another server, or a
 * restart, shows no number, and the outcome is the same.
 */
export type Voortgangsbord = {
  readonly lees: (id: string) => number | null
  readonly volg: <T>(id: string, werk: (meld: (gedaan: number) => void) => Promise<T>) => Promise<T>
}

export function maakVoortgangsbord(): Voortgangsbord {
  const stand = new Map<string, number>()
  return {
    lees: (id) => stand.get(id) ?? null,
    volg: async (id, werk) => {
      stand.set(id, 0)
      try {
        return await werk((gedaan) => stand.set(id, gedaan))
      } finally {
        stand.delete(id)
      }
    },
  }
}
