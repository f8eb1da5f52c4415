import { LeasingPool } from './leases.ts'
import { OneAtATime } from './one-at-a-time.ts'

/** Whatever the server's, the database's or the address's own settings say: instants are written and read as UTC. */
const SESSION = `SET TIME ZONE 'UTC'`

/**
 * Longer than the minute between two sweeps: a connection parses and plans every statement for itself, and one that closes earlier is
 * opened for the next sweep, or the next press, to do all that anew. Milliseconds.
 */
const IDLE = 90_000

/**
 * A pool of connections to a server, each in UTC before its first statement. By a statement, since a start-up option would be
 * replaced by an `options=` in the address, and refused by PgBouncer.
 */
export const openServer = (url: string, max: number) => {
  const pool = new LeasingPool({
    connectionString: addressOf(url),
    Client: OneAtATime,
    max,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: IDLE,
    onConnect: async (client) => void (await client.query(SESSION)),
  })
  // A server that goes away must not take the process with it; the query that needed it reports the fault.
  pool.on('error', () => undefined)
  return { pool, close: () => pool.end() }
}

/** The driver checks certificates for these anyway; by their own names it also prints ten lines about its next version. */
export const addressOf = (url: string): string =>
  /[?&]uselibpqcompat=true/.test(url)
    ? url
    : url.replace(/([?&]sslmode=)(prefer|require|verify-ca)(?=&|$)/, '$1verify-full')
