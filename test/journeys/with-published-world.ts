import { afterAll, beforeAll } from 'vitest'
import type { DatabaseKind } from '../store/database.ts'
import type { MatchedPair } from './pairs.ts'
import { createPublishedWorld } from './published-world.ts'
import type { World } from './world.ts'

export interface Journey {
  readonly world: World
  /** As they were published. */
  readonly pairs: readonly MatchedPair[]
}

/** A world of the pairs' first day for the test file it is called in, gone afterwards. To be read inside tests and hooks. */
export const withPublishedWorld = (kind: DatabaseKind): Journey => {
  let world: World | undefined
  let pairs: readonly MatchedPair[] = []
  beforeAll(async () => {
    world = await createPublishedWorld(kind)
    pairs = await world.pairs()
  })
  afterAll(() => world?.stop())
  return {
    get world() {
      return world!
    },
    get pairs() {
      return pairs
    },
  }
}
