import { gelezen, type Bevinding, type Ontleed } from './bevinding.ts'

/** Ways in which people and programs write "nothing". */
const LEEG = new Set([
  '',
  '-',
  '--',
  '---',
  '.',
  '?',
  'x',
  'n.v.t.',
  'n.v.t',
  'nvt',
  'niet van toepassing',
  'onbekend',
  'onb',
  'onb.',
  'leeg',
  'geen opgave',
  'null',
  '(null)',
  '<null>',
  'none',
  'nan',
  'n/a',
  '#n/a',
  '#n/b',
  '#nb',
  '#waarde!',
  '#value!',
  '#verw!',
  '#ref!',
  '#naam?',
  '#name?',
  '#deel/0!',
  '#div/0!',
  '#getal!',
  '#num!',
  '00-00-0000',
  '0000-00-00',
  '31-12-9999',
  '9999-12-31',
  '31-12-2999',
  '2999-12-31',
])

/** Trimmed, with every kind of space made plain and composed characters joined. */
export const schoon = (tekst: string): string =>
  tekst
    .normalize('NFC')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000\t]/g, ' ')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]/g, '')
    .replace(/ {2,}/g, ' ')
    .trim()

/** Whether a cell says nothing. A lone `?`, `x` or `geen` may mean something in a field of choices: those ask first. */
export const isLeeg = (tekst: string): boolean => tekst === '' || LEEG.has(tekst.toLowerCase())

/** Case, diacritics and signs out: what two spellings of one name have in common. */
export const vergelijkvorm = (tekst: string): string =>
  tekst
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]/gu, '')

const STUURTEKENS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g

/** Takes out control characters, but keeps line breaks; says so when there were any. */
export function zonderStuurtekens(tekst: string): Ontleed<string> {
  const kaal = tekst.replace(/\r\n?/g, '\n').replace(STUURTEKENS, '')
  return kaal.length === tekst.replace(/\r\n?/g, '\n').length
    ? gelezen(kaal)
    : gelezen(kaal, { code: 'tekst-stuurtekens', ernst: 'opmerking' })
}

/** One line of plain text of bounded length: a hundred characters, as a name may have in a dossier. */
export function leesTekst(ruw: string, grens = 100): Ontleed<string> {
  const { waarde, bevindingen } = zonderStuurtekens(ruw)
  const tekst = schoon((waarde ?? '').replace(/\n+/g, ' '))
  if (isLeeg(tekst)) return gelezen<string>(null)
  if (tekst.length > grens) {
    return gelezen<string>(null, {
      code: 'tekst-te-lang',
      ernst: 'fout',
      params: { aantal: tekst.length, grens },
    })
  }
  return gelezen(tekst, ...bevindingen, ...letterschade(tekst))
}

/** UTF-8 that was read as an eight-bit encoding, as in `ZoÃ«`. */
const VERHASPELD = /[ÃÂÅÄ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/

/** Letters that were lost or scrambled before the file reached us: a question mark inside a word, U+FFFD, `Ã«`. */
export function letterschade(tekst: string): Bevinding[] {
  if (VERHASPELD.test(tekst)) {
    const voorstel = ontwar(tekst)
    if (voorstel !== null)
      return [{ code: 'tekst-verhaspeld', ernst: 'waarschuwing', params: { voorstel }, voorstel }]
  }
  if (!tekst.includes('\ufffd') && !/\p{L}\?\p{L}|(?:^|\s)\?\p{L}{2}/u.test(tekst)) return []
  return [{ code: 'teken-verloren', ernst: 'waarschuwing', params: { suggestie: suggestie(tekst) } }]
}

/** The text with its bytes taken as UTF-8 after all; null when that does not hold. */
function ontwar(tekst: string): string | null {
  const bytes: number[] = []
  for (const teken of tekst) {
    const byte = byteIn1252(teken)
    if (byte === null) return null
    bytes.push(byte)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes))
  } catch {
    return null
  }
}

const HOOG_1252 = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 32 }, (_, i) => 0x80 + i))

function byteIn1252(teken: string): number | null {
  const plaats = HOOG_1252.indexOf(teken)
  if (plaats >= 0) return 0x80 + plaats
  const code = teken.codePointAt(0)!
  return code < 0x100 ? code : null
}

/** Common names with letters that Windows-1252 does not have, to remind of what may have stood there. */
const NAMEN = [
  'Yılmaz',
  'Şahin',
  'Ayşe',
  'Yıldız',
  'Yıldırım',
  'Kılıç',
  'Kılınç',
  'Aydın',
  'Işık',
  'Doğan',
  'Erdoğan',
  'Şimşek',
  'Çalışkan',
  'Karataş',
  'Taş',
  'Balcı',
  'Yazıcı',
  'Avcı',
  'Güneş',
  'Özdoğan',
  'Tuğba',
  'Barış',
  'Şeyma',
  'Çağla',
  'Oğuz',
  'Işıl',
  'Fatoş',
  'Memiş',
  'Paweł',
  'Michał',
  'Łukasz',
  'Stanisław',
  'Mirosław',
  'Wałęsa',
  'Małgorzata',
  'Dąbrowski',
  'Dąbrowska',
  'Wójcik',
  'Kaczyński',
  'Nováčková',
  'Jiří',
]

/** Names of the list that fit, each lost place standing for one letter. */
export function naamSuggesties(tekst: string): string[] {
  return NAMEN.filter(
    (naam) =>
      naam.length === tekst.length &&
      [...tekst].every((t, i) => t === '?' || t === '\ufffd' || t === naam[i]),
  )
}

function suggestie(tekst: string): string {
  const namen = tekst.split(/[\s-]+/).flatMap(naamSuggesties)
  return namen.length === 0
    ? ''
    : `, misschien ${[...new Set(namen)].map((naam) => `"${naam}"`).join(' of ')}`
}
