import { expect, it } from 'vitest'
import { withTitles } from '../../../src/core/directors/titled.ts'
import { match } from '../../../src/core/matching/match.ts'
import type { MatchingInput } from '../../../src/core/matching/matching-input.ts'
import { defaultMatchingSettings, matchingSettingsSchema } from '../../../src/core/matching/settings.ts'
import { district, inputOf, person, proposalFor } from './builders.ts'

const problemsOf = (input: MatchingInput): string[] => {
  const outcome = match(input)
  return outcome.kind === 'problems' ? outcome.problems.map(({ sentence }) => withTitles(sentence, 'director')) : []
}

const pair = [person('1', 'A'), person('2', 'B')]

it('an empty roster is answered with what to do first', () => {
  expect(problemsOf(inputOf([]))).toEqual([
    'There is nobody to match yet: ask directors to nominate administrators, or import a roster.',
  ])
})

it('one person alone is left over and told so', () => {
  const { leftOver } = proposalFor(inputOf([person('1', 'A')]))
  expect(leftOver).toEqual([
    {
      id: '1',
      reason: { kind: 'no-eligible-partner', removed: [] },
      sentence: 'Person 1 is the only person in the roster.',
    },
  ])
})

it('a district without neighbors is noticed, and its people learn which rule removed everyone', () => {
  const { leftOver, notices } = proposalFor(inputOf([...pair, person('3', 'D')]))
  expect(notices).toEqual([
    'District D has no neighboring district in the table, so nobody there can be matched: add one.',
  ])
  expect(leftOver[0]!.sentence).toBe('No one is available for Person 3: 2 people are too far away.')
  expect(leftOver[0]!.reason).toMatchObject({ removed: [{ ruleId: 'neighboring-districts', people: 2 }] })
})

it('each rule that removed someone is counted, and the counts add up to everyone else', () => {
  const people = [
    person('1', 'A'),
    person('2', 'A'),
    person('3', 'B', { standing: 'paused' }),
    person('4', 'B', { alreadyPaired: true }),
    person('5', 'C'),
    person('6', 'B'),
  ]
  const { leftOver } = proposalFor(
    inputOf(people, {
      forbidden: [
        { a: '1', b: '6', reason: 'sisters' },
        { a: '6', b: '2', reason: 'sisters' },
      ],
    }),
  )
  const { reason } = leftOver.find(({ id }) => id === '1')!
  expect(reason.kind).toBe('no-eligible-partner')
  const removed = reason.kind === 'no-eligible-partner' ? reason.removed : []
  expect(Object.fromEntries(removed.map(({ ruleId, people: count }) => [ruleId, count]))).toEqual({
    'different-districts': 1,
    joined: 1,
    'not-paired-already': 1,
    'neighboring-districts': 1,
    'not-forbidden': 1,
  })
})

it('people who did not join, paused or left are not matched, and each is told why', () => {
  const people = [
    person('1', 'A'),
    person('2', 'B', { standing: 'invited' }),
    person('3', 'B', { standing: 'declined' }),
    person('4', 'B', { standing: 'paused' }),
    person('5', 'B', { standing: 'withdrawn' }),
    person('6', 'B', { alreadyPaired: true }),
  ]
  const { pairs, notTakingPart } = proposalFor(inputOf(people))
  expect(pairs).toEqual([])
  expect(notTakingPart.map(({ sentence }) => sentence)).toEqual([
    'Person 2 has not answered the invitation yet.',
    'Person 3 said no for this year.',
    'Person 4 is on pause.',
    'Person 5 has left the program for this year.',
    'Person 6 already has a partner this year.',
  ])
})

it('a district that has not opted in takes no part', () => {
  const input = inputOf(pair, { districts: [district('A'), district('B', { optedIn: false }), district('C')] })
  expect(proposalFor(input).notTakingPart).toEqual([
    { id: '2', ruleId: 'district-opted-in', sentence: 'District B has not opted in for this year.' },
  ])
})

