import { expect, it } from 'vitest'
import { recommendedSchema } from '../../../src/core/partnership/recommended.ts'
import { suggestAgenda } from '../../../src/core/plan/suggest-agenda.ts'

const { activities } = recommendedSchema.parse({})

it.each([
  ['Progress Monitoring', ['data']],
  ['Interventions', ['interventions']],
  ['Family Involvement', ['culture']],
  ['Teacher Leaders', ['teamMeeting']],
  ['Reteach from exit tickets every week', ['interventions', 'data']],
  ['Two walkthroughs a week with feedback', ['leader']],
  ['Ask students what helps them', ['conversations']],
  ['A calm start of the day', []],
])('takes “%s” to be about %j', (words, expected) => {
  expect(suggestAgenda(activities, { goals: 0, words: [words] })).toEqual(expected)
})

it('begins with the plans once there is a goal, and with nothing while nothing is known', () => {
  expect(suggestAgenda(activities, { goals: 1, words: [] })).toEqual(['plan'])
  expect(suggestAgenda(activities, { goals: 0, words: [] })).toEqual([])
})

it('knows what an activity that the program named itself is about', () => {
  const own = [{ code: 'library', label: 'Visit the library corner' }]
  expect(suggestAgenda(own, { goals: 0, words: ['Open the library at lunch'] })).toEqual(['library'])
  expect(suggestAgenda(own, { goals: 0, words: ['Weekly walks'] })).toEqual([])
})
