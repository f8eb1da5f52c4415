import { ARC, DOUBLED, HEAD, STRIDE } from './graph.ts'
import type { Search } from './search.ts'

/**
 * An event's key is four times the level at which it falls due plus a rank, so that at one level joins come first, then
 * growth, then expansion. Its number is an arc that becomes tight, arcCount + v for "vertex v must scan again", or the
 * complement of an inner blossom whose dual reaches 0.
 */
const GROW_RANK = 1
const EXPAND_RANK = 2

export const levelOfKey = (key: number): number => Math.floor(key / 4)

export const scheduleExpansion = (s: Search, blossom: number, level: number): void =>
  s.queue.push(4 * level + EXPAND_RANK, ~blossom)

const scheduleScan = (s: Search, v: number, level: number): void => {
  s.scanAgainAt[v] = level
  if (level < Infinity) s.queue.push(4 * level, s.arcCount + v)
}

/**
 * Find the arcs of an outer vertex that become tight soon: to another outer blossom, or to one in no tree. Arcs come
 * heaviest first, and no dual is lower than a free vertex's: once even that could not beat the earliest level found, the
 * rest of the arcs can wait.
 */
export const scanOuter = (s: Search, v: number, blossom: number): void => {
  const { records, start, disorder } = s.adjacency
  const { outerReach, unlabelledReach, highestWeight } = s
  const dual = s.vertexDual[v]!
  const limit = s.level + s.horizon
  const leastOuter = highestWeight - disorder
  const leastUnlabelled = leastOuter - s.level
  let rest = Infinity
  for (let i = start[v]!, end = start[v + 1]!; i < end; i += STRIDE) {
    const excess = dual - records[i + DOUBLED]!
    if (excess + leastUnlabelled >= rest && excess + leastOuter >= 2 * rest) break
    const head = records[i + HEAD]!
    const growLevel = excess + unlabelledReach[head]!
    const joinLevel = (excess + outerReach[head]!) / 2
    if (growLevel < rest) {
      if (growLevel <= limit) s.queue.push(4 * growLevel + GROW_RANK, records[i + ARC]!)
      else rest = growLevel
    } else if (joinLevel < rest && s.surfaceOfGroup[s.groupOf[head]!] !== blossom) {
      if (joinLevel <= limit) s.queue.push(4 * joinLevel, records[i + ARC]!)
      else rest = joinLevel
    }
  }
  scheduleScan(s, v, rest)
}

/** The same for a vertex in no tree: the arcs by which an outer neighbor may soon reach it. */
export const scanUnlabelled = (s: Search, v: number): void => {
  const { records, start, disorder } = s.adjacency
  const { outerReach, highestWeight } = s
  const dual = s.vertexDual[v]!
  const limit = s.level + s.horizon
  const leastOuter = highestWeight - disorder
  let rest = Infinity
  for (let i = start[v]!, end = start[v + 1]!; i < end; i += STRIDE) {
    const excess = dual - records[i + DOUBLED]!
    if (excess + leastOuter >= rest) break
    const level = excess + outerReach[records[i + HEAD]!]!
    if (level >= rest) continue
    if (level <= limit) s.queue.push(4 * level + GROW_RANK, records[i + ARC]! ^ 1)
    else rest = level
  }
  scheduleScan(s, v, rest)
}

/** Scan every vertex of an outer blossom, or of one part of it. Most are single vertices, spared the list. */
export const scanOuterBlossom = (s: Search, part: number, surface: number): void => {
  const single = part < s.vertexCount
  const last = single ? part : s.last[part]!
  for (let v = single ? part : s.first[part]!; ; v = s.next[v]!) {
    scanOuter(s, v, surface)
    if (v === last) return
  }
}

export const scanUnlabelledBlossom = (s: Search, blossom: number): void => {
  const single = blossom < s.vertexCount
  const last = single ? blossom : s.last[blossom]!
  for (let v = single ? blossom : s.first[blossom]!; ; v = s.next[v]!) {
    scanUnlabelled(s, v)
    if (v === last) return
  }
}
