import { expect, it } from 'vitest'
import { eligibleGraph } from '../../../src/core/matching/eligible-graph.ts'
import { fitOf } from '../../../src/core/matching/fit.ts'
import { match } from '../../../src/core/matching/match.ts'
import type { MatchingInput } from '../../../src/core/matching/matching-input.ts'
import { publishable } from '../../../src/core/matching/publishable.ts'
import { buildRoster, type MatchingRoster } from '../../../src/core/matching/roster.ts'
import { eligible } from '../../../src/core/matching/rules.ts'
import { createRandom } from '../../bench/matching/instances.ts'
import { bestByForce, type Edge, graphOf } from './blossom/graphs.ts'
import { proposalFor } from './builders.ts'
import { randomRoster, tennessee } from './rosters.ts'

/** Every eligible pair, found by asking the rules about every two people. */
const askAboutAll = (roster: MatchingRoster, taken: ReadonlySet<string>): Edge[] =>
  roster.members.flatMap((a) =>
    roster.members.slice(a.vertex + 1).flatMap((b): Edge[] => {
      const free = !taken.has(a.candidate.id) && !taken.has(b.candidate.id)
      return free && eligible(roster, a, b).ok ? [[a.vertex, b.vertex, fitOf(a, b, roster)]] : []
    }),
  )

const shuffled = <Item>(items: readonly Item[], random: () => number): Item[] =>
  items
    .map((item) => [random(), item] as const)
    .sort((a, b) => a[0] - b[0])
    .map(([, item]) => item)

const withLock = (input: MatchingInput): MatchingInput => {
  const roster = buildRoster(input)
  const [edge] = askAboutAll(roster, new Set())
  if (!edge) return input
  const [a, b] = [roster.members[edge[0]]!.candidate.id, roster.members[edge[1]]!.candidate.id]
  return { ...input, locked: [{ a: b, b: a, reason: null }] }
}

it('on 1,500 random rosters the proposal is the best that any set of eligible pairs allows, and may be published', () => {
  const random = createRandom(11)
  for (let round = 0; round < 1500; round++) {
    const input = round % 3 === 0 ? withLock(randomRoster(random)) : randomRoster(random)
    const roster = buildRoster(input)
    const taken = new Set(input.locked.flatMap(({ a, b }) => [a, b]))
    const all = askAboutAll(roster, taken)
    const best = bestByForce(graphOf(roster.members.length, all))
    const proposal = proposalFor(input)
    const found = proposal.pairs.filter(({ locked }) => !locked)
    expect({ pairs: found.length, weight: found.reduce((sum, { fit }) => sum + fit, 0) }).toEqual(best)
    expect(publishable(input, proposal)).toEqual({ ok: true })
    const placed = [...proposal.pairs.flatMap(({ a, b }) => [a, b]), ...proposal.leftOver.map(({ id }) => id)]
    const everyone = [...placed, ...proposal.notTakingPart.map(({ id }) => id)].sort()
    expect(everyone).toEqual(input.candidates.map(({ id }) => id).sort())
    for (const { group, partners, leftOver } of proposal.witnesses) {
      const people = (counts: typeof group): number => counts.reduce((sum, each) => sum + each.people, 0)
      expect(people(group) - people(partners)).toBeGreaterThanOrEqual(leftOver)
      expect(leftOver).toBeGreaterThan(0)
    }
    expect(proposal.witnesses.reduce((sum, { leftOver }) => sum + leftOver, 0)).toBe(
      proposal.leftOver.filter(({ reason }) => reason.kind === 'odd-one-out').length,
    )
  }
})

it('looking only at neighboring districts finds exactly the eligible pairs', () => {
  const random = createRandom(12)
  for (let round = 0; round < 500; round++) {
    const input = randomRoster(random)
    const roster = buildRoster(input)
    const { ends, weights } = eligibleGraph(roster, new Set())
    const found = Array.from(weights, (weight, edge): Edge => [ends[2 * edge]!, ends[2 * edge + 1]!, weight])
    const sorted = (edges: Edge[]): Edge[] => edges.sort((x, y) => x[0] - y[0] || x[1] - y[1])
    expect(sorted(found)).toEqual(sorted(askAboutAll(roster, new Set())))
  }
})

it('the order of the rows makes no difference', () => {
  const random = createRandom(13)
  const input = tennessee(300)
  const mixed = {
    ...input,
    candidates: shuffled(input.candidates, random),
    districts: shuffled(input.districts, random),
    neighbors: shuffled(input.neighbors, random),
  }
  expect(match(mixed)).toEqual(match(input))
})

it('one more person from a district that the witness says to ask gives one more pair', () => {
  const input = tennessee(200, 8)
  const before = proposalFor(input)
  const { ask } = before.witnesses[0]!
  const newcomer = { ...input.candidates[0]!, id: 'newcomer', districtCode: ask[0]!.districtCode }
  const after = proposalFor({ ...input, candidates: [...input.candidates, newcomer] })
  expect(after.totals.pairs).toBe(before.totals.pairs + 1)
})

it('a proposal is refused when it is not the best, or not what the rules and locks say now', () => {
  const input = tennessee(120)
  const proposal = proposalFor(input)
  const [first, second] = proposal.pairs
  const sentenceOf = (changedInput: MatchingInput, changed = proposal): string => {
    const verdict = publishable(changedInput, changed)
    return verdict.ok ? 'published' : verdict.sentence
  }
  expect(sentenceOf(input, { ...proposal, pairs: proposal.pairs.slice(1) })).toMatch('not proved to be the best one')
  const vertexDual = proposal.certificate.vertexDual.map((dual) => dual + 1)
  expect(sentenceOf(input, { ...proposal, certificate: { ...proposal.certificate, vertexDual } })).toMatch('not proved')
  expect(sentenceOf({ ...input, forbidden: [{ ...first!, reason: 'no' }] })).toMatch('may not be paired any more')
  expect(sentenceOf({ ...input, locked: [{ a: first!.a, b: second!.b, reason: 'asked for' }] })).toMatch('locked pair')
  expect(sentenceOf({ ...input, candidates: input.candidates.filter(({ id }) => id !== first!.a) })).toMatch(
    'not in the roster',
  )
})
