import { fout, goed, type Result } from '../../../core/result.ts'
import { type Ctx } from '../../../platform/context.ts'
import { botsing, nietGevonden, verouderd, type Fout } from '../../../platform/fout.ts'
import { journaliseer } from '../../../platform/journaal/journaal.ts'
import { GEMEENTEN } from '../../toegang/index.ts'
import { type Beoordeling } from '../beoordeel.ts'
import { type Voortgang } from '../bestand/lees.ts'
import { telKlassen } from '../verslag.ts'
import { type BeoordeeldeRij } from '../classificatie/index.ts'
import { bestandFout, type OvernameDeps } from '../deps.ts'
import { maakGeheim, type Geheim } from '../geheim.ts'
import { listStanden } from '../gevolg-queries.ts'
import { maakOverzicht } from '../overzicht.ts'
import { magStap, naarKeuzen, naarLeesopties, voegKeuzenSamen, type BewaardeKeuzen } from '../overname.ts'
import { type OvernameFeiten } from '../overzetten.ts'
import {
  findBestand,
  findIndeling,
  findOvername,
  lockOvername,
  saveBeoordeling,
  type TeSchrijvenRegel,
} from '../queries.ts'
import { type Plaatsbevinding } from '../waarden/rij.ts'
import { herkenBekenden, type Herkenning } from './bekenden.ts'
import { countNieuweWerkgevers } from './toewijzing.ts'
import { feitenHash, vasteFeiten } from './feiten.ts'
import { kopafdrukHash } from './indeling.ts'

/** What a stored row holds. */
export type Regelinhoud = {
  readonly cellen: BeoordeeldeRij['cellen']
  readonly bevindingen: readonly Plaatsbevinding[]
  readonly feiten: OvernameFeiten | null
}

export type Beoordeelvraag = {
  readonly keuzen: BewaardeKeuzen & { readonly terugnemen?: readonly number[] | undefined }
  /** The version that the user saw; null when there is nothing to overwrite (the first time, the command line). */
  readonly versie: number | null
}

/**
 * Judges a take-over with what a person chose so far and what they choose now: the file is read again as a whole, since
 * one mended cell may change what other rows are (a duplicate, a contradiction, the order of dates). Writes only the
 * take-over's own rows.
 */
export async function beoordeelOvername(
  ctx: Ctx,
  deps: OvernameDeps,
  id: string,
  vraag: Beoordeelvraag,
  voortgang?: Voortgang,
): Promise<Result<null, Fout>> {
  const slot = await lockOvername(ctx, id)
  const rij = await findOvername(ctx, id)
  const bestand = await findBestand(ctx, id)
  if (slot === undefined || rij === undefined) return fout(nietGevonden)
  if (vraag.versie !== null && slot.versie !== vraag.versie) return fout(verouderd)
  if (!magStap('beoordelen', slot.staat) || bestand === undefined)
    return fout(botsing('overname-staat', { staat: slot.staat }))
  const geheim = maakGeheim(ctx, deps.kluis)
  const keuzen = voegKeuzenSamen(geheim.open<BewaardeKeuzen>(`${id}|keuzen`, rij.keuzen), vraag.keuzen)
  const inhoud = Buffer.from(
    deps.kluis.ontsleutel(ctx.actor.regioId, `overname|${id}|bestand`, bestand),
    'base64',
  )
  const uitkomst = await judge(ctx, deps, inhoud, keuzen, voortgang)
  if (!uitkomst.ok) return uitkomst
  const { beoordeling, kolommen, onthouden } = uitkomst.waarde
  const regels = await maakRegels(ctx, deps, geheim, id, beoordeling)
  const aantallen = {
    gelezen: regels.length,
    ...telKlassen(regels as readonly { klasse: BeoordeeldeRij['klasse'] }[]),
    ...telActies(regels),
    werkgevers: await countNieuweWerkgevers(ctx, beoordeling),
  }
  const gebruikt = { ...keuzen, kolommen, onthouden: onthouden || (keuzen.onthouden ?? false) }
  await saveBeoordeling(ctx, id, {
    keuzen: geheim.sluit(`${id}|keuzen`, gebruikt),
    verslag: geheim.sluit(`${id}|verslag`, maakOverzicht(beoordeling, gebruikt, regels)),
    aantallen,
    regels,
  })
  await journaliseer(ctx, 'beheer', 'overname-beoordeeld', [], { overname: id, rijen: regels.length })
  return goed(null)
}

