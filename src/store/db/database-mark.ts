import type pg from 'pg'
import { ownTables } from './own-tables.ts'
import { RefusedDatabase } from './refused-database.ts'

/** What a process opens a database for, and what a database says it is for. */
export interface DatabasePurpose {
  readonly kind: 'playground' | 'server'
  /** Tells two servers' databases apart: staging and the real one. */
  readonly installation: string
  /** Address under which a server's people reach it. */
  readonly servedAt?: string
}

type Pool = Pick<pg.Pool, 'query'>

/** What the database says it is for; undefined while it says nothing. */
const readMark = async (pool: Pool): Promise<DatabasePurpose | undefined> => {
  const { rows: tables } = await pool.query(`SELECT to_regclass('"DatabaseMark"') IS NOT NULL AS exists`)
  if (!tables[0].exists) return undefined
  const { rows } = await pool.query<DatabasePurpose>('SELECT kind, installation FROM "DatabaseMark"')
  return rows[0]
}

/**
 * Refuses a database that is for something else, before anything in it is changed. One without a mark that holds rows was
 * filled before there were marks: a server takes it over, a playground never does.
 * @throws RefusedDatabase
 */
export const checkPurpose = async (pool: Pool, purpose: DatabasePurpose, place: string): Promise<void> => {
  const mark = await readMark(pool)
  if (mark) return refuseOther(mark, purpose, place)
  if (purpose.kind === 'playground' && (await holdsRows(pool)))
    throw new RefusedDatabase(
      `${place} holds data and does not say that it is a playground’s, so the playground leaves it alone: choose another folder (P3_DATA_DIR=./other npm start), or another P3_PLAYGROUND_DATABASE_URL.`,
    )
}

/**
 * Marks a database that says nothing yet. Of several processes that start at once one does it, and all read what it says.
 * Returns where it was used before, when that is elsewhere: then it is a copy, or has moved.
 */
export const claim = async (pool: Pool, purpose: DatabasePurpose, place: string): Promise<string | undefined> => {
  await pool.query('INSERT INTO "DatabaseMark" (kind, installation) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
    purpose.kind,
    purpose.installation,
  ])
  refuseOther((await readMark(pool))!, purpose, place)
  if (purpose.kind === 'playground') return undefined
  const here = await hereOf(pool, purpose)
  const { rows } = await pool.query<{ place: string }>(
    'UPDATE "DatabaseMark" SET place = coalesce(place, $1) RETURNING place',
    [here],
  )
  const before = rows[0]!.place
  return before === here ? undefined : before.split(' ')[0]!
}

/** It is here from now on: what is asked for by hand, when a database has moved for good. */
export const moveHere = async (pool: Pool, purpose: DatabasePurpose): Promise<void> => {
  await pool.query('UPDATE "DatabaseMark" SET place = $1', [await hereOf(pool, purpose)])
}

/** A dump that is put back elsewhere has another database number or server, a copied disk is served at another address. */
const hereOf = async (pool: Pool, { servedAt = '' }: DatabasePurpose): Promise<string> => {
  const server = await pool
    .query<{ id: string }>('SELECT system_identifier::text AS id FROM pg_control_system()')
    .then(({ rows }) => rows[0]!.id)
    // Hosted services may keep that to themselves.
    .catch(() => 'unknown')
  const { rows } = await pool.query<{ oid: string }>(
    'SELECT oid::text FROM pg_database WHERE datname = current_database()',
  )
  return `${servedAt} ${server} ${rows[0]!.oid}`
}

const refuseOther = (mark: DatabasePurpose, purpose: DatabasePurpose, place: string): void => {
  if (mark.kind === 'server' && purpose.kind === 'playground')
    throw new RefusedDatabase(
      `${place} belongs to the server “${mark.installation}” and this start would be the playground: give the server its SLACK_* or TEAMS_* settings (see .env.example), or open the playground in another folder (P3_DATA_DIR=./playground npm start).`,
    )
  if (mark.kind === 'playground' && purpose.kind === 'server')
    throw new RefusedDatabase(
      `${place} is a playground’s, full of invented people, and this start would be a server: name a database of its own in DATABASE_URL, or another folder in P3_DATA_DIR.`,
    )
  if (mark.installation !== purpose.installation)
    throw new RefusedDatabase(
      `${place} belongs to the installation “${mark.installation}” and P3_INSTALLATION says “${purpose.installation}”: name this installation’s own database in DATABASE_URL, or set P3_INSTALLATION=${mark.installation}.`,
    )
}

/** Whether any of our tables has a row. Which migrations ran is no row of ours. */
const holdsRows = async (pool: Pool): Promise<boolean> => {
  const { rows: there } = await pool.query<{ name: string }>(
    'SELECT tablename::text AS name FROM pg_tables WHERE schemaname = current_schema() AND tablename = ANY($1)',
    [ownTables.filter((name) => name !== 'DatabaseMark')],
  )
  if (there.length === 0) return false
  const any = there.map(({ name }) => `EXISTS (SELECT FROM "${name}")`).join(' OR ')
  const { rows } = await pool.query<{ any: boolean }>(`SELECT ${any} AS any`)
  return rows[0]!.any
}
