import type pg from 'pg'
import { readMigrations } from './migrations.ts'
import { ownTables } from './own-tables.ts'
import { RefusedDatabase } from './refused-database.ts'

const PRISMA = '_prisma_migrations'

/**
 * Refuses a database in which somebody else keeps tables, before anything is made in it: another application that uses Prisma
 * or pg-boss as we do, or one that moved into ours later. What extensions bring is nobody's. Tables in a database without
 * migrations are the migrations' to refuse, which hold the lock under which that can be told.
 * @throws RefusedDatabase
 */
export const refuseForeignTables = async (pool: Pick<pg.Pool, 'query'>, place: string): Promise<void> => {
  const tables = await readTables(pool)
  const whose = await whoseMigrations(pool, tables)
  // Of a newer version: that is said by what refuses it.
  if (whose === 'newer') return
  const foreign =
    whose === 'ours'
      ? tables.filter(({ schema, name }) => schema !== 'pgboss' && name !== PRISMA && !ownTables.includes(name))
      : tables.filter(({ schema, name }) => schema === 'pgboss' || name === PRISMA)
  if (foreign.length > 0) throw new RefusedDatabase(sentenceOf(foreign, place))
}

interface Table {
  readonly schema: string
  readonly name: string
}

/** In the schema we would use, and in the queue's. */
const readTables = async (pool: Pick<pg.Pool, 'query'>): Promise<Table[]> => {
  const { rows } = await pool.query<Table>(`
    SELECT n.nspname AS schema, c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('r', 'p', 'f') AND n.nspname IN (current_schema(), 'pgboss')
      AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
    ORDER BY 1, 2`)
  return rows
}

const whoseMigrations = async (
  pool: Pick<pg.Pool, 'query'>,
  tables: readonly Table[],
): Promise<'ours' | 'newer' | 'others'> => {
  if (!tables.some(({ schema, name }) => schema !== 'pgboss' && name === PRISMA)) return 'others'
  const { rows } = await pool.query<{ name: string }>(`SELECT migration_name AS name FROM ${PRISMA}`)
  const known = readMigrations().map(({ name }) => name)
  const ours = rows.filter(({ name }) => known.includes(name))
  if (ours.length === rows.length) return 'ours'
  return ours.length > 0 ? 'newer' : 'others'
}

const SHOWN = 3

const sentenceOf = (foreign: readonly Table[], place: string): string => {
  const names = foreign.slice(0, SHOWN).map(({ schema, name }) => `${schema}.${name}`)
  const more = foreign.length > SHOWN ? ` and ${foreign.length - SHOWN} more` : ''
  return `${place} holds tables that are not P3’s (${names.join(', ')}${more}), so P3 leaves it alone: make a database for P3 by itself (CREATE DATABASE p3) and name that one.`
}
