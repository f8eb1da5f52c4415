import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** Another process has the folder open. Two at once would silently lose each other's commits. */
export class FolderInUse extends Error {
  override readonly name = 'FolderInUse'
}

/**
 * Takes a folder for this process alone. The lock is the operating system's (SQLite's on an empty file):
 * it goes with the process, however it ends, so a kill leaves nothing to clean up.
 * @throws FolderInUse
 */
export const lockFolder = (folder: string): { release(): void } => {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const lock = new DatabaseSync(join(folder, 'in-use.lock'))
  try {
    lock.exec('PRAGMA busy_timeout = 0; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    throw new FolderInUse(`Another process is using the data folder ${folder}.`, { cause: error })
  }
  return { release: () => lock.close() }
}
