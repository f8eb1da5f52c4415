import { levelOfKey, scanOuterBlossom } from './events.ts'
import { follow } from './follow.ts'
import { dissolveTrees, plant } from './forest.ts'
import { isFree, type Search, surfaceOf } from './search.ts'

/** The next round is worth it if this one found a pair for one in so many who looked; and there are only so many rounds. */
const LOOK_FOR_A_PAIR = 8
const MOST_ROUNDS = 20

/** Give everyone half of the heaviest edge as price. Returns how far that is below the highest, on average. */
const setPrices = (s: Search): number => {
  const { start, doubled, disorder } = s.adjacency
  let below = 0
  for (let v = 0; v < s.vertexCount; v++) {
    let heaviest = doubled[start[v]!] ?? 2 * s.firstDual
    for (let i = start[v]! + 1, end = start[v + 1]!; i < end && doubled[i]! >= heaviest - disorder; i++) {
      if (doubled[i]! > heaviest) heaviest = doubled[i]!
    }
    s.vertexDual[v] = heaviest / 2
    below += s.firstDual - heaviest / 2
  }
  return below / s.vertexCount
}

/** Grow one tree until its root has a partner, or to the last level. Returns who lost a partner by it, or -1. */
const lookAlone = (s: Search, v: number, stopped: () => boolean): number => {
  const { queue } = s
  const blossom = surfaceOf(s, v)
  s.level = s.firstDual - s.vertexDual[v]!
  queue.restart(4 * s.level)
  plant(s, blossom)
  scanOuterBlossom(s, blossom, blossom)
  for (let events = 0; queue.size > 0 && events < s.patience; events++) {
    const left = follow(s, queue.take(), levelOfKey(queue.key))
    if (stopped()) return -1
    if (s.treeCount === 0) return left
  }
  if (queue.size === 0) s.level = s.lastLevel
  dissolveTrees(s, v)
  return -1
}

/** Everyone in no pair looks once, and so does whoever is left by it. Returns how many looked on their own account. */
const lookInTurn = (s: Search, stopped: () => boolean): number => {
  const lowest = s.firstDual - s.lastLevel
  let looked = 0
  for (let v = 0; v < s.vertexCount && !s.stopped; v++) {
    if (!isFree(s, v) || s.vertexDual[v]! <= lowest) continue
    looked++
    for (let seeker = v; seeker >= 0 && s.vertexDual[seeker]! > lowest; ) seeker = lookAlone(s, seeker, stopped)
  }
  return looked
}

/**
 * Find most of the pairs one by one: everyone in turn lowers the own price until there is a partner, at most to a lowest price
 * that is the same for all. Each stays in a small part of the graph, and there is no other tree to look after.
 */
export const pairOneByOne = (s: Search, stopped: () => boolean): void => {
  const below = setPrices(s)
  s.lowestLevel = Math.ceil(1.5 * below)
  for (let v = 0; v < s.vertexCount; v++) {
    if (s.vertexDual[v]! < s.firstDual - s.lowestLevel) s.vertexDual[v] = s.firstDual - s.lowestLevel
  }
  for (let round = 1; below > 0 && !s.stopped; round++) {
    const before = s.freeCount
    s.lastLevel = s.lowestLevel
    const looked = lookInTurn(s, stopped)
    const pairs = (before - s.freeCount) / 2
    if (round === MOST_ROUNDS || pairs * LOOK_FOR_A_PAIR < looked || looked === 0) return
    s.lowestLevel += Math.ceil(below / 2)
  }
}
