import { expect, it } from 'vitest'
import { stepKinds } from '../../../src/core/partnership/partnership.ts'
import { lastNextSteps, openQuestions, triedTogether } from '../../../src/core/plan/beside-step.ts'

type Logs = Record<string, { nextSteps?: string; questions?: string; ideas?: string; strategies?: string[] }>
const steps = (written: Partial<Record<(typeof stepKinds)[number], Logs>>) =>
  stepKinds.map((kind) => ({
    kind,
    logs: Object.entries(written[kind] ?? {}).map(([authorId, log]) => ({ authorId, ...log })),
  }))

it('brings the next steps of the nearest step before, of whoever wrote them', () => {
  const path = steps({
    firstVisit: { a: { nextSteps: 'old' } },
    call: { a: { nextSteps: 'A' }, b: { nextSteps: 'B' } },
  })
  expect(lastNextSteps(path, 'secondVisit').map(({ words }) => words)).toEqual(['A', 'B'])
  expect(lastNextSteps(path, 'call').map(({ words }) => words)).toEqual(['old'])
  expect(lastNextSteps(path, 'firstVisit')).toEqual([])
})

it('brings questions from when the two last met alone: what an earlier step left open was theirs to ask then', () => {
  const path = steps({ firstVisit: { a: { questions: 'How do you start Mondays?' } }, call: { b: {} } })
  expect(openQuestions(path, 'call')).toEqual([
    { kind: 'firstVisit', authorId: 'a', words: 'How do you start Mondays?' },
  ])
  expect(openQuestions(path, 'secondVisit')).toEqual([])
})

it('tells a year’s ideas by where they build shared leadership, the most usual first, the rest last', () => {
  const path = steps({
    firstVisit: { a: { ideas: 'free' }, b: { ideas: 'one', strategies: ['plc', 'teams'] } },
    secondVisit: { a: { ideas: 'two', strategies: ['teams', 'plc'] }, b: { strategies: ['tpeg'] } },
  })
  expect(
    triedTogether(path, ['teams', 'plc', 'tpeg']).map(({ levers, ideas }) => [levers, ideas.map((one) => one.words)]),
  ).toEqual([
    [
      ['teams', 'plc'],
      ['one', 'two'],
    ],
    [['tpeg'], []],
    [[], ['free']],
  ])
})
