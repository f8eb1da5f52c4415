import { augment } from './augment.ts'
import { levelOfKey, scanOuter, scanUnlabelled } from './events.ts'
import { expand } from './expand.ts'
import { addToTree, grow, labelVertices } from './forest.ts'
import { adjacencyOf, type WeightedGraph } from './graph.ts'
import { readOut, type Solution } from './read-out.ts'
import { headOf, INNER, NARROW_LEVEL, NARROW_WEIGHT, NONE, OUTER, Search, tailOf } from './search.ts'
import { shrink } from './shrink.ts'

export interface SolveOptions {
  /** Called now and then with the number of pairs so far; returning false stops the search. */
  readonly onProgress?: (pairs: number) => boolean
  /** How far ahead a scan looks, in doubled weight; only speed depends on it. */
  readonly horizon?: number
}

const EVENTS_BETWEEN_REPORTS = 8192

const plantTrees = (s: Search): void => {
  for (let v = 0; v < s.vertexCount; v++) {
    s.label[v] = OUTER
    labelVertices(s, v, OUTER, 0)
    addToTree(s, v, v)
  }
  s.treeCount = s.vertexCount
  for (let v = 0; v < s.vertexCount; v++) scanOuter(s, v, v)
}

const scanAgain = (s: Search, v: number, level: number): void => {
  if (s.scanAgainAt[v] !== level || s.vertexLabel[v] === INNER) return
  s.level = level
  if (s.vertexLabel[v] === OUTER) scanOuter(s, v, s.surfaceOfGroup[s.groupOf[v]!]!)
  else scanUnlabelled(s, v)
}

/** An arc was to become tight at this level. Events are never deleted, so look whether it still does. */
const followArc = (s: Search, arc: number, level: number): void => {
  const { vertexDual, vertexLabel } = s
  const a = s.ends[arc]!
  const b = s.ends[arc ^ 1]!
  const label = vertexLabel[b]!
  if (vertexLabel[a] !== OUTER || label === INNER) return
  const due = vertexDual[a]! + vertexDual[b]! - 2 * s.weights[arc >> 1]!
  if (label === NONE) {
    if (due !== level) return
    s.level = level
    grow(s, arc)
  } else if (due === 2 * level) {
    const tail = tailOf(s, arc)
    const head = headOf(s, arc)
    if (tail === head) return
    s.level = level
    if (s.tree[tail] === s.tree[head]) shrink(s, arc)
    else augment(s, arc)
  }
}

const openInner = (s: Search, blossom: number, level: number): void => {
  if (s.children[blossom] === null || s.parent[blossom] !== -1 || s.label[blossom] !== INNER) return
  if (s.blossomDual[blossom] !== 2 * level) return
  s.level = level
  expand(s, blossom)
}

type End = 'finished' | 'stopped' | 'too high'

const run = (s: Search, highestLevel: number, onProgress?: (pairs: number) => boolean): End => {
  const { queue, arcCount } = s
  plantTrees(s)
  for (let events = 1; queue.size > 0 && s.treeCount > 0; events++) {
    const event = queue.take()
    const level = levelOfKey(queue.key)
    if (level > highestLevel) return 'too high'
    if (event >= arcCount) scanAgain(s, event - arcCount, level)
    else if (event >= 0) followArc(s, event, level)
    else openInner(s, ~event, level)
    if (events % EVENTS_BETWEEN_REPORTS === 0 && onProgress?.((s.vertexCount - s.treeCount) / 2) === false)
      return 'stopped'
  }
  return 'finished'
}

/**
 * The heaviest of the largest matchings of a general graph, exactly, or undefined when stopped.
 *
 * Edmonds' primal-dual method, growing a tree from every free vertex at once (after Galil, Micali and Gabow). All free
 * vertices share one dual value, the lowest there is; going on until no event is left therefore gives as many pairs as
 * possible first, and the most weight second, without adding a large constant to the weights.
 */
export const solve = (graph: WeightedGraph, { onProgress, horizon }: SolveOptions = {}): Solution | undefined => {
  const adjacency = adjacencyOf(graph)
  const narrow = Math.max(adjacency.highestWeight, -adjacency.lowestWeight) < NARROW_WEIGHT
  for (const wide of narrow ? [false, true] : [true]) {
    const s = new Search(graph, adjacency, wide, horizon)
    const end = run(s, wide ? Infinity : NARROW_LEVEL, onProgress)
    if (end !== 'too high') return end === 'finished' ? readOut(s) : undefined
  }
}
