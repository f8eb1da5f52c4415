import pg from 'pg'
import { refuseCertificates } from './certificate-files.ts'
import { connectionSentence, readOnlySentence } from './connection-sentence.ts'
import { addressOf } from './open-server.ts'
import { RefusedDatabase } from './refused-database.ts'
import { markSession, tooFewGiven } from './see-pooler.ts'

/** The oldest PostgreSQL that is still mended by its makers. */
const OLDEST = 14
const PATIENCE = 10_000

/**
 * Looks at a server before anything is changed on it: whether it lets us in, and whether what we need of it is there.
 * @throws RefusedDatabase in one sentence that says what to change
 */
export const checkServer = async (url: string, place: string): Promise<{ readonly isPooled: boolean }> => {
  const clients: pg.Client[] = []
  try {
    refuseCertificates(url)
    for (let i = 0; i < 2; i++)
      clients.push(
        new pg.Client({
          connectionString: addressOf(url),
          connectionTimeoutMillis: PATIENCE,
          query_timeout: PATIENCE,
        }),
      )
    for (const client of clients) client.on('error', () => undefined)
    const [one, other] = clients as [pg.Client, pg.Client]
    await one.connect()
    await checkLimits(one, place)
    await checkOwn(one, place)
    const isPooled = await isBehindPooler(one)
    const second = other.connect().then(() => shareOneSession(one, other))
    const isShared = await second.catch((error: unknown) => {
      throw isPooled ? tooFewGiven(place, 1) : error
    })
    if (isShared)
      throw new RefusedDatabase(
        `${place} is behind a pooler in transaction or statement mode, which P3 can’t work with (it listens for new jobs and holds locks): set pool_mode = session in pgbouncer.ini for this database, or name PostgreSQL itself in DATABASE_URL (at most hosted services: port 5432, not 6543).`,
      )
    if (isPooled) await markSession(one)
    return { isPooled }
  } catch (error) {
    if (error instanceof RefusedDatabase) throw error
    throw new RefusedDatabase(connectionSentence(error, url, place), { cause: error })
  } finally {
    for (const client of clients) await client.end().catch(() => undefined)
  }
}

/** A pooler says a number of its own where the server says its process. */
const isBehindPooler = async (client: pg.Client): Promise<boolean> =>
  (await processOf(client)) !== (client as pg.Client & { readonly processID?: number }).processID

interface Own {
  readonly version: number
  readonly schema: string | null
  readonly standby: boolean
  readonly encoding: string
  readonly cases: boolean
  readonly readOnly: boolean
  readonly user: string
}

const checkOwn = async (client: pg.Client, place: string) => {
  const { rows } = await client.query<Own>(`SELECT current_setting('server_version_num')::int / 10000 AS version,
    current_schema() AS schema, pg_is_in_recovery() AS standby, current_setting('server_encoding') AS encoding,
    lower('I') = 'i' AND upper('i') = 'I' AS cases, current_setting('transaction_read_only')::boolean AS "readOnly",
    current_user::text AS user`)
  const { version, schema, standby, encoding, cases, readOnly, user } = rows[0]!
  if (version < OLDEST)
    throw new RefusedDatabase(`${place} is PostgreSQL ${version}: P3 needs ${OLDEST} or later, so upgrade it first.`)
  if (standby)
    throw new RefusedDatabase(`${place} is a standby that can only be read: name the primary server in DATABASE_URL.`)
  if (readOnly) throw new RefusedDatabase(readOnlySentence(place, user))
  if (!cases)
    throw new RefusedDatabase(
      `${place} has letters of another language (its collation makes no i of I), by which names and addresses are not found: make it anew with CREATE DATABASE p3 ENCODING 'UTF8' LOCALE 'C.UTF-8' TEMPLATE template0.`,
    )
  if (encoding !== 'UTF8')
    throw new RefusedDatabase(
      `${place} can’t keep every letter (its encoding is ${encoding}): make it anew with CREATE DATABASE p3 ENCODING 'UTF8' TEMPLATE template0.`,
    )
  if (schema === null)
    throw new RefusedDatabase(
      `${place} has no schema that its user sees, and P3 keeps its tables in public: CREATE SCHEMA IF NOT EXISTS public; GRANT USAGE, CREATE ON SCHEMA public TO "${user}"; and take search_path out of DATABASE_URL and of the user’s settings.`,
    )
  if (schema !== 'public')
    throw new RefusedDatabase(
      `${place} would put P3’s tables into the schema ${schema}, and P3 keeps them in public: take search_path out of DATABASE_URL and of the database user’s settings, and give P3 a database of its own.`,
    )
}

/** Shorter than these, what P3 does at its busiest is cut off. Milliseconds. */
const SHORTEST = { statement_timeout: 5_000, idle_in_transaction_session_timeout: 5_000, lock_timeout: 1_000 }

/** What is set for the user, the database or by the address, and lifted here to be able to ask. */
const checkLimits = async (client: pg.Client, place: string) => {
  await client.query('SET statement_timeout = 0')
  const { rows } = await client.query<{ name: keyof typeof SHORTEST; value: number }>(
    'SELECT name, reset_val::int AS value FROM pg_settings WHERE name = ANY($1)',
    [Object.keys(SHORTEST)],
  )
  const short = rows.find(({ name, value }) => value > 0 && value < SHORTEST[name])
  if (short)
    throw new RefusedDatabase(
      `${place} cuts off what P3 does after ${short.value} ms (${short.name}), and P3 needs ${SHORTEST[short.name] / 1_000} s at least: ALTER ROLE … SET ${short.name} = '60s' for P3’s user (or correct it in the options of DATABASE_URL).`,
    )
}

/** Two sessions that are one and the same on the server: then a pooler hands it to whoever asks next. */
const shareOneSession = async (one: pg.Client, other: pg.Client): Promise<boolean> => {
  for (let look = 0; look < 3; look++) {
    const [first, second] = [await processOf(one), await processOf(other)]
    if (first === second) return true
  }
  return false
}

const processOf = async (client: pg.Client): Promise<number> =>
  (await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')).rows[0]!.pid
