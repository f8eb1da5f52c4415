import { dissolveTrees } from './forest.ts'
import { headOf, OUTER, type Search, surfaceOf, tailOf } from './search.ts'

/** Swap matched and unmatched arcs on the way from an outer blossom to its root, which gains a partner by it. */
const flipPath = (s: Search, outer: number): void => {
  let matchedBy = s.mate[outer]!
  while (matchedBy >= 0) {
    const inner = headOf(s, matchedBy)
    const treeArc = s.treeArc[inner]!
    const above = tailOf(s, treeArc)
    const aboveMatchedBy = s.mate[above]!
    s.mate[inner] = treeArc ^ 1
    s.mate[above] = treeArc
    matchedBy = aboveMatchedBy
  }
}

/**
 * A tight arc joins two trees, or a tree and someone who has no partner and does not look yet: one more pair. Inside
 * blossoms the matching stays implicit until they are opened.
 */
export const augment = (s: Search, arc: number): void => {
  const a = tailOf(s, arc)
  const b = headOf(s, arc)
  flipPath(s, a)
  flipPath(s, b)
  s.mate[a] = arc
  s.mate[b] = arc ^ 1
  s.freeCount -= 2
  if (s.label[b] === OUTER) dissolveTrees(s, s.tree[a]!, s.tree[b]!)
  else dissolveTrees(s, s.tree[a]!)
}

/**
 * An outer vertex has a lower price than its root, which takes its place in a pair: as many pairs as before, and all of
 * them tight. Returns the vertex, which is in no pair now and may look for a new partner at its own price.
 */
export const changePlaces = (s: Search): number => {
  const v = s.tooCheap
  const blossom = surfaceOf(s, v)
  flipPath(s, blossom)
  s.mate[blossom] = -1
  s.base[blossom] = v
  s.tooCheap = -1
  dissolveTrees(s, s.tree[blossom]!)
  return v
}
