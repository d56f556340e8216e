import { z } from 'zod'
import { normaliseNaam } from '../kandidaten/index.ts'

/**
 * Words that name an illness, a diagnosis or a treatment. Work focus, not care (source: S0, AVG): what somebody can
 * and cannot do belongs in the dossier, the illness behind it does not. A stem ends in `*`.
 */
const MEDISCHE_WOORDEN: readonly string[] = [
  'adhd',
  'afkick*',
  'alcoholis*',
  'alzheimer',
  'angststoornis*',
  'antidepress*',
  'antipsychot*',
  'artritis',
  'artrose',
  'asperger',
  'astma',
  'autis*',
  'bechterew',
  'bipolair*',
  'borderline*',
  'burn out',
  'burnout',
  'chemotherap*',
  'copd',
  'crohn',
  'cva',
  'dement*',
  'depressi*',
  'diabet*',
  'gediagnosticeerd*',
  'medische diagnos*',
  'dwangstoornis*',
  'dysthym*',
  'eetstoornis*',
  'epilep*',
  'fibromyalgi*',
  'gokverslaa*',
  'hartfalen',
  'hartinfarct',
  'hepatitis',
  'hernia',
  'herseninfarct',
  'hersenletsel',
  'hiv',
  'kanker*',
  'leukemie',
  'lithium',
  'manisch',
  'medicatie',
  'medicijn*',
  'methadon',
  'migraine',
  'ms patient',
  'multiple sclerose',
  'nah',
  'ocd',
  'parkinson*',
  'pddnos',
  'pdd nos',
  'persoonlijkheidsstoornis*',
  'posttraumatisch*',
  'psychiat*',
  'psychose',
  'psychoses',
  'psychotis*',
  'ptss',
  'ptsd',
  'reuma*',
  'schizo*',
  'sclerose',
  'suicid*',
  'trauma',
  'traumas',
  'tumor*',
  'verslaafd*',
  'verslaving*',
  'ziekte van*',
  'zelfmoord*',
]

const VORM = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${MEDISCHE_WOORDEN.map((w) => w.replace(/\*$/, '\\p{L}*')).join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
)

/** Medical words in running text, each once, as they were found (lower case, without marks). */
export function findMedischeWoorden(...teksten: readonly (string | null | undefined)[]): string[] {
  const gevonden = teksten.flatMap((t) => [...normaliseNaam(t ?? '').matchAll(VORM)].map((m) => m[0]))
  return [...new Set(gevonden)]
}

/** What a user must know about an accepted change; never a refusal, the professional decides. */
export const waarschuwingenSchema = z
  .array(z.object({ code: z.literal('medische-woorden'), woorden: z.array(z.string()) }))
  .meta({
    description: 'Accepted, with something to look at again: medical words do not belong in a work dossier.',
  })

/** The warnings for texts that were just written. */
export function warnTeksten(
  ...teksten: readonly (string | null | undefined)[]
): { code: 'medische-woorden'; woorden: string[] }[] {
  const woorden = findMedischeWoorden(...teksten)
  return woorden.length === 0 ? [] : [{ code: 'medische-woorden', woorden }]
}
