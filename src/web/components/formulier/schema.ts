import { z } from 'zod'
import { parseBsn } from '../../../core/bsn.ts'

// zod would try to compile schemas with `new Function`, which a strict Content-Security-Policy forbids and reports.
z.config({ jitless: true })

/** `2-11-2026`, `02/11/2026`, `2 11 2026` or ISO to `2026-11-02`; null when it is no day of the calendar. */
export function parseDatumInvoer(tekst: string): string | null {
  const schoon = tekst.trim()
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(schoon)
  const nl = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(schoon)
  const delen = iso ? [iso[1], iso[2], iso[3]] : nl ? [nl[3], nl[2], nl[1]] : null
  if (delen === null) return null
  const [jaar, maand, dag] = delen.map(Number) as [number, number, number]
  const moment = new Date(Date.UTC(jaar, maand - 1, dag))
  const bestaat = moment.getUTCMonth() === maand - 1 && moment.getUTCDate() === dag && jaar >= 1900
  return bestaat ? moment.toISOString().slice(0, 10) : null
}

/** `2026-11-02` as people type it: `02-11-2026`; empty stays empty. */
export const toDatumInvoer = (iso: string | null | undefined): string =>
  iso ? `${iso.slice(8, 10)}-${iso.slice(5, 7)}-${iso.slice(0, 4)}` : ''

/** A typed date; gives ISO. Messages are keys of the message files. */
export const datumVeld = (leeg = 'formulier.datum.leeg') =>
  z
    .string()
    .trim()
    .min(1, leeg)
    .transform((tekst, ctx) => {
      const iso = parseDatumInvoer(tekst)
      if (iso !== null) return iso
      ctx.addIssue({ code: 'custom', message: 'formulier.datum.vorm' })
      return z.NEVER
    })

/** A date that may be left empty; gives ISO or null. */
export const datumOptioneel = () =>
  z
    .string()
    .trim()
    .transform((tekst, ctx) => {
      if (tekst === '') return null
      const iso = parseDatumInvoer(tekst)
      if (iso !== null) return iso
      ctx.addIssue({ code: 'custom', message: 'formulier.datum.vorm' })
      return z.NEVER
    })

/** A citizen service number, with or without spaces or dots between the digits; gives nine digits. */
export const bsnVeld = () =>
  z.string().transform((tekst, ctx) => {
    const gelezen = parseBsn(tekst.replace(/[\s.]/g, ''))
    if (gelezen.ok) return gelezen.waarde as string
    ctx.addIssue({ code: 'custom', message: `formulier.${gelezen.fout.code}` })
    return z.NEVER
  })

/** An amount as people type it (`1.234,50`, `1234,5`, `€ 12`); gives whole eurocents. Never `parseFloat`: that reads 10.001,00 as 10. */
export const bedragVeld = () =>
  z.string().transform((tekst, ctx) => {
    const schoon = tekst.replace(/[€\s]/g, '')
    const m = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}))?$/.exec(schoon)
    if (m !== null) return Number(m[1]!.replace(/\./g, '')) * 100 + Number((m[2] ?? '').padEnd(2, '0'))
    ctx.addIssue({ code: 'custom', message: 'formulier.bedrag.vorm' })
    return z.NEVER
  })

/** A whole number within bounds, typed as text. */
export const getalVeld = (min: number, max: number) =>
  z.string().transform((tekst, ctx) => {
    const getal = /^-?\d+$/.test(tekst.trim()) ? Number(tekst.trim()) : Number.NaN
    if (getal >= min && getal <= max) return getal
    ctx.addIssue({ code: 'custom', message: 'formulier.getal.vorm' })
    return z.NEVER
  })

/** Text that must be there. */
export const tekstVeld = (leeg = 'formulier.verplicht') => z.string().trim().min(1, leeg)
