import { expect, it } from 'vitest'
import { mergeSteps, readActionLines, writeActionLines } from '../../../src/core/plan/action-lines.ts'

const today = '2026-09-01'

it.each<[string, string, string | undefined]>([
  ['Visit a team meeting', 'Visit a team meeting', undefined],
  ['Visit a team meeting, by Oct 12', 'Visit a team meeting', '2026-10-12'],
  ['Visit a team meeting (by October 12th)', 'Visit a team meeting', '2026-10-12'],
  ['Visit a team meeting by 10/12/26.', 'Visit a team meeting', '2026-10-12'],
  ['- Visit a team meeting until 2027-01-05', 'Visit a team meeting', '2027-01-05'],
  ['2) Visit, by Mar 3', 'Visit', '2027-03-03'],
  ['Done by May', 'Done by May', undefined],
  ['Stand by 30 teachers', 'Stand by 30 teachers', undefined],
  ['Meet before Feb 30', 'Meet before Feb 30', undefined],
  ['by Oct 12', 'by Oct 12', undefined],
  ['Read by 2/30/2027', 'Read by 2/30/2027', undefined],
])('reads “%s” as one step with its day', (typed, words, byOn) => {
  expect(readActionLines(typed, today)).toEqual([byOn ? { words, byOn } : { words }])
})

it('reads a line a step, leaves empty ones out, and writes them so that they are read as the same', () => {
  const lines = readActionLines('• One, by Oct 1\n\n  Two\r\n', today)
  expect(lines).toEqual([{ words: 'One', byOn: '2026-10-01' }, { words: 'Two' }])
  expect(readActionLines(writeActionLines(lines), today)).toEqual(lines)
})

it('keeps a step whose words stay, and takes out one whose line is gone', () => {
  const at = new Date('2026-08-01')
  const now = new Date('2026-09-01')
  const standing = [
    { id: 'a', words: 'One', state: 'done', changedAt: at },
    { id: 'b', words: 'Two', state: 'underWay', changedAt: at },
  ] as const
  const made = mergeSteps(standing, [{ words: 'two', byOn: '2026-10-01' }, { words: 'Three' }], {
    now,
    newId: () => 'new',
  })
  expect(made).toEqual([
    { id: 'b', words: 'two', byOn: '2026-10-01', state: 'underWay', changedAt: now },
    { id: 'new', words: 'Three', byOn: undefined, state: 'notStarted', changedAt: now },
  ])
})
