import { expect, it } from 'vitest'
import { inNames, whyTwo } from '../../../src/conversation/partnership/why-two.ts'
import { fitRules } from '../../../src/core/matching/fit.ts'

const indicators = [
  { code: 'A1', name: 'Capacity Building', standard: 'A' },
  { code: 'A2', name: 'Data Use', standard: 'A' },
]

it('the two are told why in words that speak to them, indicators by name', () => {
  const reasons = ['they have ideas to trade on A1, A2', 'both lead elementary schools', 'they are in the same county']
  expect(whyTwo(reasons, indicators)).toBe(
    'you can trade ideas on Capacity Building and Data Use, you both lead elementary schools, and you’re in the same county',
  )
})

it('one reason stands alone, an unknown code stays a code, and no reason says nothing', () => {
  expect(whyTwo(['both want to work on Z9'], indicators)).toBe('you both want to work on Z9')
  expect(inNames('both want to work on A1', indicators)).toBe('both want to work on Capacity Building')
  expect(whyTwo([], indicators)).toBe('')
})

it('no reason of the matching speaks of the two as “they” to them', () => {
  expect(fitRules).toHaveLength(8)
  const said = [
    'they have ideas to trade on A1',
    'both want to work on A1',
    'both lead high schools',
    'a school of theirs has several levels',
    'their schools are of nearby levels',
    'their schools have 300 and 340 students',
    'they are in the same county',
    'their counties are about 20 miles apart',
    'they have led for equally long',
    'their years of experience differ by 3',
    'they have not been partners before',
    'it makes up for a year without a partner',
  ].map((one) => whyTwo([one], indicators))
  for (const one of said) expect(one).not.toMatch(/\b(?:they|their|theirs|it)\b/)
})
