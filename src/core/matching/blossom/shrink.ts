import { scanOuterBlossom } from './events.ts'
import { addToTree, labelVertices, removeFromTree } from './forest.ts'
import { headOf, INNER, NONE, OUTER, type Search, tailOf } from './search.ts'

/** Two steps up the tree: from an outer blossom over its inner parent to the next outer one, or -1 at the root. */
const grandparent = (s: Search, outer: number): number => {
  const matchedBy = s.mate[outer]!
  return matchedBy < 0 ? -1 : tailOf(s, s.treeArc[headOf(s, matchedBy)]!)
}

/** Climb from both ends in turn, leaving marks, until one walk steps on the other's mark. */
const lowestCommonOuter = (s: Search, a: number, b: number): number => {
  const { mark } = s
  const number = ++s.markNumber
  let one = a
  let other = b
  for (;;) {
    if (one >= 0) {
      if (mark[one] === number) return one
      mark[one] = number
      one = grandparent(s, one)
    }
    const swap = one
    one = other
    other = swap
    if (one < 0) {
      one = other
      other = -1
    }
  }
}

interface Circle {
  readonly children: number[]
  /** Arc i runs from child i to child i + 1, the last one back to child 0. */
  readonly arcs: number[]
}

/** The odd circle that the arc closes: down from the common ancestor to its tail, over it, and up again. */
const circleOf = (s: Search, arc: number, top: number): Circle => {
  const children: number[] = []
  const arcs: number[] = []
  for (let outer = tailOf(s, arc); outer !== top; ) {
    const matchedBy = s.mate[outer]!
    const inner = headOf(s, matchedBy)
    const treeArc = s.treeArc[inner]!
    children.push(outer, inner)
    arcs.push(matchedBy ^ 1, treeArc)
    outer = tailOf(s, treeArc)
  }
  children.push(top)
  children.reverse()
  arcs.reverse()
  arcs.push(arc)
  for (let outer = headOf(s, arc); outer !== top; ) {
    const matchedBy = s.mate[outer]!
    const inner = headOf(s, matchedBy)
    const treeArc = s.treeArc[inner]!
    children.push(outer, inner)
    arcs.push(matchedBy, treeArc ^ 1)
    outer = tailOf(s, treeArc)
  }
  return { children, arcs }
}

/** Chain the children's vertices into one list and one group; the largest child keeps its group's name. */
const mergeMembers = (s: Search, blossom: number, children: readonly number[]): void => {
  const { groupOf, next, first, last, size } = s
  let largest = children[0]!
  let total = 0
  for (const child of children) {
    total += size[child]!
    if (size[child]! > size[largest]!) largest = child
  }
  first[blossom] = first[children[0]!]!
  last[blossom] = last[children.at(-1)!]!
  size[blossom] = total
  const group = groupOf[first[largest]!]!
  s.surfaceOfGroup[group] = blossom
  for (let i = 0; i < children.length; i++) {
    const child = children[i]!
    const end = last[child]!
    if (child !== largest) {
      s.spareGroups.push(groupOf[end]!)
      for (let v = first[child]!; ; v = next[v]!) {
        groupOf[v] = group
        if (v === end) break
      }
    }
    if (i + 1 < children.length) next[end] = first[children[i + 1]!]!
  }
}

const settleChild = (s: Search, child: number, blossom: number): void => {
  const wasInner = s.label[child] === INNER
  removeFromTree(s, child)
  s.parent[child] = blossom
  if (child >= s.vertexCount) s.blossomDual[child]! += wasInner ? -2 * s.level : 2 * s.level
  if (wasInner) labelVertices(s, child, OUTER, 2 * s.level)
}

/** A tight arc joins two outer blossoms of one tree: shrink the odd circle it closes into one outer blossom. */
export const shrink = (s: Search, arc: number): void => {
  const top = lowestCommonOuter(s, tailOf(s, arc), headOf(s, arc))
  const { children, arcs } = circleOf(s, arc, top)
  const root = s.tree[top]!
  const blossom = s.spareBlossoms.pop() ?? s.unusedBlossom++
  s.children[blossom] = children
  s.circleArcs[blossom] = arcs
  s.mate[blossom] = s.mate[top]!
  s.base[blossom] = s.base[top]!
  s.parent[blossom] = -1
  s.blossomDual[blossom] = -2 * s.level
  for (const child of children) settleChild(s, child, blossom)
  mergeMembers(s, blossom, children)
  s.label[blossom] = OUTER
  addToTree(s, root, blossom)
  for (const child of children) {
    const wasInner = s.label[child] === INNER
    s.label[child] = NONE
    if (wasInner && s.tooCheap < 0) scanOuterBlossom(s, child, blossom)
  }
}
