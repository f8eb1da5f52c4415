import { augment, changePlaces } from './augment.ts'
import { scanOuter, scanOuterBlossom, scanUnlabelled } from './events.ts'
import { expand } from './expand.ts'
import { grow, plant } from './forest.ts'
import { headOf, INNER, isFree, NONE, OUTER, type Search, surfaceOf, tailOf } from './search.ts'
import { shrink } from './shrink.ts'

const scanAgain = (s: Search, v: number, level: number): void => {
  if (s.scanAgainAt[v] !== level || s.vertexLabel[v] === INNER) return
  s.level = level
  if (s.vertexLabel[v] === OUTER) scanOuter(s, v, surfaceOf(s, v))
  else scanUnlabelled(s, v)
}

/** Someone without a partner begins to look for one, alone. */
const start = (s: Search, v: number, level: number): void => {
  if (!isFree(s, v) || s.vertexLabel[v] !== NONE) return
  s.level = level
  const blossom = surfaceOf(s, v)
  plant(s, blossom)
  scanOuterBlossom(s, blossom, blossom)
}

/** All others without a partner begin together: each sees that the rest look as well. */
const startTheRest = (s: Search, level: number): void => {
  s.level = level
  const blossoms: number[] = []
  for (let v = 0; v < s.vertexCount; v++) {
    if (isFree(s, v) && s.vertexLabel[v] === NONE) blossoms.push(surfaceOf(s, v))
  }
  for (const blossom of blossoms) plant(s, blossom)
  for (const blossom of blossoms) scanOuterBlossom(s, blossom, blossom)
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
    if (s.mate[headOf(s, arc)]! < 0) augment(s, arc)
    else grow(s, arc)
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

/** Do what falls due. Returns who is left without a partner for the time being, because the price was too low; or -1. */
export const follow = (s: Search, event: number, level: number): number => {
  const vertex = event - s.arcCount
  if (vertex === 2 * s.vertexCount) startTheRest(s, level)
  else if (vertex >= s.vertexCount) start(s, vertex - s.vertexCount, level)
  else if (vertex >= 0) scanAgain(s, vertex, level)
  else if (event >= 0) followArc(s, event, level)
  else openInner(s, ~event, level)
  return s.tooCheap >= 0 ? changePlaces(s) : -1
}
