import { levelOfKey, scheduleStart, scheduleStartOfTheRest } from './events.ts'
import { follow } from './follow.ts'
import { adjacencyOf, type WeightedGraph } from './graph.ts'
import { pairOneByOne } from './one-by-one.ts'
import { readOut, type Solution } from './read-out.ts'
import { isFree, NARROW_LEVEL, NARROW_WEIGHT, Search, type Tuning } from './search.ts'

export interface SolveOptions extends Tuning {
  /** Called now and then with the number of pairs so far; returning false stops the search. */
  readonly onProgress?: (pairs: number) => boolean
}

const EVENTS_BETWEEN_REPORTS = 4096

/** Whoever gave up early begins again at their own price, all others together at the lowest. */
const scheduleAll = (s: Search): void => {
  s.queue.restart(0)
  s.lastLevel = s.never - 1
  const lowest = s.firstDual - s.lowestLevel
  for (let v = 0; v < s.vertexCount; v++) if (s.vertexDual[v]! > lowest && isFree(s, v)) scheduleStart(s, v)
  scheduleStartOfTheRest(s)
}

type End = 'finished' | 'stopped' | 'too high'

const run = (s: Search, highestLevel: number, onProgress?: (pairs: number) => boolean): End => {
  const { queue } = s
  let events = 0
  const stopped = (): boolean => {
    if (++events % EVENTS_BETWEEN_REPORTS === 0) s.stopped = onProgress?.((s.vertexCount - s.freeCount) / 2) === false
    return s.stopped
  }
  pairOneByOne(s, stopped)
  if (s.stopped) return 'stopped'
  scheduleAll(s)
  while (queue.size > 0 && s.freeCount > 0) {
    const event = queue.take()
    const level = levelOfKey(queue.key)
    if (level > highestLevel) return 'too high'
    const left = follow(s, event, level)
    if (left >= 0) scheduleStart(s, left)
    if (stopped()) return 'stopped'
  }
  return 'finished'
}

/**
 * The heaviest of the largest matchings of a general graph, exactly, or undefined when stopped.
 *
 * Edmonds' primal-dual method. Most pairs are found one by one, the rest by growing a tree from every free vertex at
 * once (after Galil, Micali and Gabow). All free vertices then share one dual value, the lowest there is; going on until
 * no event is left therefore gives as many pairs as possible first, and the most weight second, without adding a large
 * constant to the weights.
 */
export const solve = (graph: WeightedGraph, { onProgress, ...tuning }: SolveOptions = {}): Solution | undefined => {
  const adjacency = adjacencyOf(graph)
  const narrow = Math.max(adjacency.highestWeight, -adjacency.lowestWeight) < NARROW_WEIGHT
  for (const wide of narrow ? [false, true] : [true]) {
    const s = new Search(graph, adjacency, wide, tuning)
    const end = run(s, wide ? Infinity : NARROW_LEVEL, onProgress)
    if (end !== 'too high') return end === 'finished' ? readOut(s) : undefined
  }
}
