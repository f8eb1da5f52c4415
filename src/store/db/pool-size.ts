import type pg from 'pg'
import { RefusedDatabase } from './refused-database.ts'

/** Connections of one process, and how many the database allows this user in all. */
export interface Connections {
  readonly most: number
  readonly allowed: number
}

const USUAL = 20
/** What a process can't work without: a transaction, a job and a question at once. */
export const FEWEST = 3
/** Left free for another start's look and for whoever repairs the database. */
export const SPARE = 2

const ALLOWED = `
  SELECT least(
    current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int
      - coalesce(nullif(current_setting('reserved_connections', true), ''), '0')::int,
    nullif(d.datconnlimit, -1), nullif(r.rolconnlimit, -1)) AS allowed
  FROM pg_database d, pg_roles r WHERE d.datname = current_database() AND r.rolname = current_user`

/** As many as wanted, and no more than the server, the database and its user allow. @throws RefusedDatabase when these are too few to work with */
export const poolSize = async (pool: Pick<pg.Pool, 'query'>, place: string, wanted = USUAL): Promise<Connections> => {
  const { rows } = await pool.query<{ allowed: number }>(ALLOWED)
  const { allowed } = rows[0]!
  const most = Math.min(wanted, allowed - SPARE)
  if (most < FEWEST)
    throw new RefusedDatabase(
      `${place} allows ${allowed} connections, and P3 needs at least ${FEWEST + SPARE}: raise max_connections, or the limit of the database or its user.`,
    )
  return { most, allowed }
}
