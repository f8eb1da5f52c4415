import { afterAll, beforeAll } from 'vitest'
import { type EmptyDatabase, emptyDatabase } from '../store/empty-database.ts'
import { createServerWorld, type ServerWorld } from './server-world.ts'

/** A real server on an empty database for the test file it is called in, gone afterwards. To be read inside tests and hooks. */
export const withServerWorld = (start: string): (() => ServerWorld) => {
  let database: EmptyDatabase | undefined
  let world: ServerWorld | undefined
  beforeAll(async () => {
    database = await emptyDatabase()
    world = await createServerWorld({ start, databaseUrl: database.url })
  })
  afterAll(async () => {
    await world?.stop()
    await database?.drop()
  })
  return () => world!
}
