import type { Vraag } from './api.ts'

/** The shortest word that the API searches. */
const KORTSTE_WOORD = 2

/** What to ask from the address: `?soort=contact&woord=rooster`; a word of one letter is not asked. */
export function vraagUit(params: URLSearchParams): Vraag {
  const soort = params.get('soort') ?? ''
  const woord = (params.get('woord') ?? '').trim()
  return {
    ...(soort !== '' && { soort }),
    ...(woord.length >= KORTSTE_WOORD && { woord }),
  }
}
