import type { Datum } from '../../core/datum.ts'
import type { Ctx } from '../../platform/context.ts'
import {
  listOpenTerugmeldingen,
  listTakenBlok,
  listWachtOpAnderen,
  type TaakKort,
  type TerugmeldingKort,
} from '../dossiers/index.ts'
import {
  listZonderVolgendeStap,
  type Blok,
  type KandidaatKort,
  type Werkgebied,
} from '../kandidaten/index.ts'
import {
  countOpenTermijnen,
  listOpenTermijnen,
  type WerklijstRij,
  type Werklijstvraag,
} from '../termijnen/index.ts'
import { rechtenVan } from '../toegang/index.ts'
import {
  mergeBlokken,
  mergePartijen,
  toActieVanTaak,
  toActieVanTermijn,
  weekEinde,
  type Actie,
  type Partijblok,
} from './vandaag.ts'

export type Vandaag = {
  readonly teLaat: Blok<Actie>
  readonly dezeWeek: Blok<Actie>
  /** Tasks that wait for me and are due after this week, so that nothing stands here twice. */
  readonly wachtOpMij: Blok<Actie>
  readonly wachtOpAnderen: readonly Partijblok[]
  readonly zonderVolgendeStap: Blok<KandidaatKort>
  readonly teBeantwoorden: Blok<TerugmeldingKort>
  readonly wachtOpAntwoord: Blok<TerugmeldingKort>
}

const LEEG = { aantal: 0, items: [] }
const ANDEREN = ['college', 'uwv', 'werkgever', 'kandidaat', 'gemeente']

/** The working day of this user: what is late, due, waiting, forgotten. Each block reads along one index. */
export async function readVandaag(ctx: Ctx, gebied: Werkgebied, hoeveel: number): Promise<Vandaag> {
  const { vandaag } = ctx
  const einde = weekEinde(vandaag)
  const blok = async (vanaf: Datum | undefined, tot: Datum) =>
    mergeBlokken(
      taakblok(
        await listTakenBlok(ctx, gebied, { ...(vanaf === undefined ? {} : { vanaf }), tot }, hoeveel),
        vandaag,
      ),
      await termijnblok(ctx, gebied, { vanaf, tot }, hoeveel),
      hoeveel,
    )
  return {
    teLaat: await blok(undefined, vandaag),
    dezeWeek: await blok(vandaag, einde),
    wachtOpMij: taakblok(
      await listTakenBlok(ctx, gebied, { vanaf: einde, wachtOp: 'mij' }, hoeveel),
      vandaag,
    ),
    wachtOpAnderen: await wachtOpAnderen(ctx, gebied, hoeveel),
    zonderVolgendeStap: await listZonderVolgendeStap(ctx, gebied, hoeveel),
    teBeantwoorden: rechtenVan(ctx.actor.rol).includes('terugmelding-beantwoorden')
      ? await listOpenTerugmeldingen(ctx, 'ontvangen', gebied, hoeveel)
      : LEEG,
    wachtOpAntwoord: await listOpenTerugmeldingen(ctx, 'verzonden', gebied, hoeveel),
  }
}

const taakblok = (b: Blok<TaakKort>, vandaag: Datum): Blok<Actie> => ({
  aantal: b.aantal,
  items: b.items.map((t) => toActieVanTaak(t, vandaag)),
})

/** My persons are those whose consulent or jobcoach I am. */
const vanWie = (ctx: Ctx, gebied: Werkgebied): Pick<Werklijstvraag, 'consulentId' | 'jobcoachId'> => {
  if (gebied === 'organisatie') return {}
  return ctx.actor.rol === 'jobcoach'
    ? { jobcoachId: ctx.actor.gebruikerId }
    : { consulentId: ctx.actor.gebruikerId }
}

/** Counting is a second look only where there is more than fits. */
async function termijnblok(
  ctx: Ctx,
  gebied: Werkgebied,
  tijd: Pick<Werklijstvraag, 'vanaf' | 'tot'>,
  hoeveel: number,
): Promise<Blok<Actie>> {
  const vraag = { ...vanWie(ctx, gebied), ...tijd }
  const { items, volgende } = await listOpenTermijnen(ctx, { ...vraag, aantal: hoeveel })
  const aantal = volgende === null ? items.length : await countOpenTermijnen(ctx, vraag)
  return { aantal, items: items.map((t) => toActieVanTermijn(t, ctx.vandaag)) }
}

async function wachtOpAnderen(ctx: Ctx, gebied: Werkgebied, hoeveel: number): Promise<Partijblok[]> {
  const taken = (await listWachtOpAnderen(ctx, gebied, hoeveel)).map((b) => ({
    partij: b.partij,
    ...taakblok(b, ctx.vandaag),
  }))
  const vraag = vanWie(ctx, gebied)
  if (gebied === 'mij') {
    const { items, volgende } = await listOpenTermijnen(ctx, { ...vraag, aanZet: ANDEREN, aantal: SAMEN })
    if (volgende === null) return mergePartijen(taken, groupTermijnen(items, ctx.vandaag), hoeveel)
  }
  return mergePartijen(taken, await readPerPartij(ctx, vraag, hoeveel), hoeveel)
}

/** Up to here the terms of a caseload are read in one go and grouped. */
const SAMEN = 60

/** Unanswered report backs have a block of their own. */
const isEigenBlok = (t: WerklijstRij) => t.objectSoort === 'terugmelding'

function groupTermijnen(rijen: readonly WerklijstRij[], vandaag: Datum): Partijblok[] {
  const acties = rijen.filter((t) => !isEigenBlok(t)).map((t) => toActieVanTermijn(t, vandaag))
  return [...new Set(acties.map((a) => a.wachtOp))].map((partij) => {
    const items = acties.filter((a) => a.wachtOp === partij)
    return { partij, aantal: items.length, items }
  })
}

/** In a region too many terms run to read them all: the first of each party and a count. The municipality's are report backs. */
async function readPerPartij(
  ctx: Ctx,
  vraag: Pick<Werklijstvraag, 'consulentId' | 'jobcoachId'>,
  hoeveel: number,
): Promise<Partijblok[]> {
  const blokken: Partijblok[] = []
  for (const partij of ANDEREN.filter((p) => p !== 'gemeente')) {
    const { items, volgende } = await listOpenTermijnen(ctx, { ...vraag, aanZet: [partij], aantal: hoeveel })
    const aantal =
      volgende === null ? items.length : await countOpenTermijnen(ctx, { ...vraag, aanZet: [partij] })
    if (aantal > 0)
      blokken.push({ partij, aantal, items: items.map((t) => toActieVanTermijn(t, ctx.vandaag)) })
  }
  return blokken
}
