import type pg from 'pg'
import { ownTables } from '../db/own-tables.ts'

/** A table as it stands in a backup: which columns, how many rows, and a sum over them that no order changes. */
export interface BackupTable {
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: number
  readonly sum: string
}

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`
export const columnList = (columns: readonly string[]): string => columns.map(quoted).join(', ')

/** What the database works out from the other tables, and after a restore works out anew. */
const COUNTED = ['CountedPair', 'CountedPerson', 'KeptCount']

/** Our tables and their columns, in the order of their names. */
export const columnsOf = async (client: pg.ClientBase): Promise<Map<string, string[]>> => {
  const { rows } = await client.query<{ table: string; columns: string[] }>(
    `SELECT table_name::text AS table, array_agg(column_name::text ORDER BY ordinal_position) AS columns
     FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = ANY($1) GROUP BY 1 ORDER BY 1`,
    [ownTables.filter((name) => !COUNTED.includes(name))],
  )
  return new Map(rows.map(({ table, columns }) => [table, columns]))
}

/** Of each row the first 60 bits of a hash, added up: the same rows give the same sum on every server. */
export const countTable = async (
  client: pg.ClientBase,
  name: string,
  columns: readonly string[],
): Promise<BackupTable> => {
  const { rows } = await client.query<{ rows: string; sum: string }>(
    `SELECT count(*)::text AS rows, coalesce(sum(('x' || left(md5(row_to_json(t)::text), 15))::bit(60)::bigint), 0)::text AS sum
     FROM (SELECT ${columnList(columns)} FROM ${quoted(name)}) AS t`,
  )
  return { name, columns, rows: Number(rows[0]!.rows), sum: rows[0]!.sum }
}
