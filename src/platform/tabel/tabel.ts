import { writeXlsx } from 'hucre/xlsx'

/** A column of an export: the heading that a person reads and how to get its value from a row. */
export type Kolom<R> = {
  readonly kop: string
  readonly waarde: (rij: R) => string | number | null
  readonly breedte?: number
}

export type Formaat = 'csv' | 'xlsx'

/** A file to download. */
export type Bestand = { readonly naam: string; readonly type: string; readonly inhoud: Buffer }

export const MEDIATYPE: Readonly<Record<Formaat, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/**
 * Writes rows as CSV (UTF-8 with BOM and semicolons, as Dutch spreadsheets open it) or XLSX.
 * No cell can start a formula: in CSV such text gets an apostrophe, in XLSX it is written as text.
 */
export async function exportTabel<R>(
  naam: string,
  kolommen: readonly Kolom<R>[],
  rijen: readonly R[],
  formaat: Formaat,
): Promise<Bestand> {
  const inhoud = formaat === 'csv' ? csv(kolommen, rijen) : await xlsx(naam, kolommen, rijen)
  return { naam: `${naam}.${formaat}`, type: MEDIATYPE[formaat], inhoud }
}

function csv<R>(kolommen: readonly Kolom<R>[], rijen: readonly R[]): Buffer {
  const regels = [
    kolommen.map((k) => csvCel(k.kop)),
    ...rijen.map((rij) => kolommen.map((k) => csvCel(k.waarde(rij)))),
  ]
  return Buffer.from('\uFEFF' + regels.map((r) => r.join(';') + '\r\n').join(''), 'utf8')
}

/** Quotes what needs it and disarms what a spreadsheet would run (= + - @, tab, return), also after leading spaces. */
export function csvCel(waarde: string | number | null): string {
  if (waarde === null) return ''
  if (typeof waarde === 'number') return String(waarde).replace('.', ',')
  const veilig = /^[\s\u00a0]*[=+\-@\t\r\n＝＋－＠]/.test(waarde) ? `'${waarde}` : waarde
  return /[";\r\n,\t]/.test(veilig) || veilig !== veilig.trim() ? `"${veilig.replaceAll('"', '""')}"` : veilig
}

async function xlsx<R>(naam: string, kolommen: readonly Kolom<R>[], rijen: readonly R[]): Promise<Buffer> {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: naam.slice(0, 31),
        columns: kolommen.map((k, i) => ({ header: k.kop, key: `k${i}`, width: k.breedte ?? 18 })),
        data: rijen.map((rij) => Object.fromEntries(kolommen.map((k, i) => [`k${i}`, k.waarde(rij)]))),
        freezePane: { rows: 1 },
      },
    ],
  })
  return Buffer.from(bytes)
}
