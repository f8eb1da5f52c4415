import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Sync, startEmbedded } from './embedded.ts'
import { copyTemplate, findTemplate } from './installed-template.ts'
import { lockFolder } from './lock-folder.ts'
import { closeToOthers, syncFolder } from './private-folder.ts'

/** The folder holds something that is no whole database. Its message is one sentence to print. */
export class BrokenFolder extends Error {
  override readonly name = 'BrokenFolder'
}

/**
 * Opens the embedded database in a folder that no other process has open, making it on the first start: beside, and renamed
 * when whole, so that a kill during a first start leaves nothing half-made in its place. `template`: what it is copied from; without
 * one it is made from nothing, which takes many times as long.
 * @throws FolderInUse, BrokenFolder
 */
export const openEmbedded = async (folder: string, sync: Sync, template: string | null = findTemplate() ?? null) => {
  const lock = lockFolder(folder)
  try {
    const data = join(folder, 'postgres')
    if (!existsSync(data)) await make(data, sync, template)
    const embedded = await openWhole(data, sync)
    return { pool: embedded.pool, close: () => embedded.close().finally(() => lock.release()) }
  } catch (error) {
    lock.release()
    throw error
  }
}

const make = async (data: string, sync: Sync, template: string | null) => {
  const beside = `${data}.new`
  rmSync(beside, { recursive: true, force: true })
  mkdirSync(beside, { mode: 0o700 })
  if (template) copyTemplate(template, beside, sync === 'disk')
  else await makeEmpty(beside, sync)
  renameSync(beside, data)
  if (sync === 'disk') syncFolder(dirname(data))
}

const makeEmpty = async (folder: string, sync: Sync) => {
  const embedded = await startEmbedded(folder, sync)
  await embedded.pool.query('SELECT 1')
  await embedded.close()
}

const openWhole = async (data: string, sync: Sync) => {
  // Without it, PGlite would make a new and empty database over whatever is there.
  if (!existsSync(join(data, 'PG_VERSION'))) throw broken(data, 'it has no PG_VERSION')
  closeToOthers(data)
  try {
    const embedded = await startEmbedded(data, sync)
    await embedded.pool.query('SELECT 1')
    return embedded
  } catch (error) {
    throw broken(data, error instanceof Error ? error.message.split('\n')[0]! : String(error), error)
  }
}

const broken = (data: string, why: string, cause?: unknown) =>
  new BrokenFolder(
    `The database in ${data} can't be opened (${why}): move that folder away, or put a backup in its place, and start again.`,
    { cause },
  )
