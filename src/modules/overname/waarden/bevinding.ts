import { type Veld } from '../kolommen/veld.ts'
import { type MeldingCode } from './teksten.ts'

/**
 * fout: the row cannot be taken over as it is. waarschuwing: it can, but someone should look. opmerking: what was
 * read differently from how it was written, so that nothing is changed in silence.
 */
export type Ernst = 'fout' | 'waarschuwing' | 'opmerking'

export type Params = Readonly<Record<string, string | number>>

/** What a parser has to say about one value. `voorstel` is what the value would be if a person agrees. */
export type Bevinding = {
  readonly code: MeldingCode
  readonly ernst: Ernst
  readonly params?: Params
  readonly voorstel?: string
  /** Where it belongs when that is not the field being read. */
  readonly veld?: Veld
}

/** A value read: null when there is none or it was refused. */
export type Ontleed<T> = { readonly waarde: T | null; readonly bevindingen: readonly Bevinding[] }

const GEEN: readonly Bevinding[] = []

export const gelezen = <T>(waarde: T | null, ...bevindingen: Bevinding[]): Ontleed<T> => ({
  waarde,
  bevindingen: bevindingen.length === 0 ? GEEN : bevindingen,
})

export const geweigerd = (code: MeldingCode, params?: Params, voorstel?: string): Ontleed<never> =>
  gelezen<never>(null, {
    code,
    ernst: 'fout',
    ...(params ? { params } : {}),
    ...(voorstel === undefined ? {} : { voorstel }),
  })
