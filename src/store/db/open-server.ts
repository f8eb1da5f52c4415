import type pg from 'pg'
import { refuseCertificates } from './certificate-files.ts'
import { LeasingPool } from './leases.ts'
import { OneAtATime } from './one-at-a-time.ts'
import { READ_ONLY } from './refused-database.ts'

/** Whatever the server's, the database's, the user's or the address's own settings say of it, what is written is read back the same. */
const SESSION = [
  `TIME ZONE 'UTC'`,
  `DateStyle = 'ISO, MDY'`,
  `IntervalStyle = 'postgres'`,
  `bytea_output = 'hex'`,
  'extra_float_digits = 1',
  'standard_conforming_strings = on',
  'transform_null_equals = off',
  'array_nulls = on',
  // A transaction that is to see more asks for it; those that are not would fail where two cross.
  `default_transaction_isolation = 'read committed'`,
]
  .map((setting) => `SET ${setting}`)
  .join('; ')

/** For what may take long, whatever limits the user has for the rest: a step of an upgrade, a backup. */
export const UNHURRIED = 'SET statement_timeout = 0; SET idle_in_transaction_session_timeout = 0'

/**
 * Longer than the minute between two sweeps: a connection parses and plans every statement for itself, and one that closes earlier is
 * opened for the next sweep, or the next press, to do all that anew. Milliseconds.
 */
const IDLE = 90_000

/** A server that has not let us in by then is not there. Milliseconds. */
const TO_CONNECT = 5_000
/**
 * How long anybody waits for one of the connections that all have work, as long as a transaction does: where somebody's long work has the
 * rest wait behind it, an answer that comes late is better than a failure. Milliseconds.
 */
export const FOR_A_TURN = 20_000

/** The pool's one limit is for both: each connection has its own for the first. */
class Connecting extends OneAtATime {
  readonly #fault: Error | undefined
  constructor(config: pg.ClientConfig = {}) {
    const fault = certificateFault(config.connectionString!)
    // A certificate that was moved away would fail in here, where the pool looks for no fault: the process ends, and who waits does so for ever.
    super({ ...(fault ? {} : config), connectionTimeoutMillis: TO_CONNECT })
    this.#fault = fault
  }

  override connect(): Promise<pg.Client>
  override connect(callback: Parameters<pg.Client['connect']>[0]): void
  override connect(callback?: Parameters<pg.Client['connect']>[0]): unknown {
    const fault = this.#fault
    if (fault) return callback ? void setImmediate(callback as (error: Error) => void, fault) : Promise.reject(fault)
    return callback ? super.connect(callback) : super.connect()
  }
}

const certificateFault = (url: string): Error | undefined => {
  try {
    refuseCertificates(url)
    return undefined
  } catch (error) {
    return error as Error
  }
}

/**
 * A server that was in charge and is a standby since another took over answers as before, and keeps nothing that is written: a
 * connection to one is given up, so that the next is made anew, and finds who took over at that address.
 */
const refuseStandby = async (client: pg.ClientBase) => {
  const { rows } = await client.query<{ standby: boolean }>('SELECT pg_is_in_recovery() AS standby')
  if (rows[0]!.standby)
    throw Object.assign(new Error('The database is a standby that can only be read'), { code: READ_ONLY })
}

/**
 * A pool of connections to a server, each in UTC before its first statement. By a statement, since a start-up option would be
 * replaced by an `options=` in the address, and refused by PgBouncer.
 */
export const openServer = (url: string, max: number) => openPool(url, max, SESSION)

/** One connection for what may take long. */
export const openUnhurried = (url: string) => openPool(url, 1, `${SESSION}; ${UNHURRIED}`)

const openPool = (url: string, max: number, session: string) => {
  const pool = new LeasingPool({
    connectionString: addressOf(url),
    Client: Connecting,
    max,
    connectionTimeoutMillis: FOR_A_TURN,
    idleTimeoutMillis: IDLE,
    onConnect: async (client) => {
      await client.query(session)
      await refuseStandby(client)
    },
  })
  // A server that goes away must not take the process with it; the query that needed it reports the fault.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return { pool, close: () => pool.end() }
}

/** The driver checks certificates for these anyway; by their own names it also prints ten lines about its next version. */
export const addressOf = (url: string): string =>
  /[?&]uselibpqcompat=true/.test(url)
    ? url
    : url.replace(/([?&]sslmode=)(prefer|require|verify-ca)(?=&|$)/, '$1verify-full')
