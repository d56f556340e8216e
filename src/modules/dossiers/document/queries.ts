import type { Ctx } from '../../../platform/context.ts'
import type { Mediatype } from './bestandssoort.ts'

export const DOCUMENTSOORTEN = ['brief', 'overeenkomst', 'verslag', 'diploma', 'cv', 'overig'] as const
export type Documentsoort = (typeof DOCUMENTSOORTEN)[number]

/** A document without its content. */
export type DocumentRij = {
  readonly id: string
  readonly kandidaatId: string
  readonly naam: string
  readonly soort: Documentsoort
  readonly mediaType: Mediatype
  /** Bytes. */
  readonly grootte: number
  /** Hexadecimal. */
  readonly sha256: string
  readonly toegevoegdDoor: string
  readonly toegevoegdOp: string
  readonly ingetrokkenOp: string | null
  readonly ingetrokkenReden: string | null
}

const KOLOMMEN = `d.id, d.kandidaat_id as "kandidaatId", d.naam, d.soort, d.media_type as "mediaType", d.grootte, encode(d.sha256, 'hex') as sha256,
  u.naam as "toegevoegdDoor", d.created_at as "toegevoegdOp", d.vervallen_op as "ingetrokkenOp", d.vervallen_reden as "ingetrokkenReden"`
const BRON =
  'dossiers.document d join toegang.gebruiker u on u.regio_id = d.regio_id and u.id = d.toegevoegd_door'

/** The documents of a person, newest first, also withdrawn ones. */
export async function listDocumenten(ctx: Ctx, kandidaatId: string): Promise<DocumentRij[]> {
  const { rows } = await ctx.tx.query<DocumentRij>(
    `select ${KOLOMMEN} from ${BRON} where d.regio_id = $1 and d.kandidaat_id = $2 order by d.created_at desc, d.id desc`,
    [ctx.actor.regioId, kandidaatId],
  )
  return rows
}

export function findDocument(ctx: Ctx, id: string): Promise<DocumentRij | undefined> {
  return ctx.tx.maybe(`select ${KOLOMMEN} from ${BRON} where d.regio_id = $1 and d.id = $2`, [
    ctx.actor.regioId,
    id,
  ])
}

export async function readInhoud(ctx: Ctx, id: string): Promise<Buffer> {
  const { inhoud } = await ctx.tx.one<{ inhoud: Buffer }>(
    'select inhoud from dossiers.document where regio_id = $1 and id = $2',
    [ctx.actor.regioId, id],
  )
  return inhoud
}

export type NieuwDocument = Pick<DocumentRij, 'id' | 'kandidaatId' | 'naam' | 'soort' | 'mediaType'> & {
  readonly inhoud: Buffer
  readonly hash: Buffer
}

export async function insertDocument(ctx: Ctx, d: NieuwDocument): Promise<void> {
  await ctx.tx.query(
    `insert into dossiers.document (regio_id, id, kandidaat_id, naam, soort, media_type, grootte, sha256, inhoud, toegevoegd_door, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      ctx.actor.regioId,
      d.id,
      d.kandidaatId,
      d.naam,
      d.soort,
      d.mediaType,
      d.inhoud.length,
      d.hash,
      d.inhoud,
      ctx.actor.gebruikerId,
      ctx.nu,
    ],
  )
}

/** False when it was withdrawn already. */
export async function saveIntrekking(ctx: Ctx, id: string, reden: string): Promise<boolean> {
  const { rowCount } = await ctx.tx.query(
    'update dossiers.document set vervallen_op = $3, vervallen_reden = $4 where regio_id = $1 and id = $2 and vervallen_op is null',
    [ctx.actor.regioId, id, ctx.nu, reden],
  )
  return rowCount === 1
}
