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

/** Why somebody is out of the question for another, after "1 person" or "120 people". */
const outOfQuestion: Readonly<Record<Removed[number]['ruleId'], (isOne: boolean) => string>> = {
  joined: (isOne) => (isOne ? 'has not said yes' : 'have not said yes'),
  'district-opted-in': (isOne) =>
    isOne ? 'is in a district that does not take part' : 'are in districts that do not take part',
  'not-paired-already': (isOne) => (isOne ? 'has a partner' : 'have a partner'),
  'two-people': (isOne) => (isOne ? 'is the same person' : 'are the same person'),
  'different-districts': (isOne) => (isOne ? 'is in the same district' : 'are in the same district'),
  'not-forbidden': (isOne) => (isOne ? 'was ruled out by a coordinator' : 'were ruled out by a coordinator'),
  'neighboring-districts': (isOne) => (isOne ? 'is too far away' : 'are too far away'),
  'not-partners-before': (isOne) => (isOne ? 'was a partner in an earlier year' : 'were partners in an earlier year'),
}

const nameOf = (roster: MatchingRoster, code: string): string => roster.districtOf.get(code)?.name ?? code

const districtsIn = (roster: MatchingRoster, counts: Witness['group']): string => {
  const named = counts.slice(0, DISTRICTS_NAMED).map(({ districtCode }) => nameOf(roster, districtCode))
  const more = counts.length - named.length
  return listOf(more > 0 ? [...named, `${more} more`] : named)
}

const oneOf = (roster: MatchingRoster, counts: Witness['group']): string =>
  districtsIn(roster, counts).replace(/ and (?=[^,]*$)/, ' or ')

const totalOf = (counts: Witness['group']): number => counts.reduce((sum, { people }) => sum + people, 0)

const noPartnerSentence = (person: Member, removed: Removed): string => {
  const name = person.candidate.name
  if (removed.length === 0) return `${name} is the only person in the roster.`
  const details = removed.map(({ ruleId, people }) => `${peopleCount(people)} ${outOfQuestion[ruleId]!(people === 1)}`)
  return `No one is available for ${name}: ${listOf(details)}.`
}

/** Says which group has more people than partners, and where one more person would help. */
const witnessSentence = (roster: MatchingRoster, { group, partners, leftOver, ask }: Witness): string => {
  const people = totalOf(group)
  const outside = totalOf(partners)
  const ours = districtsIn(roster, group)
  const fix = ask.length > 0 ? ` One more volunteer from ${oneOf(roster, ask)} would fix it.` : ''
  if (outside === 0 && leftOver === 1) return `There is an odd number of people in ${ours}, so one is left.${fix}`
  const among = group.length > 1 ? ' among themselves or' : ''
  const possible =
    outside > 0
      ? `can be matched only${among} with ${peopleCount(outside)} in ${districtsIn(roster, partners)}`
      : 'can be matched only among themselves'
  const more = leftOver > 1 && fix ? ` One more volunteer from ${oneOf(roster, ask)} would give one more pair.` : fix
  return `The ${peopleCount(people)} in ${ours} ${possible}, so ${leftOver} ${leftOver === 1 ? 'is' : 'are'} left.${more}`
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
