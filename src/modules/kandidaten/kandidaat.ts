import type { Datum } from '../../core/datum.ts'

export type Geslacht = 'V' | 'M' | 'X'
export type Leesniveau = 'A1' | 'A2' | 'B1' | 'B2' | 'niet-lezend'

/** What identifies a person and how to reach them. The BSN is kept apart, encrypted. */
export type Persoonsgegevens = {
  readonly achternaam: string
  readonly voorvoegsel: string | null
  readonly voornaam: string
  readonly geboortedatum: Datum
  readonly geslacht: Geslacht
  readonly contacttaal: string
  readonly leesniveau: Leesniveau | null
  readonly telefoon: string | null
  readonly email: string | null
  readonly postcode: string | null
  readonly woonplaats: string | null
  /** CBS code of the home municipality. */
  readonly gemeente: string
}

/** Letters that are no base letter with a mark, as people without them on the keyboard type them. */
const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ĳ: 'ij',
}

/** Lower case without marks, words separated by one space: what names are compared and searched by. */
export function normaliseNaam(tekst: string): string {
  return tekst
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ıłøđðħßæœþĳ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** The sort and search form of a name: family name first, as Dutch lists are ordered. */
export function zoeknaam(p: Pick<Persoonsgegevens, 'achternaam' | 'voorvoegsel' | 'voornaam'>): string {
  return normaliseNaam([p.achternaam, p.voornaam, p.voorvoegsel ?? ''].join(' '))
}

/** How a name is written in running text: "Fatima van den Berg". */
export function volledigeNaam(p: Pick<Persoonsgegevens, 'achternaam' | 'voorvoegsel' | 'voornaam'>): string {
  return [p.voornaam, p.voorvoegsel, p.achternaam].filter((d) => d !== null && d !== '').join(' ')
}
