import type { Candidate } from './candidate.ts'
import { idPairsOf } from './compare.ts'
import type { ForbiddenPair, IdPair, LockedPair, MatchingInput } from './matching-input.ts'
import type { Proposal } from './proposal.ts'

/** Something a coordinator may try before deciding. */
export type Change =
  | { readonly kind: 'add-person'; readonly candidate: Candidate }
  | { readonly kind: 'remove-person'; readonly id: string }
  | { readonly kind: 'forbid-pair'; readonly pair: ForbiddenPair }
  | { readonly kind: 'lock-pair'; readonly pair: LockedPair }
  | { readonly kind: 'make-neighbors'; readonly districts: IdPair }

const isPair = (pair: { readonly a: string; readonly b: string }, a: string, b: string): boolean =>
  (pair.a === a && pair.b === b) || (pair.a === b && pair.b === a)

const without = <Pair extends { a: string; b: string }>(
  pairs: readonly Pair[],
  { a, b }: { a: string; b: string },
): Pair[] => pairs.filter((pair) => !isPair(pair, a, b))

const applyOne = (input: MatchingInput, change: Change): MatchingInput => {
  switch (change.kind) {
    case 'add-person':
      return { ...input, candidates: [...input.candidates, change.candidate] }
    case 'remove-person': {
      const stays = ({ a, b }: { a: string; b: string }): boolean => a !== change.id && b !== change.id
      return {
        ...input,
        candidates: input.candidates.filter(({ id }) => id !== change.id),
        locked: input.locked.filter(stays),
        forbidden: input.forbidden.filter(stays),
      }
    }
    case 'forbid-pair':
      return {
        ...input,
        forbidden: [...without(input.forbidden, change.pair), change.pair],
        locked: without(input.locked, change.pair),
      }
    case 'lock-pair':
      return {
        ...input,
        locked: [...without(input.locked, change.pair), change.pair],
        forbidden: without(input.forbidden, change.pair),
      }
    case 'make-neighbors':
      return { ...input, neighbors: [...input.neighbors, change.districts] }
  }
}

/**
 * The input with the changes made, preferring the pairs of the proposal there is: matched again, it gives the new best
 * result with the fewest changes among equals. Nothing is published by asking.
 */
export const whatIf = (input: MatchingInput, changes: readonly Change[], standing?: Proposal): MatchingInput => ({
  ...changes.reduce(applyOne, input),
  preferred: standing ? idPairsOf(standing) : input.preferred,
})

/** Mid-year: intact pairs stay as they are; only the widowed and the newcomers are matched. */
export const midYear = (input: MatchingInput, intactPairs: readonly IdPair[]): MatchingInput => {
  const paired = new Set(intactPairs.flat())
  return {
    ...input,
    candidates: input.candidates.map((each) => ({ ...each, alreadyPaired: each.alreadyPaired || paired.has(each.id) })),
    locked: input.locked.filter(({ a, b }) => !paired.has(a) && !paired.has(b)),
  }
}
