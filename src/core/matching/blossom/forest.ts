import { scanOuterBlossom, scanUnlabelledBlossom, scheduleExpansion } from './events.ts'
import { headOf, INNER, NONE, OUTER, type Search, tailOf } from './search.ts'

export const addToTree = (s: Search, root: number, blossom: number): void => {
  const head = s.treeHead[root]!
  s.tree[blossom] = root
  s.treeNext[blossom] = head
  s.treePrevious[blossom] = -1
  if (head >= 0) s.treePrevious[head] = blossom
  s.treeHead[root] = blossom
}

export const removeFromTree = (s: Search, blossom: number): void => {
  const previous = s.treePrevious[blossom]!
  const next = s.treeNext[blossom]!
  if (previous >= 0) s.treeNext[previous] = next
  else s.treeHead[s.tree[blossom]!] = next
  if (next >= 0) s.treePrevious[next] = previous
}

const noteTooCheap = (s: Search, v: number): void => {
  if (s.tooCheap < 0 || s.vertexDual[v]! < s.vertexDual[s.tooCheap]!) s.tooCheap = v
}

/** Give every vertex of a blossom a label and shift its stored dual by what the change of label asks. */
export const labelVertices = (s: Search, blossom: number, label: number, shift: number): void => {
  const { vertexDual, vertexLabel, next } = s
  const single = blossom < s.vertexCount
  const last = single ? blossom : s.last[blossom]!
  for (let v = single ? blossom : s.first[blossom]!; ; v = next[v]!) {
    const dual = vertexDual[v]! + shift
    vertexDual[v] = dual
    vertexLabel[v] = label
    if (label === OUTER && dual < s.firstDual) noteTooCheap(s, v)
    if (v === last) return
  }
}

/** A blossom in no tree becomes outer: its duals fall from now on. */
const makeOuter = (s: Search, blossom: number, root: number): void => {
  s.label[blossom] = OUTER
  addToTree(s, root, blossom)
  if (blossom >= s.vertexCount) s.blossomDual[blossom]! -= 2 * s.level
  labelVertices(s, blossom, OUTER, s.level)
}

/** A blossom without a partner becomes the root of a tree. It has yet to look for events. */
export const plant = (s: Search, blossom: number): void => {
  s.treeCount++
  makeOuter(s, blossom, s.base[blossom]!)
}

/** A blossom joins a tree as an outer one and looks for its events. */
export const growOuter = (s: Search, blossom: number, root: number): void => {
  makeOuter(s, blossom, root)
  if (s.tooCheap < 0) scanOuterBlossom(s, blossom, blossom)
}

/** Hang an inner blossom on its tree; its own dual falls from now on and it opens when that reaches 0. */
export const hangInner = (s: Search, blossom: number, root: number, treeArc: number): void => {
  s.label[blossom] = INNER
  s.treeArc[blossom] = treeArc
  addToTree(s, root, blossom)
  if (blossom < s.vertexCount) return
  scheduleExpansion(s, blossom, s.level + s.blossomDual[blossom]! / 2)
  s.blossomDual[blossom]! += 2 * s.level
}

/** A tight arc leads from an outer blossom to a matched pair in no tree: take the pair in. */
export const grow = (s: Search, arc: number): void => {
  const inner = headOf(s, arc)
  const root = s.tree[tailOf(s, arc)]!
  labelVertices(s, inner, INNER, -s.level)
  hangInner(s, inner, root, arc)
  growOuter(s, headOf(s, s.mate[inner]!), root)
}

const takeOutOfTree = (s: Search, blossom: number): void => {
  const shift = s.label[blossom] === OUTER ? -s.level : s.level
  s.label[blossom] = NONE
  if (blossom >= s.vertexCount) s.blossomDual[blossom]! -= 2 * shift
  labelVertices(s, blossom, NONE, shift)
}

/** Dissolves one tree and returns the first of its blossoms, which stay chained. */
const takeOutAll = (s: Search, root: number): number => {
  const first = s.treeHead[root]!
  s.treeHead[root] = -1
  s.treeCount--
  for (let blossom = first; blossom >= 0; blossom = s.treeNext[blossom]!) takeOutOfTree(s, blossom)
  return first
}

const scanAll = (s: Search, first: number): void => {
  for (let blossom = first; blossom >= 0; blossom = s.treeNext[blossom]!) scanUnlabelledBlossom(s, blossom)
}

/** Break up trees whose roots look no more, then let their vertices look for outer neighbors of the other trees. */
export const dissolveTrees = (s: Search, rootA: number, rootB = -1): void => {
  const firstA = takeOutAll(s, rootA)
  const firstB = rootB < 0 ? -1 : takeOutAll(s, rootB)
  if (s.treeCount === 0) return
  scanAll(s, firstA)
  scanAll(s, firstB)
}
