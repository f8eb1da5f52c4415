import { dissolveTrees } from './forest.ts'
import { headOf, type Search, tailOf } from './search.ts'

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

/** A tight arc joins two trees: one more pair. Inside blossoms the matching stays implicit until they are opened. */
export const augment = (s: Search, arc: number): void => {
  const a = tailOf(s, arc)
  const b = headOf(s, arc)
  flipPath(s, a)
  flipPath(s, b)
  s.mate[a] = arc
  s.mate[b] = arc ^ 1
  dissolveTrees(s, s.tree[a]!, s.tree[b]!)
}
