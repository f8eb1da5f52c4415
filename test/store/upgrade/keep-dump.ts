// node test/store/upgrade/keep-dump.ts: keeps a few rows of each table as this version's schema has them. Run before a release's first migration is added.
import { writeFileSync } from 'node:fs'
import type pg from 'pg'
import { buildSample } from '../../../playground/sample/sample.ts'
import { loadSample } from '../../../prisma/seed/load.ts'
import { readMigrations } from '../../../src/store/db/migrations.ts'
import { openDatabase } from '../../../src/store/db/open.ts'
import { startPostgres } from '../postgres.ts'
import { dumpFile, readAgain, restore } from './dump.ts'
import { columnsOf, madeUpRows, type Reference, referencesOf } from './made-up-rows.ts'

type Row = Record<string, unknown>

/** Of each table. */
const ROWS = 12

const tablesOf = async (client: pg.ClientBase) =>
  (
    await client.query<{ name: string }>(
      `SELECT tablename::text AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY 1`,
    )
  ).rows.map(({ name }) => name)

/** Whoever is referred to comes first. */
const inOrder = (tables: readonly string[], references: ReadonlyMap<string, readonly Reference[]>) => {
  const ordered = new Set<string>()
  const visit = (table: string, path: readonly string[] = []) => {
    if (ordered.has(table) || path.includes(table)) return
    for (const reference of references.get(table) ?? []) visit(reference.table, [...path, table])
    ordered.add(table)
  }
  for (const table of tables) visit(table)
  return [...ordered]
}

const whole = (row: Row, references: readonly Reference[], kept: Record<string, readonly Row[]>) =>
  references.every(
    ({ column, table, target }) =>
      row[column] === null || kept[table]?.some((parent) => parent[target] === row[column]),
  )

const keep = async (client: pg.ClientBase) => {
  const tables = await tablesOf(client)
  const references = new Map<string, readonly Reference[]>()
  for (const table of tables) references.set(table, await referencesOf(client, table))
  const kept: Record<string, readonly Row[]> = {}
  for (const table of inOrder(tables, references)) {
    const { rows } = await client.query<{ row: Row }>(`SELECT to_json(t) AS row FROM "${table}" t`)
    const few = rows
      .map(({ row }) => row)
      .filter((row) => whole(row, references.get(table)!, kept))
      .slice(0, ROWS)
    kept[table] = few.length > 0 ? few : madeUpRows(await columnsOf(client, table), references.get(table)!, kept)
    if (kept[table].length === 0) throw new Error(`No row for ${table}.`)
  }
  return kept
}

const server = await startPostgres()
const database = await openDatabase({ url: server.url() })
await loadSample(database.prisma, buildSample({ startsOn: '2026-08-01' }))
const client = await database.pool.connect()
const schema = readMigrations().at(-1)!.name
const rows = await keep(client)
// As the database itself writes them, e.g. its defaults and dates.
await client.query(
  `TRUNCATE ${Object.keys(rows)
    .map((table) => `"${table}"`)
    .join(', ')}`,
)
await restore(client, { schema, tables: rows })
const tables = await readAgain(client, { schema, tables: rows })
writeFileSync(dumpFile(schema), `${JSON.stringify({ schema, tables }, null, 1)}\n`)
console.log(`kept ${Object.keys(tables).length} tables as of ${schema}`)
client.release()
await database.close()
await server.destroy()
