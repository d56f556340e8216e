import type { Writable } from 'node:stream'
import type pg from 'pg'
import type { Tx } from '../context.ts'
import { clientOf } from './tx.ts'

/** The parts of pg's connection that COPY uses (frontend/backend protocol, "COPY operations"). */
type Lijn = {
  stream: Writable
  query(sql: string): void
  sendCopyFromChunk(stuk: Buffer): void
  endCopyFrom(): void
  sendCopyFail(reden: string): void
}

/** Pieces are joined to about this size: a message per row would cost more than the row. */
const STUK = 64 * 1024

export type Stukken = AsyncIterable<string | Buffer> | Iterable<string | Buffer>

/**
 * Streams `COPY ... FROM STDIN` into a table: text or CSV exactly as the statement says, in pieces of any size, with
 * back-pressure. Returns the number of rows. When the source throws, the COPY is cancelled and the source's error is
 * thrown; the transaction is then failed, as after any error.
 */
export async function copyIn(doel: Tx | pg.ClientBase, sql: string, bron: Stukken): Promise<number> {
  if (!/^\s*copy\b[\s\S]*\bfrom\s+stdin\b/i.test(sql)) throw new Error('copyIn takes COPY ... FROM STDIN')
  const client = 'maybe' in doel ? clientOf(doel) : doel
  return await new Promise<number>((klaar, mislukt) => {
    client.query(makeSubmittable(sql, bron, klaar, mislukt) as unknown as pg.Submittable)
  })
}

/** What pg's queue runs: it calls submit() when it is our turn and the handlers as the server answers. */
function makeSubmittable(
  sql: string,
  bron: Stukken,
  klaar: (rijen: number) => void,
  mislukt: (fout: unknown) => void,
) {
  let rijen = 0
  let bronfout: { fout: unknown } | undefined
  let gestopt = false

  const send = async (lijn: Lijn) => {
    try {
      for await (const stuk of joined(bron)) {
        if (gestopt) return
        lijn.sendCopyFromChunk(stuk)
        if (lijn.stream.writableNeedDrain) await drained(lijn.stream)
      }
      if (!gestopt) lijn.endCopyFrom()
    } catch (fout) {
      bronfout = { fout }
      if (!gestopt) lijn.sendCopyFail('source failed')
    }
  }
  return {
    submit: (lijn: Lijn) => lijn.query(sql),
    handleCopyInResponse: (lijn: Lijn) => void send(lijn),
    handleCommandComplete: (bericht: { text: string }) => {
      rijen = Number(/^COPY (\d+)/.exec(bericht.text)?.[1] ?? 0)
    },
    // After an error pg does not call us again. The source's own error says more than "COPY cancelled".
    handleError: (fout: unknown) => {
      gestopt = true
      mislukt(bronfout ? bronfout.fout : fout)
    },
    handleReadyForQuery: () => klaar(rijen),
    handleRowDescription: () => undefined,
    handleDataRow: () => undefined,
    handleEmptyQuery: () => undefined,
    handlePortalSuspended: () => undefined,
    handleCopyData: () => undefined,
  }
}

/** Until the socket takes more, or is gone: then the error arrives by itself. */
function drained(stream: Writable): Promise<void> {
  return new Promise((klaar) => {
    const verder = () => {
      stream.off('drain', verder).off('close', verder)
      klaar()
    }
    stream.once('drain', verder).once('close', verder)
  })
}

async function* joined(bron: Stukken): AsyncGenerator<Buffer> {
  let delen: Buffer[] = []
  let lengte = 0
  for await (const stuk of bron) {
    const buffer = typeof stuk === 'string' ? Buffer.from(stuk, 'utf8') : stuk
    delen.push(buffer)
    lengte += buffer.length
    if (lengte < STUK) continue
    yield Buffer.concat(delen)
    delen = []
    lengte = 0
  }
  if (lengte > 0) yield Buffer.concat(delen)
}
