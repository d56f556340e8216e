import { parseBsn } from '../../../core/bsn.ts'
import { gelezen, type Bevinding, type Ontleed } from './bevinding.ts'
import { isLeeg, letterschade, schoon, zonderStuurtekens } from './tekst.ts'

export const MAX_OPMERKING = 4000

/**
 * Words that name a condition or a treatment. Work focus, not care: functional possibilities and obstacles are
 * recorded, never diagnoses (AVG art. 9). A hit is a warning, since a word can also be innocent.
 */
const MEDISCH =
  /\b(diagnos(?:e|es|tisch|eerd)|gediagnosticeerd|medicatie|medicijn(?:en)?|psychiat\w*|psycho(?:se|ses|tisch)|depressi(?:e|ef|eve|es)|autis(?:me|tisch\w*)|ass|adhd|add|ptss|borderline|schizofreni\w*|bipolair\w*|verslav\w*|verslaafd\w*|alcoholis\w*|burn-?out|epilepsie|diabetes|kanker|tumor|chemo\w*|reuma\w*|fibromyalgie|hiv|hernia|hartinfarct|cva|beroerte|dementie|zwanger\w*|lvb|zwakbegaafd\w*|iq|ggz-?behandeling|suicid\w*|zelfmoord\w*|trauma\w*|angststoornis\w*|persoonlijkheidsstoornis\w*|handicap\w*|ziekte\w*|ziek)\b/i

/** Free text: kept as it is, also when it begins like a formula, with what it should not hold pointed out. */
export function leesOpmerking(ruw: string): Ontleed<string> {
  const { waarde, bevindingen } = zonderStuurtekens(ruw)
  const tekst = (waarde ?? '')
    .split('\n')
    .map(schoon)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  if (isLeeg(tekst)) return gelezen<string>(null)
  if (tekst.length > MAX_OPMERKING) {
    const params = { aantal: tekst.length, grens: MAX_OPMERKING }
    return gelezen<string>(null, { code: 'tekst-te-lang', ernst: 'fout', params })
  }
  return gelezen(tekst, ...bevindingen, ...letterschade(tekst), ...inhoud(tekst))
}

function inhoud(tekst: string): Bevinding[] {
  const gevonden: Bevinding[] = []
  if (isFormule(tekst)) gevonden.push({ code: 'opmerking-formule', ernst: 'opmerking' })
  const woord = MEDISCH.exec(tekst)?.[0]
  if (woord) gevonden.push({ code: 'opmerking-medisch', ernst: 'waarschuwing', params: { woord } })
  const nummers = tekst.match(/(?<!\d)\d{9}(?!\d)/g) ?? []
  if (nummers.some((nummer) => parseBsn(nummer).ok))
    gevonden.push({ code: 'opmerking-bsn', ernst: 'waarschuwing' })
  return gevonden
}

/** A cell that a spreadsheet program would run; exports put an apostrophe in front of it. */
export const isFormule = (tekst: string): boolean => /^[=+@\t\r]|^-(?!\d|\s|$)/.test(tekst)
