/** Counters and durations per route in OpenMetrics text; no persons, no addresses, no query strings. */
export type Metingen = {
  meet(methode: string, route: string, status: number, ms: number): void
  tekst(): string
}

const GRENZEN = [5, 25, 100, 300, 1000, 5000]

/** Starts empty measurements for one process. */
export function createMetingen(): Metingen {
  const aantallen = new Map<string, number>()
  const duren = new Map<string, { emmers: number[]; som: number; aantal: number }>()
  return {
    meet(methode, route, status, ms) {
      const sleutel = `methode="${methode}",route="${route}",status="${status}"`
      aantallen.set(sleutel, (aantallen.get(sleutel) ?? 0) + 1)
      const duur = duren.get(route) ?? { emmers: GRENZEN.map(() => 0), som: 0, aantal: 0 }
      duur.emmers = duur.emmers.map((n, i) => (ms <= (GRENZEN[i] ?? 0) ? n + 1 : n))
      duur.som += ms
      duur.aantal += 1
      duren.set(route, duur)
    },
    tekst() {
      const regels = ['# TYPE schakel_verzoeken counter']
      for (const [sleutel, n] of aantallen) regels.push(`schakel_verzoeken_total{${sleutel}} ${n}`)
      regels.push(
        '# TYPE schakel_verzoek_duur_seconden histogram',
        '# UNIT schakel_verzoek_duur_seconden seconden',
      )
      for (const [route, d] of duren) {
        d.emmers.forEach((n, i) =>
          regels.push(
            `schakel_verzoek_duur_seconden_bucket{route="${route}",le="${(GRENZEN[i] ?? 0) / 1000}"} ${n}`,
          ),
        )
        regels.push(`schakel_verzoek_duur_seconden_bucket{route="${route}",le="+Inf"} ${d.aantal}`)
        regels.push(`schakel_verzoek_duur_seconden_sum{route="${route}"} ${d.som / 1000}`)
        regels.push(`schakel_verzoek_duur_seconden_count{route="${route}"} ${d.aantal}`)
      }
      const geheugen = process.memoryUsage().rss
      regels.push('# TYPE schakel_geheugen_bytes gauge', `schakel_geheugen_bytes ${geheugen}`, '# EOF', '')
      return regels.join('\n')
    },
  }
}
