import { createHash } from 'node:crypto'
import { naarDecimaal, type Afronding, type Breuk } from '../../core/breuk.ts'
import { type Datum } from '../../core/datum.ts'
import { bronTekst, type Bron, type Zekerheid } from './bron.ts'
import { type Eenheid, type Parameter, type ParameterRij } from './parameter.ts'

/** Plain JSON: what a proof is made of, so that it can be stored and sent as it is. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [sleutel: string]: Json }

export type GebruikteParameter = {
  readonly id: string
  readonly omschrijving: string
  readonly eenheid: Eenheid
  readonly waarde: Json
  readonly vanaf: Datum
  readonly tot: Datum | null
  readonly bron: Bron
  readonly zekerheid: Zekerheid
}

export type Afrondstap = {
  readonly naam: string
  /** The exact amount in cents before rounding, six decimals. */
  readonly vanCent: string
  readonly naarCent: number
  readonly wijze: Afronding
}

export type NietGeverifieerd = { readonly wat: string; readonly reden: string }

/** The proof of one rule: what went in, what came out, on which text and which numbers, with the rules below it. */
export type Bewijs = {
  readonly regel: string
  readonly naam: string
  readonly versie: Datum
  readonly peildatum: Datum
  readonly bron: Bron
  readonly zekerheid: Zekerheid
  readonly wettekst?: string
  readonly uitleg: string
  readonly invoer: Json
  readonly uitkomst: Json
  readonly parameters: readonly GebruikteParameter[]
  readonly stappen: readonly Afrondstap[]
  readonly aannamen: readonly string[]
  readonly deel: readonly Bewijs[]
  /** Everything in this proof and below it that nobody has checked in a source. */
  readonly nietGeverifieerd: readonly NietGeverifieerd[]
}

/** The receipt of a whole calculation: enough to see later that the same law and the same facts were used. */
export type Kwitantie = {
  readonly invoerHash: string
  readonly regels: readonly { readonly id: string; readonly versie: Datum }[]
  readonly parameters: readonly { readonly id: string; readonly vanaf: Datum }[]
  readonly bronnen: readonly string[]
  /** Name of the reform that replaced parts of the law, or null for the law as it stands. */
  readonly hervorming: string | null
}

/** JSON for a proof: fractions become decimal text, undefined disappears. */
export function toJson(waarde: unknown): Json {
  if (waarde === null || waarde === undefined) return null
  if (typeof waarde === 'string' || typeof waarde === 'number' || typeof waarde === 'boolean') return waarde
  if (typeof waarde === 'bigint') return waarde.toString()
  if (Array.isArray(waarde)) return waarde.map(toJson)
  if (isBreuk(waarde)) return breukTekst(waarde)
  if (typeof waarde !== 'object') throw new TypeError(`No JSON for ${typeof waarde}`)
  return Object.fromEntries(
    Object.entries(waarde)
      .filter(([, v]) => v !== undefined)
      .map(([k, v]) => [k, toJson(v)]),
  )
}

/** SHA-256 over the input with sorted keys: the same facts give the same hash, whatever their order. */
export const hashInvoer = (invoer: unknown): string =>
  createHash('sha256')
    .update(canoniek(toJson(invoer)))
    .digest('hex')

export const gebruikt = (p: Parameter<unknown>, rij: ParameterRij<unknown>): GebruikteParameter => ({
  id: p.id,
  omschrijving: p.omschrijving,
  eenheid: p.eenheid,
  waarde: toJson(rij.waarde),
  vanaf: rij.vanaf,
  tot: rij.tot,
  bron: rij.bron,
  zekerheid: rij.zekerheid,
})

export function kwitantieVan(bewijs: Bewijs, invoer: unknown, hervorming: string | null): Kwitantie {
  const regels = new Map<string, { id: string; versie: Datum }>()
  const parameters = new Map<string, { id: string; vanaf: Datum }>()
  const bronnen = new Set<string>()
  const loop = (b: Bewijs): void => {
    regels.set(`${b.regel} ${b.versie}`, { id: b.regel, versie: b.versie })
    bronnen.add(bronTekst(b.bron))
    for (const p of b.parameters) {
      parameters.set(`${p.id} ${p.vanaf}`, { id: p.id, vanaf: p.vanaf })
      bronnen.add(bronTekst(p.bron))
    }
    b.deel.forEach(loop)
  }
  loop(bewijs)
  return {
    invoerHash: hashInvoer(invoer),
    regels: [...regels.values()],
    parameters: [...parameters.values()],
    bronnen: [...bronnen],
    hervorming,
  }
}

function isBreuk(waarde: object): waarde is Breuk {
  return 'teller' in waarde && 'noemer' in waarde && typeof waarde.teller === 'bigint'
}

function breukTekst(b: Breuk): string {
  for (let plaatsen = 0; plaatsen <= 6; plaatsen++)
    if ((b.teller * 10n ** BigInt(plaatsen)) % b.noemer === 0n) return naarDecimaal(b, plaatsen)
  return `${b.teller}/${b.noemer}`
}

function canoniek(json: Json): string {
  if (json === null || typeof json !== 'object') return JSON.stringify(json)
  if (isLijst(json)) return `[${json.map(canoniek).join(',')}]`
  const velden = Object.keys(json).sort()
  return `{${velden.map((k) => `${JSON.stringify(k)}:${canoniek(json[k]!)}`).join(',')}}`
}

const isLijst = (json: Json): json is readonly Json[] => Array.isArray(json)
