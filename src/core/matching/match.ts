import { type MaximumMatching, maximumMatching } from './blossom/maximum-matching.ts'
import { checkInput, noticesAbout } from './check-input.ts'
import { type EligibleGraph, eligibleGraph } from './eligible-graph.ts'
import { fitTermsOf, highestFit } from './fit.ts'
import { explainLeftOver } from './left-over.ts'
import type { LockedPair, MatchingInput } from './matching-input.ts'
import type { MatchOutcome, NotTakingPart, Proposal, ProposedPair } from './proposal.ts'
import { buildRoster, type MatchingRoster, type Member } from './roster.ts'
import { personRuleBroken } from './rules.ts'

export interface MatchProgress {
  readonly stage: 'scoring' | 'pairing' | 'explaining'
  /** Pairs found so far. */
  readonly pairs: number
}

export interface MatchOptions {
  readonly onProgress?: (progress: MatchProgress) => void
  /** Asked now and then; true ends the matching early. */
  readonly isCancelled?: () => boolean
}

const pairOf = (roster: MatchingRoster, one: Member, other: Member, lock?: LockedPair): ProposedPair => {
  const [a, b] = one.vertex < other.vertex ? [one, other] : [other, one]
  const terms = fitTermsOf(a, b, roster)
  const fit = terms.reduce((sum, { points }) => sum + points, 0)
  const lockReason = lock?.reason?.trim() || null
  return { a: a.candidate.id, b: b.candidate.id, fit, terms, locked: lock !== undefined, lockReason }
}

const pairsOf = (
  roster: MatchingRoster,
  graph: EligibleGraph,
  matching: MaximumMatching,
  locked: readonly LockedPair[],
) => {
  const found = Array.from(matching.matchedEdges, (edge) =>
    pairOf(roster, roster.members[graph.ends[2 * edge]!]!, roster.members[graph.ends[2 * edge + 1]!]!),
  )
  const fixed = locked.map((lock) => pairOf(roster, roster.memberOf.get(lock.a)!, roster.memberOf.get(lock.b)!, lock))
  return [...fixed, ...found].sort((x, y) => roster.memberOf.get(x.a)!.vertex - roster.memberOf.get(y.a)!.vertex)
}

const totalsOf = (pairs: readonly ProposedPair[], leftOver: number, roster: MatchingRoster): Proposal['totals'] => {
  const fit = pairs.reduce((sum, pair) => sum + pair.fit, 0)
  const complementary = pairs.filter(({ terms }) => terms.some(({ name }) => name === 'complementaryFocus')).length
  return {
    people: 2 * pairs.length + leftOver,
    pairs: pairs.length,
    leftOver,
    fit,
    averageFit: pairs.length === 0 ? 0 : Math.round((10 * fit) / pairs.length) / 10,
    highestFit: highestFit(roster),
    complementaryShare: pairs.length === 0 ? 0 : complementary / pairs.length,
  }
}

const notTakingPartIn = (roster: MatchingRoster): NotTakingPart[] =>
  roster.members.flatMap((member) => {
    const rule = personRuleBroken(member, roster)
    return rule ? [{ id: member.candidate.id, ruleId: rule.id, sentence: rule.reason(member, roster) }] : []
  })

const plainCertificate = ({ certificate }: MaximumMatching): Proposal['certificate'] => ({
  component: Array.from(certificate.component),
  vertexDual: Array.from(certificate.vertexDual),
  parent: Array.from(certificate.parent),
  blossomDual: Array.from(certificate.blossomDual),
  barrier: Array.from(certificate.barrier),
})

/** People who are not the solver's to place, by id. */
export const lockedPeople = ({ locked }: MatchingInput): Set<string> => new Set(locked.flatMap(({ a, b }) => [a, b]))

/**
 * Proposes pairs: nobody is left over who need not be, then the best total fit, then the most preferred pairs kept; what
 * is still equal is settled by the canonical order of districts and ids. Pure, and blocks: run it through a worker.
 */
export const match = (input: MatchingInput, { onProgress, isCancelled }: MatchOptions = {}): MatchOutcome => {
  const problems = checkInput(input)
  if (problems.length > 0) return { kind: 'problems', problems }
  const roster = buildRoster(input)
  const taken = lockedPeople(input)
  const lockedCount = input.locked.length
  onProgress?.({ stage: 'scoring', pairs: lockedCount })
  const graph = eligibleGraph(roster, taken, input.preferred)
  if (isCancelled?.()) return { kind: 'cancelled' }
  const matching = maximumMatching(graph, {
    onProgress: (pairs) => {
      onProgress?.({ stage: 'pairing', pairs: lockedCount + pairs })
      return !isCancelled?.()
    },
  })
  if (!matching) return { kind: 'cancelled' }
  const pairs = pairsOf(roster, graph, matching, input.locked)
  onProgress?.({ stage: 'explaining', pairs: pairs.length })
  const paired = new Set(pairs.flatMap(({ a, b }) => [roster.memberOf.get(a)!.vertex, roster.memberOf.get(b)!.vertex]))
  const { leftOver, witnesses } = explainLeftOver(roster, graph, matching.label, paired, taken)
  return {
    kind: 'proposal',
    pairs,
    leftOver,
    witnesses,
    notTakingPart: notTakingPartIn(roster),
    totals: totalsOf(pairs, leftOver.length, roster),
    certificate: plainCertificate(matching),
    notices: noticesAbout(input),
  }
}
