import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import type pg from 'pg'
import { z } from 'zod'
import { readMigrations } from '../db/migrations.ts'
import { RefusedDatabase } from '../db/refused-database.ts'
import { mendCounts } from '../recount.ts'
import type { BackupHead } from './backup.ts'
import { columnList, columnsOf, countTable, quoted } from './backup-tables.ts'

const head = z.object({
  format: z.literal('p3-backup'),
  version: z.literal(1),
  takenAt: z.string(),
  migrations: z.array(z.string()),
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()), rows: z.number(), sum: z.string() })),
})
const part = z.object({ table: z.string(), rows: z.number() })

/**
 * Puts a backup into a database that is up to date and empty, all of it or nothing, and compares: as many rows of each table and
 * the same sums as when it was taken. Messages that waited wait again.
 * @throws RefusedDatabase when the file is none, is of a newer version or incomplete, or the database is not empty
 */
export const restore = async (
  client: pg.ClientBase,
  file: string,
  told: (table: string, rows: number) => void = () => undefined,
): Promise<BackupHead> => {
  const lines = linesOf(file)
  const taken = await readHead(lines, file)
  await client.query('BEGIN')
  try {
    await client.query(`SET LOCAL TIME ZONE 'UTC'`)
    await refuseFilled(client)
    const back = await withoutForeignKeys(client)
    await fill(client, lines, taken)
    await back()
    await mendCounts(client)
    for (const table of taken.tables) {
      const now = await countTable(client, table.name, table.columns)
      if (now.rows !== table.rows || now.sum !== table.sum)
        throw new RefusedDatabase(
          `The backup does not restore to what it was taken of: ${table.name} has ${now.rows} rows instead of ${table.rows}, or others. Nothing was kept.`,
        )
      told(table.name, now.rows)
    }
    await client.query('COMMIT')
    return taken
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined)
    throw error
  }
}

type Lines = AsyncIterator<string>

const linesOf = (file: string): Lines => {
  const unpacked = createReadStream(file)
    .on('error', (error) => unpacked.destroy(error))
    .pipe(createGunzip())
  const reading = createInterface({ input: unpacked, crlfDelay: Number.POSITIVE_INFINITY })
  return (async function* () {
    const failed = new Promise<never>((_, reject) => unpacked.on('error', reject))
    failed.catch(() => undefined)
    const each = reading[Symbol.asyncIterator]()
    for (;;) {
      const next = await Promise.race([each.next(), failed])
      if (next.done) return
      yield next.value
    }
  })()
}

const readHead = async (lines: Lines, file: string): Promise<BackupHead> => {
  const first = await lines.next().catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') throw new RefusedDatabase(`There is no file ${file}.`)
    return { value: undefined }
  })
  let read: unknown
  try {
    read = JSON.parse(String(first.value))
  } catch {
    throw new RefusedDatabase(`${file} is no backup of P3 Bot.`)
  }
  const parsed = head.safeParse(read)
  if (!parsed.success) throw new RefusedDatabase(`${file} is no backup of P3 Bot.`)
  const known = new Set(readMigrations().map(({ name }) => name))
  const newer = parsed.data.migrations.find((name) => !known.has(name))
  if (newer)
    throw new RefusedDatabase(
      `${file} is of a newer P3 Bot (it has ${newer}, which this version doesn’t know): restore it with that version or a newer one.`,
    )
  return parsed.data
}

/** Not counting the mark, which the database's first start writes. */
const refuseFilled = async (client: pg.ClientBase) => {
  for (const name of (await columnsOf(client)).keys()) {
    if (name === 'DatabaseMark') continue
    const { rows } = await client.query(`SELECT 1 FROM ${quoted(name)} LIMIT 1`)
    if (rows.length > 0)
      throw new RefusedDatabase(
        `A backup goes into an empty database, and this one holds rows (in ${name}): name another in DATABASE_URL, or another folder in P3_DATA_DIR.`,
      )
  }
  await client.query('DELETE FROM "DatabaseMark"')
}

/** Takes the references between tables off, since rows come table by table. Returns what puts them back, and checks them all. */
const withoutForeignKeys = async (client: pg.ClientBase) => {
  const { rows } = await client.query<{ table: string; name: string; definition: string }>(
    `SELECT conrelid::regclass::text AS table, conname::text AS name, pg_get_constraintdef(oid) AS definition
     FROM pg_constraint WHERE contype = 'f' AND connamespace = current_schema()::regnamespace`,
  )
  for (const { table, name } of rows) await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${quoted(name)}`)
  return async () => {
    for (const { table, name, definition } of rows)
      await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${quoted(name)} ${definition}`)
  }
}

const fill = async (client: pg.ClientBase, lines: Lines, { tables }: BackupHead) => {
  const columns = new Map(tables.map((table) => [table.name, table.columns]))
  const incomplete = (error?: unknown) =>
    new RefusedDatabase('The backup is incomplete or damaged. Nothing was kept.', { cause: error })
  for (;;) {
    const line = await lines.next().catch((error: unknown) => Promise.reject(incomplete(error)))
    if (line.done) return
    const read = part.safeParse(parsed(line.value))
    const names = read.success ? columns.get(read.data.table) : undefined
    if (!read.success || !names) throw incomplete()
    const some: string[] = []
    while (some.length < read.data.rows) {
      const row = await lines.next().catch((error: unknown) => Promise.reject(incomplete(error)))
      if (row.done) throw incomplete()
      some.push(row.value)
    }
    const table = quoted(read.data.table)
    await client.query(
      `INSERT INTO ${table} (${columnList(names)}) SELECT ${columnList(names)} FROM json_populate_recordset(NULL::${table}, $1::json)`,
      [`[${some.join(',')}]`],
    )
  }
}

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
