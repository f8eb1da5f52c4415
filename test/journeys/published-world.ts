import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDatabase, type DatabaseKind } from '../store/database.ts'
import { publishedFolder } from './published-folder.ts'
import { createWorld, type World } from './world.ts'

/** A little after the pairs were published. */
const LATER = '2026-09-15T14:30:00Z'
/** The server's database that the journeys' own are copied from. */
const PUBLISHED = 'p3_published'

/** A world of the pairs' first day. Made once a test run and copied, since a first start and a publication take long. */
export const createPublishedWorld = async (kind: DatabaseKind): Promise<World> => {
  const made = publishedFolder(process.ppid, kind)
  await once(made, async () => {
    const folder = `${made}.new`
    const databaseUrl = kind === 'server' ? (await createDatabase({ name: PUBLISHED })).url : undefined
    const world = await createWorld(undefined, folder, { databaseUrl })
    await world.publish()
    await world.close()
    renameSync(folder, made)
  })
  const folder = mkdtempSync(join(tmpdir(), 'p3-journey-'))
  cpSync(made, folder, { recursive: true })
  if (kind === 'embedded') return createWorld(LATER, folder)
  const copy = await createDatabase({ template: PUBLISHED })
  const world = await createWorld(LATER, folder, { databaseUrl: copy.url })
  return { ...world, stop: () => world.stop().then(copy.drop) }
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
