import pg from 'pg'
import { addressOf } from './open-server.ts'
import { FEWEST, SPARE } from './pool-size.ts'
import { RefusedDatabase } from './refused-database.ts'

/** A pooler lets whoever it has no connection for wait, without a word. Milliseconds. */
const PATIENCE = 3_000

/** Marks a session, so that whoever gets it next sees whether it was cleared in between. */
export const markSession = (client: pg.Client): Promise<unknown> =>
  client.query(`SELECT set_config('p3.session', 'used', false)`)

export const tooFewGiven = (place: string, given: number): RefusedDatabase =>
  new RefusedDatabase(
    `${place} is behind a pooler that gives P3 ${given} ${given === 1 ? 'connection' : 'connections'} at once, and P3 needs at least ${FEWEST + SPARE}: let default_pool_size and max_client_conn in pgbouncer.ini be what all processes of P3 hold together.`,
  )

/**
 * How many of the wanted connections a pooler in session mode has for us: as many are taken at once, and given back.
 * @throws RefusedDatabase when these are too few to work with, or are not cleared between two sessions
 */
export const connectionsGiven = async (url: string, place: string, wanted: number): Promise<number> => {
  const clients = Array.from(
    { length: wanted + SPARE },
    () =>
      new pg.Client({ connectionString: addressOf(url), connectionTimeoutMillis: PATIENCE, query_timeout: PATIENCE }),
  )
  try {
    const sessions = (await Promise.all(clients.map(takeSession))).filter((one) => one !== undefined)
    if (sessions.includes('used'))
      throw new RefusedDatabase(
        `${place} is behind a pooler that does not clear a session before it hands it on: set server_reset_query = DISCARD ALL in pgbouncer.ini.`,
      )
    if (sessions.length < FEWEST + SPARE) throw tooFewGiven(place, sessions.length)
    return sessions.length - SPARE
  } finally {
    await Promise.all(clients.map((client) => client.end().catch(() => undefined)))
  }
}

/** Whether it was used before; undefined where none was given. */
const takeSession = async (client: pg.Client): Promise<'used' | 'new' | undefined> => {
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<{ mark: string | null }>(`SELECT current_setting('p3.session', true) AS mark`)
    return rows[0]!.mark ? 'used' : 'new'
  } catch {
    return undefined
  }
}
