import { INNER, NONE, OUTER, type Search, surfaceOf } from './search.ts'

/**
 * An event's key is four times the level at which it falls due plus a rank, so that at one level joins come first, then
 * growth, then expansion. Its number is an arc that becomes tight, arcCount + v for "vertex v must scan again", that plus
 * vertexCount for "vertex v begins to look for a partner", arcCount + 2 vertexCount for "all others begin", or the
 * complement of an inner blossom whose dual reaches 0.
 */
const GROW_RANK = 1
const EXPAND_RANK = 2

export const levelOfKey = (key: number): number => Math.floor(key / 4)

export const scheduleExpansion = (s: Search, blossom: number, level: number): void => {
  if (level <= s.lastLevel) s.queue.push(4 * level + EXPAND_RANK, ~blossom)
}

/** Someone in no pair begins to look for a partner once the price of those who look has come down to theirs. */
export const scheduleStart = (s: Search, v: number): void =>
  s.queue.push(4 * (s.firstDual - s.vertexDual[v]!), s.arcCount + s.vertexCount + v)

export const scheduleStartOfTheRest = (s: Search): void =>
  s.queue.push(4 * s.lowestLevel, s.arcCount + 2 * s.vertexCount)

const scheduleScan = (s: Search, v: number, level: number): void => {
  s.scanAgainAt[v] = level
  if (level <= s.lastLevel) s.queue.push(4 * level, s.arcCount + v)
}

/**
 * Find the arcs of an outer vertex that become tight soon: to another outer blossom, or to one in no tree. Arcs come
 * heaviest first, and no dual is lower than a free vertex's: once even that could not beat the earliest level found, the
 * rest of the arcs can wait.
 */
export const scanOuter = (s: Search, v: number, blossom: number): void => {
  const { heads, doubled, arcs, start, disorder } = s.adjacency
  const { vertexDual, vertexLabel } = s
  const dual = vertexDual[v]!
  const limit = Math.min(s.level + s.horizon, s.lastLevel)
  const leastOuter = s.firstDual - disorder
  const leastUnlabelled = leastOuter - Math.max(s.level, s.lowestLevel)
  let rest = s.lastLevel + 1
  for (let i = start[v]!, end = start[v + 1]!; i < end; i++) {
    const head = heads[i]!
    const label = vertexLabel[head]!
    if (label === INNER) continue
    const excess = dual - doubled[i]!
    const due = excess + vertexDual[head]!
    if (label === NONE ? due >= rest : due >= 2 * rest) {
      if (excess + leastUnlabelled >= rest && excess + leastOuter >= 2 * rest) break
    } else if (label === NONE) {
      if (due <= limit) s.queue.push(4 * due + GROW_RANK, arcs[i]!)
      else rest = due
    } else if (surfaceOf(s, head) !== blossom) {
      if (due <= 2 * limit) s.queue.push(2 * due, arcs[i]!)
      else rest = due / 2
    }
  }
  scheduleScan(s, v, rest)
}

/** The same for a vertex in no tree: the arcs by which an outer neighbor may soon reach it. */
export const scanUnlabelled = (s: Search, v: number): void => {
  const { heads, doubled, arcs, start, disorder } = s.adjacency
  const { vertexDual, vertexLabel } = s
  const dual = vertexDual[v]!
  const limit = Math.min(s.level + s.horizon, s.lastLevel)
  const leastOuter = s.firstDual - disorder
  let rest = s.lastLevel + 1
  for (let i = start[v]!, end = start[v + 1]!; i < end; i++) {
    const head = heads[i]!
    if (vertexLabel[head] !== OUTER) continue
    const excess = dual - doubled[i]!
    const due = excess + vertexDual[head]!
    if (due >= rest) {
      if (excess + leastOuter >= rest) break
    } else if (due <= limit) s.queue.push(4 * due + GROW_RANK, arcs[i]! ^ 1)
    else rest = due
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
