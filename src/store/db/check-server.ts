import pg from 'pg'
import { connectionSentence } from './connection-sentence.ts'
import { addressOf } from './open-server.ts'
import { RefusedDatabase } from './refused-database.ts'

/** The oldest PostgreSQL that is still mended by its makers. */
const OLDEST = 14
const PATIENCE = 10_000

/**
 * Looks at a server before anything is changed on it: whether it lets us in, and whether what we need of it is there.
 * @throws RefusedDatabase in one sentence that says what to change
 */
export const checkServer = async (url: string, place: string): Promise<void> => {
  const clients: pg.Client[] = []
  try {
    // Reading the address may fail already: it names a file with a certificate.
    for (let i = 0; i < 2; i++)
      clients.push(new pg.Client({ connectionString: addressOf(url), connectionTimeoutMillis: PATIENCE }))
    for (const client of clients) client.on('error', () => undefined)
    for (const client of clients) await client.connect()
    const [one, other] = clients as [pg.Client, pg.Client]
    await checkOwn(one, place)
    if (await shareOneSession(one, other))
      throw new RefusedDatabase(
        `${place} is behind a pooler in transaction mode, which P3 can’t work with (it listens for new jobs and holds locks): set pool_mode = session in pgbouncer.ini for this database, or name PostgreSQL itself in DATABASE_URL (at most hosted services: port 5432, not 6543).`,
      )
  } catch (error) {
    if (error instanceof RefusedDatabase) throw error
    throw new RefusedDatabase(connectionSentence(error, url, place), { cause: error })
  } finally {
    for (const client of clients) await client.end().catch(() => undefined)
  }
}

interface Own {
  readonly version: number
  readonly schema: string | null
  readonly standby: boolean
  readonly encoding: string
}

const checkOwn = async (client: pg.Client, place: string) => {
  const { rows } = await client.query<Own>(`SELECT current_setting('server_version_num')::int / 10000 AS version,
    current_schema() AS schema, pg_is_in_recovery() AS standby, current_setting('server_encoding') AS encoding`)
  const { version, schema, standby, encoding } = rows[0]!
  if (version < OLDEST)
    throw new RefusedDatabase(`${place} is PostgreSQL ${version}: P3 needs ${OLDEST} or later, so upgrade it first.`)
  if (standby)
    throw new RefusedDatabase(`${place} is a standby that can only be read: name the primary server in DATABASE_URL.`)
  if (encoding !== 'UTF8')
    throw new RefusedDatabase(
      `${place} can’t keep every letter (its encoding is ${encoding}): make it anew with CREATE DATABASE p3 ENCODING 'UTF8' TEMPLATE template0.`,
    )
  if (schema !== 'public')
    throw new RefusedDatabase(
      `${place} would put P3’s tables into the schema ${schema ?? 'that isn’t there'}, and P3 keeps them in public: take search_path out of DATABASE_URL and of the database user’s settings, and give P3 a database of its own.`,
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
