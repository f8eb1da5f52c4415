import { expect, it } from 'vitest'
import { fitOf, fitTermsOf } from '../../../src/core/matching/fit.ts'
import type { MatchingInput } from '../../../src/core/matching/matching-input.ts'
import { buildRoster } from '../../../src/core/matching/roster.ts'
import { createRandom } from '../../bench/matching/instances.ts'
import { inputOf, person } from './builders.ts'
import { randomRoster } from './rosters.ts'

const termsOf = (input: MatchingInput) => {
  const roster = buildRoster(input)
  return fitTermsOf(roster.members[0]!, roster.members[1]!, roster)
}

it('the explanation of a complementary focus reads the same whoever has the strength', () => {
  const needs = { refinements: ['A2', 'B1'] }
  const gives = { strengths: ['A2', 'B1'] }
  const one = termsOf(inputOf([person('1', 'A', needs), person('2', 'B', gives)]))
  const other = termsOf(inputOf([person('1', 'A', gives), person('2', 'B', needs)]))
  expect(one).toEqual(other)
  expect(one[0]).toEqual({ name: 'complementaryFocus', points: 200, explanation: 'they have ideas to trade on A2, B1' })
})

it('the fit is the sum of its terms, a whole number, the same from either side', () => {
  const random = createRandom(21)
  for (let round = 0; round < 300; round++) {
    const roster = buildRoster(randomRoster(random))
    const [a, b] = roster.members
    if (!a || !b) continue
    const fit = fitOf(a, b, roster)
    expect(fit).toBe(fitTermsOf(a, b, roster).reduce((sum, { points }) => sum + points, 0))
    expect(fit).toBe(fitOf(b, a, roster))
    expect(Number.isInteger(fit) && fit >= 0).toBe(true)
  }
})

it('a weight of 0 switches its term off', () => {
  const input = inputOf([person('1', 'A'), person('2', 'B')])
  const weights = { ...input.settings.weights, schoolLevel: 0 }
  expect(termsOf({ ...input, settings: { ...input.settings, weights } }).map(({ name }) => name)).not.toContain(
    'schoolLevel',
  )
})

it('no term speaks of weakness or of strength', () => {
  const random = createRandom(22)
  for (let round = 0; round < 200; round++) {
    const input = randomRoster(random)
    if (input.candidates.length < 2) continue
    for (const { explanation } of termsOf(input))
      expect(explanation).not.toMatch(/weak|strong|strength|help|need|better/)
  }
})