/** Reads and judges; a mapping that this organisation used before for the same headings comes first. */
async function judge(
  ctx: Ctx,
  deps: OvernameDeps,
  bytes: Buffer,
  keuzen: BewaardeKeuzen,
  voortgang?: Voortgang,
) {
  const omgeving = {
    vandaag: ctx.vandaag,
    gemeenten: GEMEENTEN,
    gebied: ctx.actor.gemeenten,
    alleenTestBsn: deps.modus === 'demo',
  }
  const lees = naarLeesopties(keuzen)
  const probeer = (kolommen: BewaardeKeuzen['kolommen']) =>
    deps.beoordeel({ bytes, omgeving, keuzen: naarKeuzen({ ...keuzen, kolommen }), lees }, voortgang)
  const eerst = await probeer(keuzen.kolommen)
  if (!eerst.ok) return fout(bestandFout(eerst.fout))
  const kop = eerst.waarde.bestand.kop
  const onthouden = await findIndeling(ctx, kopafdrukHash(kop))
  const anders =
    onthouden === undefined
      ? {}
      : Object.fromEntries(
          Object.entries(onthouden).filter(
            ([kolom]) => keuzen.kolommen?.[kolom] === undefined && kop.includes(kolom),
          ),
        )
  const kolommen = { ...anders, ...keuzen.kolommen }
  if (Object.keys(anders).length === 0 || zelfdeIndeling(eerst.waarde, anders))
    return goed({ beoordeling: eerst.waarde, kolommen, onthouden: Object.keys(anders).length > 0 })
  const opnieuw = await probeer(kolommen)
  return opnieuw.ok
    ? goed({ beoordeling: opnieuw.waarde, kolommen, onthouden: true })
    : goed({ beoordeling: eerst.waarde, kolommen: { ...keuzen.kolommen }, onthouden: false })
}

const zelfdeIndeling = (
  { bestand, indeling }: Beoordeling,
  kolommen: Readonly<Record<string, string | null>>,
): boolean =>
  Object.entries(kolommen).every(([kolom, veld]) => {
    const plaats = bestand.kop.indexOf(kolom)
    const nu = [...indeling].find(([, p]) => p === plaats)?.[0] ?? null
    return nu === veld
  })

const telActies = (regels: readonly TeSchrijvenRegel[]): Record<string, number> => ({
  nieuw: regels.filter((r) => r.actie === 'nieuw').length,
  gewijzigd: regels.filter((r) => r.actie === 'gewijzigd').length,
  ongewijzigd: regels.filter((r) => r.actie === 'ongewijzigd').length,
})

const ELDERS: Plaatsbevinding = { veld: 'bsn', code: 'bsn-elders', ernst: 'fout' }

/** Every row with what it will do: nothing, make a dossier, or change one. */
async function maakRegels(
  ctx: Ctx,
  deps: OvernameDeps,
  geheim: Geheim,
  id: string,
  beoordeling: Beoordeling,
): Promise<TeSchrijvenRegel[]> {
  const feiten = beoordeling.rijen.map(vasteFeiten)
  const goede = feiten.flatMap((f, plaats) => (f === null ? [] : [{ plaats, f }]))
  const herkend = await herkenBekenden(
    ctx,
    deps,
    goede.map(({ f }) => f.persoon),
  )
  const perPlaats = new Map(goede.map(({ plaats }, i): [number, Herkenning] => [plaats, herkend[i]!]))
  const standen = await listStanden(
    ctx,
    herkend.flatMap((h) => (h.soort === 'bekend' ? [h.kandidaatId] : [])),
  )
  return beoordeling.rijen.map((rij, plaats) => {
    const herkenning = perPlaats.get(plaats)
    const elders = herkenning?.soort === 'elders'
    const kandidaatId = herkenning?.soort === 'bekend' ? herkenning.kandidaatId : null
    const f = elders ? null : (feiten[plaats] ?? null)
    const gelijk =
      f !== null &&
      kandidaatId !== null &&
      standen.get(kandidaatId)?.hash.equals(feitenHash(ctx, deps.kluis, f))
    const bevindingen = elders ? [...rij.bevindingen, ELDERS] : rij.bevindingen
    const inhoud: Regelinhoud = { cellen: rij.cellen, bevindingen, feiten: f }
    return {
      regel: rij.regel,
      klasse: elders ? 'teHerstellen' : rij.klasse,
      actie: f === null ? null : kandidaatId === null ? 'nieuw' : gelijk ? 'ongewijzigd' : 'gewijzigd',
      codes: [...new Set(bevindingen.map((b) => b.code))],
      groep: rij.groep,
      kandidaatId,
      inhoud: geheim.sluit(`${id}|${rij.regel}`, inhoud),
    }
  })
}
