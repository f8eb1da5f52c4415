import type { WeightedGraph } from './blossom/graph.ts'
import { listOf, peopleCount } from './phrases.ts'
import type { LeftOver, Witness } from './proposal.ts'
import type { MatchingRoster, Member } from './roster.ts'
import { type PairRule, type PersonRule, pairRuleBroken, personRuleBroken } from './rules.ts'
import { findWitnesses } from './witness.ts'

const EXAMPLES_SHOWN = 5
const DISTRICTS_NAMED = 4

const takenRule = { id: 'not-paired-already', sentence: 'Everyone locked into a pair has a partner.' } as const

type Removed = Extract<LeftOver['reason'], { kind: 'no-eligible-partner' }>['removed']

/** For one person without any eligible partner: which rule removed everyone else, counted. */
const whoWasRemoved = (roster: MatchingRoster, person: Member, taken: ReadonlySet<string>): Removed => {
  const removed = new Map<string, Removed[number]>()
  for (const other of roster.members) {
    if (other === person) continue
    const rule: Pick<PairRule | PersonRule, 'id' | 'sentence'> | undefined =
      pairRuleBroken(person, other, roster) ??
      personRuleBroken(other, roster) ??
      (taken.has(other.candidate.id) ? takenRule : undefined)
    if (!rule) continue
    const row = removed.get(rule.id) ?? { ruleId: rule.id, sentence: rule.sentence, people: 0, examples: [] }
    row.people++
    if (row.examples.length < EXAMPLES_SHOWN) row.examples.push(other.candidate.id)
    removed.set(rule.id, row)
  }
  return [...removed.values()].sort((a, b) => b.people - a.people)
}

const nameOf = (roster: MatchingRoster, code: string): string => roster.districtOf.get(code)?.name ?? code

const districtsIn = (roster: MatchingRoster, counts: Witness['group']): string => {
  const named = counts.slice(0, DISTRICTS_NAMED).map(({ districtCode }) => nameOf(roster, districtCode))
  const more = counts.length - named.length
  return listOf(more > 0 ? [...named, `${more} more`] : named)
}

const totalOf = (counts: Witness['group']): number => counts.reduce((sum, { people }) => sum + people, 0)

const noPartnerSentence = (person: Member, removed: Removed): string => {
  const name = person.candidate.name
  if (removed.length === 0) return `${name} is the only person in the roster.`
  const details = removed.map(({ sentence, people }) => `${sentence} (${peopleCount(people)})`)
  return `Nobody in the roster may be paired with ${name}. ${details.join(' ')}`
}

/** Says which group has more people than partners, and where one more person would help. */
const witnessSentence = (roster: MatchingRoster, { group, partners, leftOver, ask }: Witness): string => {
  const people = totalOf(group)
  const outside = totalOf(partners)
  const among = group.length > 1 ? ' among themselves or' : ''
  const possible =
    outside > 0
      ? `can be paired only${among} with ${peopleCount(outside)} in ${districtsIn(roster, partners)}`
      : 'can be paired only among themselves'
  const where = ask.length > 0 ? ` One more person from ${districtsIn(roster, ask)} would give one more pair.` : ''
  return `The ${peopleCount(people)} in ${districtsIn(roster, group)} ${possible}, so ${leftOver} must stay without a partner.${where}`
}

/** Everyone who takes part and has no partner, with the exact reason. */
export const explainLeftOver = (
  roster: MatchingRoster,
  graph: WeightedGraph,
  label: ArrayLike<number>,
  paired: ReadonlySet<number>,
  taken: ReadonlySet<string>,
): { leftOver: LeftOver[]; witnesses: Witness[] } => {
  const degree = new Int32Array(graph.vertexCount)
  for (const vertex of graph.ends) degree[vertex]!++
  const free = roster.members.filter(
    (member) => !paired.has(member.vertex) && !taken.has(member.candidate.id) && !personRuleBroken(member, roster),
  )
  const freeVertices = new Set(free.map(({ vertex }) => vertex))
  const { witnesses, witnessOf } = findWitnesses(roster, graph, label, (vertex) => freeVertices.has(vertex))
  const leftOver = free.map((person): LeftOver => {
    const id = person.candidate.id
    if (degree[person.vertex]! > 0) {
      const witness = witnessOf[person.vertex]!
      const sentence = witnessSentence(roster, witnesses[witness]!)
      return { id, reason: { kind: 'odd-one-out', witness }, sentence }
    }
    const removed = whoWasRemoved(roster, person, taken)
    return { id, reason: { kind: 'no-eligible-partner', removed }, sentence: noPartnerSentence(person, removed) }
  })
  return { leftOver, witnesses }
}