it('neighbor rows count both ways, once or twice, in any order', () => {
  const once = proposalFor(inputOf(pair, { neighbors: [['B', 'A']] }))
  const twice = proposalFor(
    inputOf(pair, {
      neighbors: [
        ['A', 'B'],
        ['B', 'A'],
        ['A', 'B'],
      ],
    }),
  )
  expect(once.pairs).toHaveLength(1)
  expect(twice).toEqual(once)
})

it('duplicates, unknown codes and self pairs are all named at once', () => {
  const input = inputOf([...pair, person('2', 'B'), person('3', 'X')], {
    districts: [district('A'), district('A'), district('B'), district('C')],
    neighbors: [
      ['A', 'B'],
      ['A', 'A'],
      ['A', 'Z'],
    ],
    locked: [
      { a: '1', b: '1', reason: null },
      { a: '1', b: '9', reason: null },
    ],
    forbidden: [{ a: '2', b: '2', reason: 'odd' }],
  })
  expect(problemsOf(input)).toEqual([
    'Person 2 (2) is in the roster more than once: keep one row.',
    'District A is in the table of districts more than once: keep one row.',
    'Person 3 is in district X, which is not in the table of districts: correct the code or add the district.',
    'The neighbor row A, A makes a district its own neighbor: remove it.',
    'The neighbor row A, Z names district Z, which is not in the table of districts: correct the code or remove the row.',
    'Person 1 is locked with themselves: a pair is two people.',
    'A locked pair names 9, who is not in the roster: remove the pair or add the person.',
    'Person 2 is forbidden with themselves: a pair is two people.',
  ])
})

it('locks that contradict one another or the rules are refused with the reason', () => {
  const people = [...pair, person('3', 'C'), person('4', 'A', { standing: 'withdrawn' })]
  const lock = (a: string, b: string, reason: string | null = null) => ({ a, b, reason })
  expect(problemsOf(inputOf(people, { locked: [lock('1', '2'), lock('2', '3')] }))).toEqual([
    'Person 2 is in more than one locked pair: unlock all but one.',
  ])
  expect(problemsOf(inputOf(people, { locked: [lock('1', '3')] }))).toEqual([
    'To lock Person 1 and Person 3, give a reason: District A and District C are not neighbors.',
  ])
  expect(problemsOf(inputOf(people, { locked: [lock('4', '2')] }))).toEqual([
    'Person 4 and Person 2 cannot stay locked: Person 4 has left the program for this year. Unlock the pair.',
  ])
  expect(
    problemsOf(inputOf(people, { locked: [lock('1', '2')], forbidden: [{ a: '2', b: '1', reason: 'cousins' }] })),
  ).toEqual(['Person 1 and Person 2 are locked and ruled out at once: remove one of the two.'])
  expect(proposalFor(inputOf(people, { locked: [lock('1', '3', 'same initiative')] })).pairs[0]).toMatchObject({
    a: '1',
    b: '3',
    locked: true,
    lockReason: 'same initiative',
  })
})

it('weights out of range are refused by name', () => {
  const weights = { ...defaultMatchingSettings.weights, distance: -1, schoolSize: 401, experience: 1.5 }
  expect(problemsOf(inputOf(pair, { settings: { ...defaultMatchingSettings, weights } }))).toEqual([
    'The weight "school size" cannot be above 400.',
    'The weight "distance" cannot be below 0.',
    'The weight "experience" must be a whole number.',
  ])
  expect(matchingSettingsSchema.safeParse({ weights: { charm: 3 } }).success).toBe(false)
})

it('numbers that cannot be are refused', () => {
  const odd = [person('1', 'A', { schoolSize: Number.NaN }), person('2', 'B', { yearsExperience: -3 })]
  expect(problemsOf(inputOf(odd))).toEqual([
    'The school size of Person 1 must be a number from 0 up, or left empty.',
    'The years of experience of Person 2 must be a number from 0 up, or left empty.',
  ])
})
