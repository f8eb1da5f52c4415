import { once } from 'node:events'
import { createWriteStream, renameSync, rmSync } from 'node:fs'
import { createGzip } from 'node:zlib'
import type pg from 'pg'
import { readApplied } from '../db/migration-table.ts'
import { RefusedDatabase } from '../db/refused-database.ts'
import { type BackupTable, columnList, columnsOf, countTable, quoted } from './backup-tables.ts'

/** The first line of a backup. */
export interface BackupHead {
  readonly format: 'p3-backup'
  readonly version: 1
  readonly takenAt: string
  /** Names of the migrations that the database had. */
  readonly migrations: readonly string[]
  readonly tables: readonly BackupTable[]
}

/** Rows that travel at once. */
const ROWS = 1_000

/**
 * Writes all of the database into one file, as of one moment, while others go on using it: a line that says what is in it, then
 * for each table its rows as JSON, all of it compressed. The file appears whole or not at all, and nobody else may read it.
 * @throws RefusedDatabase when there is nothing of P3's in it
 */
export const backUp = async (
  client: pg.ClientBase,
  file: string,
  told: (table: string, rows: number) => void = () => undefined,
): Promise<BackupHead> => {
  const beside = `${file}.part`
  await client.query('BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY')
  try {
    await client.query(`SET LOCAL TIME ZONE 'UTC'`)
    const migrations = (await readApplied(client)).map(({ name }) => name).sort()
    if (migrations.length === 0)
      throw new RefusedDatabase('There is nothing to back up: P3 Bot has never started on this database.')
    const tables: BackupTable[] = []
    for (const [name, columns] of await columnsOf(client)) tables.push(await countTable(client, name, columns))
    const { rows } = await client.query<{ now: Date }>('SELECT now() AS now')
    const takenAt = rows[0]!.now.toISOString()
    const head: BackupHead = { format: 'p3-backup', version: 1, takenAt, migrations, tables }
    await writeLines(beside, linesOf(client, head, told))
    renameSync(beside, file)
    return head
  } catch (error) {
    rmSync(beside, { force: true })
    throw error
  } finally {
    await client.query('ROLLBACK').catch(() => undefined)
  }
}

async function* linesOf(client: pg.ClientBase, head: BackupHead, told: (table: string, rows: number) => void) {
  yield JSON.stringify(head)
  for (const { name, columns, rows: all } of head.tables) {
    await client.query(`DECLARE backup NO SCROLL CURSOR FOR
      SELECT row_to_json(t)::text AS row FROM (SELECT ${columnList(columns)} FROM ${quoted(name)}) AS t`)
    for (;;) {
      const { rows } = await client.query<{ row: string }>(`FETCH ${ROWS} FROM backup`)
      if (rows.length === 0) break
      yield JSON.stringify({ table: name, rows: rows.length })
      for (const { row } of rows) yield row
    }
    await client.query('CLOSE backup')
    told(name, all)
  }
}

const writeLines = async (file: string, lines: AsyncIterable<string>) => {
  const into = createGzip()
  const written = createWriteStream(file, { mode: 0o600 })
  const finished = once(written, 'finish')
  into.pipe(written)
  const failed = new Promise<never>((_, reject) => {
    written.on('error', reject)
    into.on('error', reject)
  })
  failed.catch(() => undefined)
  finished.catch(() => undefined)
  for await (const line of lines) if (!into.write(`${line}\n`)) await Promise.race([once(into, 'drain'), failed])
  into.end()
  await Promise.race([finished, failed])
}
