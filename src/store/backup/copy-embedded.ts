import { constants, readdirSync, rmSync } from 'node:fs'
import { chmod, cp, mkdir, mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'

/** Copies are named so that those a kill left behind are found. */
const PREFIX = 'copy-for-backup-'

/**
 * A copy of an embedded database that runs, as of one moment: while its only connection is ours nothing is written, and what was
 * committed is on the disk. It pauses the bot for as long as files take to copy, whatever their rows. Returns the folder, which
 * opens like the original's.
 */
export const copyEmbedded = async (pool: pg.Pool, folder: string): Promise<string> => {
  const copy = await mkdtemp(join(folder, PREFIX))
  await chmod(copy, 0o700)
  const client = await pool.connect()
  try {
    await client.query('CHECKPOINT')
    await mkdir(join(copy, 'postgres'), { mode: 0o700 })
    await cp(join(folder, 'postgres'), join(copy, 'postgres'), { recursive: true, mode: constants.COPYFILE_FICLONE })
    return copy
  } catch (error) {
    dropCopy(copy)
    throw error
  } finally {
    client.release()
  }
}

export const dropCopy = (copy: string): void => rmSync(copy, { recursive: true, force: true })

/** What a process that was killed in the middle of a backup left. */
export const dropOldCopies = (folder: string): void => {
  for (const name of readdirSync(folder)) if (name.startsWith(PREFIX)) dropCopy(join(folder, name))
}
