import type { IdPair, LockedPair, MatchingInput } from './matching-input.ts'
import type { PairsDiff } from './read-pairs-csv.ts'

export const REMOVED_REASON = 'taken out in the spreadsheet'

/**
 * The input as an edited file wants it: its pairs are locked, the pairs taken out are ruled out, and everyone else is
 * matched as well as that allows, so that the result has a certificate like any other.
 */
export const applyEdits = (input: MatchingInput, diff: Omit<PairsDiff, 'problems'>): MatchingInput => {
  const reasonOf = new Map(input.locked.map(({ a, b, reason }) => [keyOf([a, b]), reason]))
  const kept = diff.kept.map(([a, b]): LockedPair => ({ a, b, reason: reasonOf.get(keyOf([a, b])) ?? null }))
  const fixed = new Set([...kept, ...diff.added].map(({ a, b }) => keyOf([a, b])))
  const ruledOut = diff.removed.map(([a, b]) => ({ a, b, reason: REMOVED_REASON }))
  return {
    ...input,
    locked: [...kept, ...diff.added],
    forbidden: [...input.forbidden, ...ruledOut].filter(({ a, b }) => !fixed.has(keyOf([a, b]))),
  }
}

const keyOf = ([a, b]: IdPair): string => JSON.stringify(a < b ? [a, b] : [b, a])
