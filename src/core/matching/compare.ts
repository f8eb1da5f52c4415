import type { IdPair } from './matching-input.ts'
import type { Proposal, ProposedPair } from './proposal.ts'
import { byCode } from './roster.ts'

interface PersonChange {
  readonly id: string
  /** Partner's id, or null when without one. */
  readonly before: string | null
  readonly after: string | null
}

export interface Comparison {
  readonly kept: readonly ProposedPair[]
  readonly gone: readonly ProposedPair[]
  readonly added: readonly ProposedPair[]
  /** Everyone whose partner differs, by id. */
  readonly people: readonly PersonChange[]
  /** After minus before. */
  readonly difference: { readonly pairs: number; readonly leftOver: number; readonly fit: number }
}

/** The pairs of a proposal as ids, to prefer them in the next matching. */
export const idPairsOf = ({ pairs }: Pick<Proposal, 'pairs'>): IdPair[] => pairs.map(({ a, b }): IdPair => [a, b])

const partnersIn = (pairs: readonly ProposedPair[]): Map<string, string> =>
  new Map(
    pairs.flatMap(({ a, b }): IdPair[] => [
      [a, b],
      [b, a],
    ]),
  )

/** What changes for whom from one proposal to another. */
export const compare = (before: Proposal, after: Proposal): Comparison => {
  const partnerBefore = partnersIn(before.pairs)
  const partnerAfter = partnersIn(after.pairs)
  const ids = [...new Set([...partnerBefore.keys(), ...partnerAfter.keys()])].sort(byCode)
  return {
    kept: after.pairs.filter(({ a, b }) => partnerBefore.get(a) === b),
    gone: before.pairs.filter(({ a, b }) => partnerAfter.get(a) !== b),
    added: after.pairs.filter(({ a, b }) => partnerBefore.get(a) !== b),
    people: ids
      .map((id) => ({ id, before: partnerBefore.get(id) ?? null, after: partnerAfter.get(id) ?? null }))
      .filter((person) => person.before !== person.after),
    difference: {
      pairs: after.totals.pairs - before.totals.pairs,
      leftOver: after.totals.leftOver - before.totals.leftOver,
      fit: after.totals.fit - before.totals.fit,
    },
  }
}
