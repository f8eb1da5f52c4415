import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openQueue } from '../../src/deliveries/boss.ts'
import { openDatabase } from '../../src/store/db/open.ts'
import { onceARun } from '../once-a-run.ts'

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }

/** A folder with an embedded database, migrated and with the job queue's tables: a copy, since making one takes seconds of processor. */
export const embeddedFolder = async (folder = mkdtempSync(join(tmpdir(), 'p3-embedded-'))): Promise<string> => {
  const template = await onceARun('embedded', async (made) => {
    const database = await openDatabase({ folder: made, sync: 'none' })
    const { boss } = await openQueue(database, quiet)
    await boss.stop({ close: false })
    await database.close()
  })
  cpSync(template, folder, { recursive: true })
  return folder
}
