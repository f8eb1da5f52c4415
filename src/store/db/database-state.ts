import type pg from 'pg'
import type { Clock } from '../../core/clock.ts'
import { clockSkew } from './clock-skew.ts'
import { readMigrations } from './migrations.ts'
import { ownTables } from './own-tables.ts'

/** What an operator wants to know of a database. */
export interface DatabaseState {
  readonly version: string
  readonly milliseconds: number
  readonly encrypted: boolean
  readonly bytes: number
  /** How far this machine's clock is ahead of the database's. */
  readonly skewSeconds: number
  readonly user: string
  readonly superuser: boolean
  readonly mayCreate: boolean
  /** Every table of ours is the user's, or of a role that it is in. */
  readonly owns: boolean
  /** Steps that were applied. */
  readonly migrations: number
  readonly missing: readonly string[]
  readonly unknown: readonly string[]
  readonly backedUpAt?: Date
  /** Ids of the keys that tokens are sealed with. */
  readonly sealedWith: readonly string[]
  /** Accounts. */
  readonly unreachable: number
}

const SERVER = `
  SELECT current_setting('server_version') AS version, pg_database_size(current_database())::float8 AS bytes,
         current_user::text AS user, r.rolsuper AS superuser,
         has_schema_privilege(current_schema(), 'CREATE') AS "mayCreate",
         NOT EXISTS (SELECT FROM pg_tables t WHERE t.schemaname = current_schema() AND t.tablename = ANY($1)
           AND NOT pg_has_role(t.tableowner, 'USAGE')) AS owns,
         to_regclass('"_prisma_migrations"') IS NOT NULL AS migrated
  FROM pg_roles r WHERE r.rolname = current_user`

type Server = Pick<DatabaseState, 'version' | 'bytes' | 'user' | 'superuser' | 'mayCreate' | 'owns'> & {
  readonly migrated: boolean
}

/** Looks, and changes nothing; every part that a table of an older version has not is left out. */
export const readDatabaseState = async (pool: Pick<pg.Pool, 'query'>, clock: Clock): Promise<DatabaseState> => {
  const skewSeconds = await clockSkew(pool, clock)
  const begun = performance.now()
  const { rows } = await pool.query<Server>(SERVER, [ownTables])
  const milliseconds = performance.now() - begun
  const { migrated, ...server } = rows[0]!
  const orNothing = async <T extends pg.QueryResultRow>(text: string): Promise<T[]> =>
    pool.query<T>(text).then(
      (answer) => answer.rows,
      () => [],
    )
  const tls = await orNothing<{ ssl: boolean }>('SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()')
  const applied = migrated
    ? await orNothing<{ name: string }>(
        'SELECT migration_name AS name FROM "_prisma_migrations" WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
      )
    : []
  const mark = await orNothing<{ backedUpAt: Date | null }>('SELECT "backedUpAt" FROM "DatabaseMark"')
  const sealed = await orNothing<{ id: string }>('SELECT DISTINCT "keyId" AS id FROM "Installation" ORDER BY 1')
  const accounts = await orNothing<{ count: number }>(
    `SELECT count(*)::int AS count FROM "Account" WHERE reach = 'unreachable'`,
  )
  const names = readMigrations().map(({ name }) => name)
  const done = new Set(applied.map(({ name }) => name))
  return {
    ...server,
    milliseconds,
    encrypted: tls[0]?.ssl === true,
    skewSeconds,
    migrations: done.size,
    missing: names.filter((name) => !done.has(name)),
    unknown: [...done].filter((name) => !names.includes(name)),
    backedUpAt: mark[0]?.backedUpAt ?? undefined,
    sealedWith: sealed.map(({ id }) => id),
    unreachable: accounts[0]?.count ?? 0,
  }
}
