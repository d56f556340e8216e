import type { KandidaatRij } from './kandidaat-queries.ts'
import type { KenmerkRij } from './kenmerk-queries.ts'

const openOfNull = (datum: string) => (datum === 'infinity' ? null : datum)

/** What leaves of a person. The BSN never does; `heeftBsn` says that there is one. */
export function presentKandidaat(k: KandidaatRij) {
  const { volgendeActie, volgendeTermijn, doelgroepen, versie: _, ...rest } = k
  return {
    ...rest,
    doelgroepen: [...doelgroepen],
    volgendeActie: openOfNull(volgendeActie),
    volgendeTermijn: openOfNull(volgendeTermijn),
  }
}

/** What leaves of a dated fact, with who recorded it and whether a correction replaced it. */
export function presentKenmerk(k: KenmerkRij) {
  return { ...k, vanaf: k.periode.vanaf, tot: k.periode.tot }
}
