import { INNER, NONE, OUTER, type Search } from './search.ts'

/**
 * An event's key is four times the level at which it falls due plus a rank, so that at one level joins come first, then
 * growth, then expansion. Its number is an arc that becomes tight, arcCount + v for "vertex v must scan again", or the
 * complement of an inner blossom whose dual reaches 0.
 */
const GROW_RANK = 1
const EXPAND_RANK = 2

export const levelOfKey = (key: number): number => Math.floor(key / 4)

export const scheduleExpansion = (s: Search, blossom: number, level: number): void =>
  s.heap.push(4 * level + EXPAND_RANK, ~blossom)

const scheduleScan = (s: Search, v: number, level: number): void => {
  s.scanAgainAt[v] = level
  if (level < Infinity) s.heap.push(4 * level, s.arcCount + v)
}

/** Find the arcs of an outer vertex that become tight soon: to another outer blossom, or to one in no tree. */
export const scanOuter = (s: Search, v: number, blossom: number): void => {
  const { start, arcs, heads, doubled } = s.adjacency
  const { vertexDual, vertexLabel, groupOf, surfaceOfGroup } = s
  const dual = vertexDual[v]!
  const limit = s.level + s.horizon
  let rest = Infinity
  for (let i = start[v]!, end = start[v + 1]!; i < end; i++) {
    const head = heads[i]!
    const label = vertexLabel[head]!
    if (label === INNER) continue
    let level = dual + vertexDual[head]! - doubled[i]!
    if (label === NONE) {
      if (level <= limit) s.heap.push(4 * level + GROW_RANK, arcs[i]!)
      else if (level < rest) rest = level
      continue
    }
    level /= 2
    if (level >= rest || surfaceOfGroup[groupOf[head]!] === blossom) continue
    if (level <= limit) s.heap.push(4 * level, arcs[i]!)
    else rest = level
  }
  scheduleScan(s, v, rest)
}

/** The same for a vertex in no tree: the arcs by which an outer neighbor may soon reach it. */
export const scanUnlabelled = (s: Search, v: number): void => {
  const { start, arcs, heads, doubled } = s.adjacency
  const { vertexDual, vertexLabel } = s
  const dual = vertexDual[v]!
  const limit = s.level + s.horizon
  let rest = Infinity
  for (let i = start[v]!, end = start[v + 1]!; i < end; i++) {
    const head = heads[i]!
    if (vertexLabel[head] !== OUTER) continue
    const level = dual + vertexDual[head]! - doubled[i]!
    if (level <= limit) s.heap.push(4 * level + GROW_RANK, arcs[i]! ^ 1)
    else if (level < rest) rest = level
  }
  scheduleScan(s, v, rest)
}

/** Scan every vertex of an outer blossom. */
export const scanOuterBlossom = (s: Search, part: number, surface: number): void => {
  for (let v = s.first[part]!; ; v = s.next[v]!) {
    scanOuter(s, v, surface)
    if (v === s.last[part]) return
  }
}

export const scanUnlabelledBlossom = (s: Search, part: number): void => {
  for (let v = s.first[part]!; ; v = s.next[v]!) {
    scanUnlabelled(s, v)
    if (v === s.last[part]) return
  }
}
