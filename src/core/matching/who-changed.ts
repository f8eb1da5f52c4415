import type { MatchingInput } from './matching-input.ts'
import { listOf } from './phrases.ts'
import type { Proposal } from './proposal.ts'
import { buildRoster, type Member } from './roster.ts'
import { personRuleBroken } from './rules.ts'

const NAMED = 5

/** Who came or went since a proposal was made, in a sentence; undefined when it is about the same people. */
export const whoChanged = (input: MatchingInput, { pairs, leftOver }: Proposal): string | undefined => {
  const roster = buildRoster(input)
  const placed = new Set([...pairs.flatMap(({ a, b }) => [a, b]), ...leftOver.map(({ id }) => id)])
  const isPlaced = ({ candidate }: Member): boolean => placed.has(candidate.id)
  const came = roster.members.filter((member) => !isPlaced(member) && !personRuleBroken(member, roster))
  const went = roster.members.flatMap((member) => {
    const rule = isPlaced(member) ? personRuleBroken(member, roster) : undefined
    return rule ? [rule.reason(member, roster)] : []
  })
  const sentences = [
    ...(came.length > 0 ? [`${namesOf(came)} can be matched since.`] : []),
    ...went.slice(0, NAMED),
    ...(went.length > NAMED ? [`And ${went.length - NAMED} more.`] : []),
  ]
  if (sentences.length === 0) return undefined
  return `The roster has changed since this proposal was made. ${sentences.join(' ')} Please match again and publish that.`
}

const namesOf = (members: readonly Member[]): string => {
  const names = members.slice(0, NAMED).map(({ candidate }) => candidate.name)
  return listOf(members.length > NAMED ? [...names, `${members.length - NAMED} more`] : names)
}
