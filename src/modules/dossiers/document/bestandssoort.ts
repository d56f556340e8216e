/** What may be stored in a dossier, told by content; the extension of the name must agree with it. */
export const MEDIATYPEN = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  txt: 'text/plain',
  odt: 'application/vnd.oasis.opendocument.text',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const

export type Mediatype = (typeof MEDIATYPEN)[keyof typeof MEDIATYPEN]

const EXTENSIES: Readonly<Record<string, keyof typeof MEDIATYPEN>> = {
  pdf: 'pdf',
  png: 'png',
  jpg: 'jpg',
  jpeg: 'jpg',
  txt: 'txt',
  odt: 'odt',
  docx: 'docx',
}

/**
 * The media type of a file, from its first bytes and, for office files, from the names inside. Undefined when it is none
 * of ours, when name and content disagree, or when it carries macros. What the sender calls it is not looked at.
 */
export function detectMediatype(naam: string, inhoud: Buffer): Mediatype | undefined {
  const soort = EXTENSIES[/\.([a-z]+)$/i.exec(naam)?.[1]?.toLowerCase() ?? '']
  return soort !== undefined && HERKENNING[soort](inhoud) ? MEDIATYPEN[soort] : undefined
}

const starts = (b: Buffer, ...bytes: readonly number[]) =>
  b.subarray(0, bytes.length).equals(Buffer.from(bytes))
const ZIP = [0x50, 0x4b, 0x03, 0x04] as const
const ODT_KOP = `mimetype${MEDIATYPEN.odt}`

const HERKENNING: Readonly<Record<keyof typeof MEDIATYPEN, (b: Buffer) => boolean>> = {
  pdf: (b) => b.subarray(0, 5).toString('latin1') === '%PDF-',
  png: (b) => starts(b, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
  jpg: (b) => starts(b, 0xff, 0xd8, 0xff),
  txt: isTekst,
  // ODF puts its type uncompressed as the first entry, so that it stands at a fixed place.
  odt: (b) =>
    starts(b, ...ZIP) &&
    b.subarray(30, 30 + ODT_KOP.length).toString('latin1') === ODT_KOP &&
    !hasName(b, 'Basic/'),
  docx: (b) =>
    starts(b, ...ZIP) &&
    hasName(b, '[Content_Types].xml') &&
    hasName(b, 'word/document.xml') &&
    !hasName(b, 'vbaProject.bin'),
}

/** Names of the entries of a zip stand uncompressed in it. */
const hasName = (b: Buffer, naam: string) => b.includes(naam, 0, 'latin1')

function isTekst(b: Buffer): boolean {
  try {
    // Control characters other than tab and line ends do not occur in text that people write.
    return !/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(
      new TextDecoder('utf-8', { fatal: true }).decode(b),
    )
  } catch {
    return false
  }
}

/** The name to keep: the last part of a path, without characters that could mislead; its extension stays. */
export function cleanNaam(naam: string): string {
  const kaal = (naam.split(/[\\/]/).at(-1) ?? '')
    .normalize('NFC')
    .replace(/[\p{C}"<>|:*?]/gu, '')
    .trim()
  const punt = kaal.lastIndexOf('.')
  return punt < 0 ? kaal.slice(0, 150) : kaal.slice(0, Math.min(punt, 150)) + kaal.slice(punt).slice(0, 10)
}
