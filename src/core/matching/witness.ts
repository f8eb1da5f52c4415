import type { WeightedGraph } from './blossom/graph.ts'
import { INNER, OUTER } from './blossom/search.ts'
import type { Witness } from './proposal.ts'
import { byCode, type MatchingRoster, type Member } from './roster.ts'

/** Sets of numbers that can be joined. */
const createUnion = (size: number) => {
  const up = Int32Array.from({ length: size }, (_, i) => i)
  const find = (x: number): number => {
    let root = x
    while (up[root] !== root) {
      up[root] = up[up[root]!]!
      root = up[root]!
    }
    return root
  }
  const join = (a: number, b: number): void => {
    up[find(a)] = find(b)
  }
  return { find, join }
}

const countByDistrict = (members: readonly Member[]): { districtCode: string; people: number }[] => {
  const counts = new Map<string, number>()
  for (const { candidate } of members) counts.set(candidate.districtCode, (counts.get(candidate.districtCode) ?? 0) + 1)
  return [...counts]
    .map(([districtCode, people]) => ({ districtCode, people }))
    .sort((a, b) => b.people - a.people || byCode(a.districtCode, b.districtCode))
}

/** Neighboring districts of the group: one more person there could be anyone of the group's partner. */
const districtsToAsk = (group: readonly Member[], { neighborsOf }: MatchingRoster) => {
  const reach = new Map<string, number>()
  for (const { candidate } of group) {
    for (const code of neighborsOf.get(candidate.districtCode) ?? []) reach.set(code, (reach.get(code) ?? 0) + 1)
  }
  return [...reach]
    .map(([districtCode, people]) => ({ districtCode, people }))
    .sort((a, b) => b.people - a.people || byCode(a.districtCode, b.districtCode))
}

/**
 * Who must stay without a partner, and why, from the Gallai-Edmonds sets that the solver's last forest shows: the outer
 * people can only be paired among themselves, in circles that leave one over each, or with the inner ones, who are too
 * few. Each connected piece of that picture is one witness. Returns the witness number of every vertex, -1 for none.
 */
export const findWitnesses = (
  roster: MatchingRoster,
  { ends }: WeightedGraph,
  label: ArrayLike<number>,
  isLeftOver: (vertex: number) => boolean,
): { witnesses: Witness[]; witnessOf: Int32Array } => {
  const n = roster.members.length
  const { find, join } = createUnion(n)
  const outerNeighbor = new Uint8Array(n)
  for (let arc = 0; arc < ends.length; arc += 2) {
    const a = ends[arc]!
    const b = ends[arc + 1]!
    if (label[a] !== OUTER && label[b] !== OUTER) continue
    join(a, b)
    outerNeighbor[a] = 1
    outerNeighbor[b] = 1
  }
  const members = new Map<number, { group: Member[]; partners: Member[]; leftOver: number }>()
  for (let v = 0; v < n; v++) {
    if (!outerNeighbor[v]) continue
    const piece = members.get(find(v)) ?? { group: [], partners: [], leftOver: 0 }
    members.set(find(v), piece)
    if (label[v] === INNER) piece.partners.push(roster.members[v]!)
    else piece.group.push(roster.members[v]!)
    if (isLeftOver(v)) piece.leftOver++
  }
  const witnessOf = new Int32Array(n).fill(-1)
  const witnesses: Witness[] = []
  for (const { group, partners, leftOver } of members.values()) {
    for (const member of group) witnessOf[member.vertex] = witnesses.length
    witnesses.push({
      group: countByDistrict(group),
      partners: countByDistrict(partners),
      leftOver,
      ask: districtsToAsk(group, roster),
    })
  }
  return { witnesses, witnessOf }
}
