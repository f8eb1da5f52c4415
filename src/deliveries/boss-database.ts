import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import type { Db } from 'pg-boss'
import type { Database } from '../store/db/open.ts'
import { nameOfQueue } from '../store/db/sql.ts'

/** How soon a lost listener tries again. Milliseconds. */
const LISTEN_AGAIN = 1_000

/** The bot's own connections as pg-boss wants them: statements on the pool and, on a server, one connection that listens for new jobs. */
export const bossDatabase = ({ pool, embedded }: Database, heard: (queue: string) => void): Db => ({
  executeSql: (text, values) => pool.query({ name: nameOfQueue(text), text, values: values as unknown[] }),
  // PGlite's one connection can't be held by a listener; workers poll there.
  ...(!embedded && {
    listen: (channel, hear, reconnected) => {
      const hearBoth = (queue: string) => {
        hear(queue)
        heard(queue)
      }
      return listen(pool, channel, hearBoth, reconnected)
    },
  }),
})

const listen = async (
  pool: Database['pool'],
  channel: string,
  hear: (payload: string) => void,
  reconnected: () => void,
): Promise<{ close(): Promise<void> }> => {
  const closing = new AbortController()
  const connect = async () => {
    const client = await pool.connect()
    // A broken connection says so more than once; unheard, any of it would end the process.
    client.on('error', () => undefined)
    const lost = new Promise<void>((resolve) => client.once('end', () => resolve()))
    client.on('notification', (message) => message.payload !== undefined && hear(message.payload))
    try {
      await client.query(`LISTEN "${channel}"`)
    } catch (error) {
      client.release(true)
      throw error
    }
    reconnected()
    return { client, lost }
  }
  let current = await connect()
  const keep = async () => {
    for (;;) {
      const closed = closing.signal.aborted || once(closing.signal, 'abort').then(() => 'closed' as const)
      const why = await Promise.race([closed, current.lost])
      current.client.release(true)
      if (closing.signal.aborted || why === 'closed') return
      current = await reconnect(connect, closing.signal)
    }
  }
  const kept = keep().catch(() => undefined)
  return {
    close: async () => {
      closing.abort()
      await kept
    },
  }
}

const reconnect = async <T>(connect: () => Promise<T>, signal: AbortSignal): Promise<T> => {
  for (;;) {
    signal.throwIfAborted()
    try {
      return await connect()
    } catch {
      await setTimeout(LISTEN_AGAIN)
    }
  }
}
