import { expect, it } from 'vitest'
import { proposalSchema } from '../../../src/core/matching/proposal.ts'
import { publishable } from '../../../src/core/matching/publishable.ts'
import { inputOf, person, proposalFor } from './builders.ts'

const pairsOf = (input: Parameters<typeof proposalFor>[0]): string[] =>
  proposalFor(input).pairs.map(({ a, b }) => `${a}-${b}`)

it('neighbors are paired, and the proposal may be published and survives JSON', () => {
  const input = inputOf([person('1', 'A'), person('2', 'B')])
  const proposal = proposalFor(input)
  expect(proposal.pairs.map(({ a, b }) => [a, b])).toEqual([['1', '2']])
  expect(proposalSchema.parse(JSON.parse(JSON.stringify(proposal)))).toEqual(proposal)
  expect(publishable(input, proposal)).toEqual({ ok: true })
})

it('nobody is left over who need not be, even when a better-fitting pair would do it', () => {
  const input = inputOf([
    person('a', 'A', { schoolLevel: 'high' }),
    person('b1', 'B', { refinements: ['A1'], strengths: ['B2'] }),
    person('b2', 'B', { schoolLevel: 'high' }),
    person('c', 'C', { refinements: ['B2'], strengths: ['A1'] }),
  ])
  expect(proposalFor(input).totals.pairs).toBe(2)
})

it('a locked pair stays although a better one exists, and a forbidden pair never appears', () => {
  const people = [person('a', 'A'), person('b1', 'B'), person('b2', 'B', { schoolSize: 4000 })]
  expect(pairsOf(inputOf(people))).toEqual(['a-b1'])
  expect(pairsOf(inputOf(people, { locked: [{ a: 'a', b: 'b2', reason: null }] }))).toEqual(['a-b2'])
  expect(pairsOf(inputOf(people, { forbidden: [{ a: 'b1', b: 'a', reason: 'cousins' }] }))).toEqual(['a-b2'])
})

it('the odd one out learns which group has more people than partners, and whom to ask', () => {
  const { leftOver, witnesses } = proposalFor(inputOf([person('a1', 'A'), person('a2', 'A'), person('b', 'B')]))
  expect(leftOver).toHaveLength(1)
  expect(leftOver[0]!.reason).toEqual({ kind: 'odd-one-out', witness: 0 })
  expect(leftOver[0]!.sentence).toBe(
    'The 2 people in District A can be matched only with 1 person in District B, so 1 is left. One more volunteer from District B would fix it.',
  )
  expect(witnesses[0]!.ask).toEqual([{ districtCode: 'B', people: 2 }])
})
