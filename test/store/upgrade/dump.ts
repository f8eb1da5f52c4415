import { readdirSync, readFileSync } from 'node:fs'
import type pg from 'pg'

type Row = Readonly<Record<string, unknown>>

/** The rows of a database as a version before left them. Its tables are made by the migrations up to `schema`, which never change. */
export interface Dump {
  /** Name of the last migration that it had. */
  readonly schema: string
  readonly tables: Readonly<Record<string, readonly Row[]>>
}

const folder = new URL('./kept/', import.meta.url)

export const dumpFile = (schema: string): URL => new URL(`${schema}.json`, folder)

/** Every one that is kept, oldest first. */
export const readDumps = (): readonly Dump[] =>
  readdirSync(folder)
    .sort()
    .map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Dump)

/** Inserts with the columns that a process of that version knows, and no others. */
export const restore = async (client: pg.ClientBase, { tables }: Dump): Promise<void> => {
  for (const [table, rows] of Object.entries(tables)) {
    const columns = columnsOf(rows)
    await client.query(
      `INSERT INTO "${table}" (${columns}) SELECT ${columns} FROM json_populate_recordset(null::"${table}", $1)`,
      [JSON.stringify(rows)],
    )
  }
}

/** The same rows as the database has them now, by the same columns and in the same order as text. */
export const readAgain = async (client: pg.ClientBase, { tables }: Dump): Promise<Dump['tables']> => {
  const read: Record<string, readonly Row[]> = {}
  for (const [table, rows] of Object.entries(tables)) {
    const result = await client.query<{ row: Row }>(
      `SELECT to_json(t) AS row FROM (SELECT ${columnsOf(rows)} FROM "${table}") t ORDER BY to_json(t)::text COLLATE "C"`,
    )
    read[table] = result.rows.map(({ row }) => row)
  }
  return read
}

const columnsOf = (rows: readonly Row[]) =>
  Object.keys(rows[0] ?? {})
    .map((column) => `"${column}"`)
    .join(', ')
