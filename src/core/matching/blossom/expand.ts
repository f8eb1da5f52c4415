import { scanUnlabelledBlossom } from './events.ts'
import { growOuter, hangInner, labelVertices, removeFromTree } from './forest.ts'
import { INNER, NONE, type Search } from './search.ts'

/** Spell out the matching one level into a blossom: the child holding its matched (or left over) vertex, then pairs. */
export const matchChildren = (s: Search, blossom: number, baseChild: number, baseVertex: number): void => {
  const children = s.children[blossom]!
  const arcs = s.circleArcs[blossom]!
  const count = children.length
  const at = children.indexOf(baseChild)
  s.mate[baseChild] = s.mate[blossom]!
  s.base[baseChild] = baseVertex
  for (let step = 1; step < count; step += 2) {
    const one = (at + step) % count
    const other = (at + step + 1) % count
    s.mate[children[one]!] = arcs[one]!
    s.mate[children[other]!] = arcs[one]! ^ 1
  }
}

export const matchedVertex = (s: Search, blossom: number): number =>
  s.mate[blossom]! >= 0 ? s.ends[s.mate[blossom]!]! : s.base[blossom]!

const childHolding = (s: Search, blossom: number, vertex: number): number => {
  let child = vertex
  while (s.parent[child] !== blossom) child = s.parent[child]!
  return child
}

/** Undo the merge: every child is on the surface again, under a group of its own. */
const splitMembers = (s: Search, blossom: number, children: readonly number[]): void => {
  const { groupOf, next, first, last, size } = s
  const group = groupOf[first[blossom]!]!
  let largest = children[0]!
  for (const child of children) if (size[child]! > size[largest]!) largest = child
  for (const child of children) {
    s.parent[child] = -1
    const own = child === largest ? group : s.spareGroups.pop()!
    s.surfaceOfGroup[own] = child
    if (child === largest) continue
    for (let v = first[child]!; ; v = next[v]!) {
      groupOf[v] = own
      if (v === last[child]) break
    }
  }
}

/** The dual of an inner blossom has reached 0: open it. The even way round stays in the tree, the rest leaves it. */
export const expand = (s: Search, blossom: number): void => {
  const children = s.children[blossom]!
  const arcs = s.circleArcs[blossom]!
  const count = children.length
  const root = s.tree[blossom]!
  const entryArc = s.treeArc[blossom]!
  const baseVertex = matchedVertex(s, blossom)
  const baseChild = childHolding(s, blossom, baseVertex)
  const entry = children.indexOf(childHolding(s, blossom, s.ends[entryArc ^ 1]!))
  matchChildren(s, blossom, baseChild, baseVertex)
  removeFromTree(s, blossom)
  splitMembers(s, blossom, children)

  const base = children.indexOf(baseChild)
  const forward = ((entry - base + count) % count) % 2 === 1
  const outer: number[] = []
  const stays = new Uint8Array(count)
  let treeArc = entryArc
  for (let at = entry, inner = true; ; inner = !inner) {
    const child = children[at]!
    stays[at] = 1
    if (inner) hangInner(s, child, root, treeArc)
    else outer.push(child)
    if (at === base) break
    const before = (at + count - 1) % count
    treeArc = forward ? arcs[at]! : arcs[before]! ^ 1
    at = forward ? (at + 1) % count : before
  }
  // Those that stay inner keep label and duals; all others are, for now, in no tree.
  for (const child of children) {
    if (s.label[child] !== INNER) labelVertices(s, child, NONE, s.level)
  }
  for (const child of outer) growOuter(s, child, root)
  for (let at = 0; at < count; at++) if (!stays[at]) scanUnlabelledBlossom(s, children[at]!)
  discard(s, blossom)
}

const discard = (s: Search, blossom: number): void => {
  s.children[blossom] = null
  s.circleArcs[blossom] = null
  s.label[blossom] = NONE
  s.mate[blossom] = -1
  s.spareBlossoms.push(blossom)
}
