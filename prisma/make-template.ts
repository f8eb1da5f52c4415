// After an install: the embedded database as a first start would make it, for first starts to copy.
import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { openQueue } from '../src/deliveries/boss.ts'
import { installedTemplate, readTemplateFacts, templateFacts } from '../src/store/db/installed-template.ts'
import { openDatabase } from '../src/store/db/open.ts'

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }

/** Made beside, by each process for itself, and renamed when whole. Where there is one of these very versions nothing is done. */
export const makeTemplate = async (folder = installedTemplate): Promise<void> => {
  const facts = templateFacts()
  if (isDeepStrictEqual(readTemplateFacts(folder), facts)) return
  const beside = `${folder}.${process.pid}`
  const database = await openDatabase({ folder: beside, sync: 'none' })
  const { boss } = await openQueue(database, quiet)
  await boss.stop({ close: false })
  await database.close()
  rmSync(join(beside, 'in-use.lock'))
  writeFileSync(join(beside, 'facts.json'), JSON.stringify(facts))
  rmSync(folder, { recursive: true, force: true })
  renameSync(beside, folder)
}
