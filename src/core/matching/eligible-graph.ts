import type { WeightedGraph } from './blossom/graph.ts'
import { fitOf } from './fit.ts'
import type { IdPair } from './matching-input.ts'
import { byCode, type MatchingRoster, type Member } from './roster.ts'
import { pairRules, personRuleBroken } from './rules.ts'

/** Every eligible pair with its fit. Vertex v is member v of the roster. */
export interface EligibleGraph extends WeightedGraph {
  /** Edge weight = fit x scale + 1 for a preferred pair: preference decides only among equal totals. */
  readonly scale: number
}

/** People who may still be given a partner, by district code, districts and people in canonical order. */
const availableByDistrict = (roster: MatchingRoster, taken: ReadonlySet<string>): Map<string, Member[]> => {
  const groups = new Map<string, Member[]>()
  for (const member of roster.members) {
    if (taken.has(member.candidate.id) || personRuleBroken(member, roster)) continue
    const group = groups.get(member.candidate.districtCode)
    if (group) group.push(member)
    else groups.set(member.candidate.districtCode, [member])
  }
  return groups
}

const districtRules = pairRules.filter(({ districtsOnly }) => districtsOnly)
const otherRules = pairRules.filter(({ districtsOnly }) => !districtsOnly)

/** Only people of neighboring districts can be a pair, so only those are looked at: cost follows the edges. */
const neighboringGroups = (roster: MatchingRoster, groups: Map<string, Member[]>): [Member[], Member[]][] => {
  const pairs: [Member[], Member[]][] = []
  for (const [code, people] of groups) {
    const neighbors = [...(roster.neighborsOf.get(code) ?? [])].filter((other) => other > code).sort(byCode)
    for (const neighbor of neighbors) {
      const others = groups.get(neighbor)
      if (others && !districtRules.some((rule) => rule.broken(people[0]!, others[0]!, roster)))
        pairs.push([people, others])
    }
  }
  return pairs
}

const pairKey = (roster: MatchingRoster, a: Member, b: Member): number =>
  Math.min(a.vertex, b.vertex) * roster.members.length + Math.max(a.vertex, b.vertex)

const keysOf = (roster: MatchingRoster, pairs: readonly IdPair[]): Set<number> => {
  const keys = new Set<number>()
  for (const [a, b] of pairs) {
    const one = roster.memberOf.get(a)
    const other = roster.memberOf.get(b)
    if (one && other) keys.add(pairKey(roster, one, other))
  }
  return keys
}

/** All eligible pairs among those not taken by a lock, scored. */
export const eligibleGraph = (
  roster: MatchingRoster,
  taken: ReadonlySet<string>,
  preferred: readonly IdPair[] = [],
): EligibleGraph => {
  const groups = neighboringGroups(roster, availableByDistrict(roster, taken))
  const room = groups.reduce((sum, [one, other]) => sum + one.length * other.length, 0)
  const ends = new Int32Array(2 * room)
  const weights = new Int32Array(room)
  const kept = keysOf(roster, preferred)
  const scale = kept.size > 0 ? (roster.members.length >> 1) + 1 : 1
  let edges = 0
  for (const [one, other] of groups) {
    for (const a of one) {
      for (const b of other) {
        if (otherRules.some((rule) => rule.broken(a, b, roster))) continue
        ends[2 * edges] = a.vertex
        ends[2 * edges + 1] = b.vertex
        weights[edges++] = fitOf(a, b, roster) * scale + (kept.size > 0 && kept.has(pairKey(roster, a, b)) ? 1 : 0)
      }
    }
  }
  return {
    vertexCount: roster.members.length,
    ends: ends.subarray(0, 2 * edges),
    weights: weights.subarray(0, edges),
    scale,
  }
}
