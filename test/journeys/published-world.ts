import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { publishedFolder } from './published-folder.ts'
import { createWorld, type World } from './world.ts'

/** A little after the pairs were published. */
const LATER = '2026-09-15T14:30:00Z'

/** A world of the pairs' first day. Made once a test run and copied, since a first start and a publication take long. */
export const createPublishedWorld = async (): Promise<World> => {
  const made = publishedFolder(process.ppid)
  await once(made, async () => {
    const folder = `${made}.new`
    const world = await createWorld(undefined, folder)
    await world.publish()
    await world.close()
    renameSync(folder, made)
  })
  const folder = mkdtempSync(join(tmpdir(), 'p3-journey-'))
  cpSync(made, folder, { recursive: true })
  return createWorld(LATER, folder)
}

/** Of the files that run at the same time one makes it, the others wait. */
const once = async (made: string, make: () => Promise<void>): Promise<void> => {
  try {
    mkdirSync(`${made}.making`)
  } catch {
    for (let waited = 0; !existsSync(made); waited++) {
      if (waited > 1_200) throw new Error('The world of the journeys was not made in two minutes')
      await new Promise((resume) => setTimeout(resume, 100))
    }
    return
  }
  await make()
}
