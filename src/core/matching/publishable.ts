import { verifyCertificate } from './blossom/certificate.ts'
import { checkInput } from './check-input.ts'
import { eligibleGraph } from './eligible-graph.ts'
import { fitOf } from './fit.ts'
import { lockedPeople } from './match.ts'
import type { MatchingInput } from './matching-input.ts'
import type { Proposal } from './proposal.ts'
import { buildRoster } from './roster.ts'

export type Publishable = { readonly ok: true } | { readonly ok: false; readonly sentence: string }

const refuse = (sentence: string): Publishable => ({ ok: false, sentence })

const STALE = 'Make a new proposal and publish that one.'

/**
 * May this proposal be published? Checked afresh against the roster, locks and rules as they are now: every locked pair
 * is in it, every other pair is eligible and scored right, and the certificate proves that no better proposal exists.
 */
export const publishable = (input: MatchingInput, proposal: Proposal): Publishable => {
  const problems = checkInput(input)
  if (problems.length > 0) return refuse(problems.map(({ sentence }) => sentence).join(' '))
  const roster = buildRoster(input)
  const graph = eligibleGraph(roster, lockedPeople(input), input.preferred)
  const edgeOf = new Map<string, number>()
  const idAt = (arc: number): string => roster.members[graph.ends[arc]!]!.candidate.id
  for (let edge = 0; edge < graph.weights.length; edge++) edgeOf.set(keyOf(idAt(2 * edge), idAt(2 * edge + 1)), edge)
  const nameOf = (id: string): string => roster.memberOf.get(id)?.candidate.name ?? id
  const proposed = new Set(proposal.pairs.map(({ a, b }) => keyOf(a, b)))
  const locked = new Set(input.locked.map(({ a, b }) => keyOf(a, b)))
  const missing = input.locked.find(({ a, b }) => !proposed.has(keyOf(a, b)))
  if (missing) return refuse(`The locked pair ${nameOf(missing.a)} and ${nameOf(missing.b)} is not in it. ${STALE}`)
  const edges: number[] = []
  for (const { a, b, fit } of proposal.pairs) {
    const one = roster.memberOf.get(a)
    const other = roster.memberOf.get(b)
    if (!one || !other) return refuse(`${nameOf(one ? b : a)} is not in the roster any more. ${STALE}`)
    const edge = edgeOf.get(keyOf(a, b))
    if (edge !== undefined) edges.push(edge)
    else if (!locked.has(keyOf(a, b)))
      return refuse(`${nameOf(a)} and ${nameOf(b)} may not be paired any more. ${STALE}`)
    if (fit !== fitOf(one, other, roster))
      return refuse(`The fit of ${nameOf(a)} and ${nameOf(b)} has changed. ${STALE}`)
  }
  const fault = verifyCertificate(graph, edges, proposal.certificate)
  return fault ? refuse(`The proposal is not proved to be the best one (${fault}). ${STALE}`) : { ok: true }
}

const keyOf = (a: string, b: string): string => JSON.stringify(a < b ? [a, b] : [b, a])
