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
  for (let edge = 0; edge < graph.weights.length; edge++) {
    const a = roster.members[graph.ends[2 * edge]!]!.candidate.id
    const b = roster.members[graph.ends[2 * edge + 1]!]!.candidate.id
    edgeOf.set(JSON.stringify([a, b]), edge)
  }
  const nameOf = (id: string): string => roster.memberOf.get(id)?.candidate.name ?? id
  const locks = new Set(input.locked.flatMap(({ a, b }) => [JSON.stringify([a, b]), JSON.stringify([b, a])]))
  const edges: number[] = []
  let lockedPairs = 0
  for (const { a, b, fit } of proposal.pairs) {
    const one = roster.memberOf.get(a)
    const other = roster.memberOf.get(b)
    const key = JSON.stringify([a, b])
    if (!one || !other) return refuse(`${nameOf(one ? b : a)} is not in the roster any more. ${STALE}`)
    if (fit !== fitOf(one, other, roster)) {
      return refuse(`The fit of ${nameOf(a)} and ${nameOf(b)} has changed since. ${STALE}`)
    }
    if (locks.has(key)) lockedPairs++
    else if (edgeOf.has(key)) edges.push(edgeOf.get(key)!)
    else return refuse(`${nameOf(a)} and ${nameOf(b)} may not be paired any more. ${STALE}`)
  }
  if (lockedPairs !== input.locked.length) return refuse(`A locked pair is missing from the proposal. ${STALE}`)
  const fault = verifyCertificate(graph, edges, proposal.certificate)
  return fault ? refuse(`The proposal is not proved to be the best one (${fault}). ${STALE}`) : { ok: true }
}
