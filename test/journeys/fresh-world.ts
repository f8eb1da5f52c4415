import { createDatabase } from '../store/database.ts'
import { createWorld, type World } from './world.ts'

/** A world in which nothing has happened, on the run's own server: a first start on an embedded database takes many times as long. */
export const createFreshWorld = async (): Promise<World> => {
  const copy = await createDatabase()
  const world = await createWorld(undefined, { databaseUrl: copy.url })
  return { ...world, stop: () => world.stop().then(copy.drop) }
}
