import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onceARun } from '../once-a-run.ts'
import { createDatabase, type DatabaseKind } from '../store/database.ts'
import { embeddedFolder } from '../store/embedded-template.ts'
import { createWorld, type World } from './world.ts'

/** A little after the pairs were published. */
const LATER = '2026-09-15T14:30:00Z'
/** The server's database that the journeys' own are copied from. */
const PUBLISHED = 'p3_published'

/** A world of the pairs' first day. Made once a test run and copied, since a first start and a publication take long. */
export const createPublishedWorld = async (
  kind: DatabaseKind,
  environment?: Readonly<Record<string, string>>,
): Promise<World> => {
  const made = await onceARun(`published-${kind}`, async (folder) => {
    if (kind === 'embedded') await embeddedFolder(folder)
    const databaseUrl = kind === 'server' ? (await createDatabase({ name: PUBLISHED })).url : undefined
    const world = await createWorld(undefined, { folder, databaseUrl })
    await world.publish()
    await world.close()
  })
  const folder = mkdtempSync(join(tmpdir(), 'p3-journey-'))
  cpSync(made, folder, { recursive: true })
  if (kind === 'embedded') return createWorld(LATER, { folder, environment })
  const copy = await createDatabase({ template: PUBLISHED })
  const world = await createWorld(LATER, { folder, databaseUrl: copy.url, environment })
  return { ...world, stop: () => world.stop().then(copy.drop) }
}
