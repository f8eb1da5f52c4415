import type { ActionStep, Goal } from '../../core/plan/plan.ts'
import type { Rubric } from '../../usecases/year/cycles-port.ts'
import type { Action, Block } from '../kit/card.ts'
import { dayInWords } from '../kit/days.ts'
import { actionStateWords, goalStateWords, standingLine } from './words.ts'

const marks = { notStarted: '○', underWay: '◐', done: '●', dropped: '–' } as const

const stepLine = ({ words, byOn, state }: ActionStep): string =>
  `${marks[state]} ${words} (${[actionStateWords[state].toLowerCase(), ...(byOn ? [`by ${dayInWords(byOn)}`] : [])].join(', ')})`

/** The parts of a goal that are written, as facts. */
export const goalFacts = ({ evidence, achievable, relevant }: Goal): { label: string; value: string }[] =>
  [
    { label: 'How you can tell', value: evidence },
    { label: 'Achievable because', value: achievable ?? '' },
    { label: 'Why it matters', value: relevant ?? '' },
  ].filter(({ value }) => value !== '')

/** Newest first, as people look back. */
export const progressLines = ({ progress }: Goal): string[] =>
  [...progress]
    .sort((a, b) => b.day.localeCompare(a.day) || b.at.getTime() - a.at.getTime())
    .map(
      ({ day, state, words }) =>
        `${dayInWords(day)}: ${goalStateWords[state].toLowerCase()}${words ? `. ${words}` : ''}`,
    )

/** Everything of a goal but what the two wrote to it. */
export const goalBlocks = (rubric: Rubric, goal: Goal, actions: readonly Action[] = []): readonly Block[] => {
  const facts = goalFacts(goal)
  const lines = progressLines(goal)
  return [
    { kind: 'entry', text: [{ text: goal.goal, strong: true }], detail: standingLine(rubric, goal), actions },
    ...(facts.length > 0 ? [{ kind: 'facts', facts } as const] : []),
    ...(goal.steps.length > 0
      ? [
          { kind: 'text', text: 'Action steps', quiet: true } as const,
          { kind: 'list', items: goal.steps.map(stepLine) } as const,
        ]
      : []),
    ...(lines.length > 0
      ? [{ kind: 'text', text: 'Progress', quiet: true } as const, { kind: 'list', items: lines.slice(0, 6) } as const]
      : []),
  ]
}
