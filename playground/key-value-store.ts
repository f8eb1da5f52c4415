import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { KeyValueStore } from './pretend.ts'

/** A key-value store on disk. Every write is committed when `write` returns, so a killed process loses nothing it was told was kept. */
export interface StoreFile extends KeyValueStore {
  close(): void
}

/** Everything a key prefix covers sorts below prefix + this, the last code point there is. */
const LAST_CODE_POINT = '\u{10FFFF}'

const openDatabase = (file: string): DatabaseSync => {
  try {
    mkdirSync(dirname(file), { recursive: true })
    const database = new DatabaseSync(file, { timeout: 5_000 })
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;')
    database.exec('CREATE TABLE IF NOT EXISTS kept (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID')
    return database
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(
      `The playground's memory at ${file} cannot be opened (${reason}). Move that file away and start again.`,
    )
  }
}

/**
 * Opens (or makes) the file that holds everything the playground remembers.
 * Writing `undefined` forgets the key. Throws one clear sentence when the file cannot be opened.
 */
export const openKeyValueStore = (file: string): StoreFile => {
  const database = openDatabase(file)
  const readOne = database.prepare('SELECT value FROM kept WHERE key = ?')
  const writeOne = database.prepare(
    'INSERT INTO kept (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  )
  const forgetOne = database.prepare('DELETE FROM kept WHERE key = ?')
  const listRange = database.prepare('SELECT key, value FROM kept WHERE key >= ? AND key < ? ORDER BY key')

  return {
    read: (key) => {
      const row = readOne.get(key)
      return row ? JSON.parse(String(row.value)) : undefined
    },
    write: (key, value) => {
      const text = JSON.stringify(value)
      if (text === undefined) forgetOne.run(key)
      else writeOne.run(key, text)
    },
    list: (prefix) =>
      listRange
        .all(prefix, prefix + LAST_CODE_POINT)
        .map((row) => ({ key: String(row.key), value: JSON.parse(String(row.value)) as unknown })),
    close: () => database.close(),
  }
}
