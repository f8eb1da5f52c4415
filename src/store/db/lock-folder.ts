import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { RefusedDatabase } from './refused-database.ts'

/** Another process has the folder open. Two at once would silently lose each other's commits. */
export class FolderInUse extends Error {
  override readonly name = 'FolderInUse'
}

/**
 * Takes a folder for this process alone. The lock is the operating system's (SQLite's on an empty file):
 * it goes with the process, however it ends, so a kill leaves nothing to clean up.
 * @throws FolderInUse, and RefusedDatabase when this user can't write there
 */
export const lockFolder = (folder: string): { release(): void } => {
  const lock = openLock(folder)
  try {
    lock.exec('PRAGMA busy_timeout = 0; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    throw new FolderInUse(`Another process is using the data folder ${folder}.`, { cause: error })
  }
  return { release: () => lock.close() }
}

const openLock = (folder: string): DatabaseSync => {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    return new DatabaseSync(join(folder, 'in-use.lock'))
  } catch (error) {
    const why = (error as Error).message.split(',')[0]
    throw new RefusedDatabase(
      `The data folder ${folder} can’t be written to (${why}): give it to the user who starts P3, or name another in P3_DATA_DIR.`,
      { cause: error },
    )
  }
}
