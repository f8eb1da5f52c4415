import { dayIn } from '../../core/calendar/calendar.ts'
import { schoolOfVisit } from '../../core/partnership/host.ts'
import { isDone } from '../../core/partnership/partnership.ts'
import { triedTogether } from '../../core/plan/beside-step.ts'
import type { Goal } from '../../core/plan/plan.ts'
import type { PrintedBlock, PrintedPage } from '../../core/print/printed-page.ts'
import type { PlanOfYear } from '../../usecases/plan/plans-port.ts'
import type { Rubric } from '../../usecases/year/cycles-port.ts'
import { dayInWords } from '../kit/days.ts'
import { stepTitle } from '../kit/steps.ts'
import { lengthInWords } from '../kit/times.ts'
import { leverNames, leverOrder, type OwnPair } from '../partnership/index.ts'
import { progressLines } from './goal-blocks.ts'
import { standingLine } from './words.ts'

export interface PrintedYearFacts {
  readonly view: OwnPair
  /** Undefined: none was written. */
  readonly plan?: PlanOfYear
  readonly rubric?: Rubric
}

const met = ({ pair }: OwnPair): readonly PrintedBlock[] => {
  const rows = pair.steps
    .filter(isDone)
    .map(({ kind, state, logs: [first], ...step }) => [
      stepTitle(kind),
      first ? dayInWords(first.happenedOn, 0) : state === 'skipped' ? 'Skipped' : 'Excused',
      first ? lengthInWords(first.minutes) : '',
      schoolOfVisit(pair, step) ?? '',
    ])
  if (rows.length === 0) return []
  const columns = [
    { label: 'What', share: 3 },
    { label: 'When', share: 3 },
    { label: 'How long', share: 3 },
    { label: 'Where', share: 4 },
  ]
  return [
    { kind: 'heading', text: 'When we met' },
    { kind: 'table', columns, rows },
  ]
}

/** The steps with what their owner wrote alone: a partner's words are not one's own to print. */
const ownWords = ({ pair, me }: OwnPair) =>
  pair.steps.map((step) => ({ ...step, logs: step.logs.filter(({ authorId }) => authorId === me.id) }))

const tried = (view: OwnPair): readonly PrintedBlock[] => {
  const groups = triedTogether(ownWords(view), leverOrder(view)).filter(({ ideas }) => ideas.length > 0)
  if (groups.length === 0) return []
  return [
    { kind: 'heading', text: 'Ideas I took along' },
    ...groups.flatMap(({ levers, ideas }): PrintedBlock[] => [
      { kind: 'text', text: leverNames(view, levers), quiet: true },
      { kind: 'list', items: ideas.map(({ words }) => words) },
    ]),
  ]
}

const next = (view: OwnPair): readonly PrintedBlock[] => {
  const items = ownWords(view).flatMap(({ kind, logs }) =>
    logs.flatMap(({ nextSteps }) => (nextSteps ? [`${stepTitle(kind)}: ${nextSteps}`] : [])),
  )
  return items.length > 0
    ? [
        { kind: 'heading', text: 'Next steps I set myself' },
        { kind: 'list', items },
      ]
    : []
}

const goalOfYear = (rubric: Rubric, goal: Goal): readonly PrintedBlock[] => {
  const lines = progressLines(goal)
  return [
    { kind: 'text', text: goal.goal, strong: true },
    { kind: 'text', text: standingLine(rubric, goal), quiet: true },
    ...(lines.length > 0 ? [{ kind: 'list', items: lines.slice(0, 3) } as const] : []),
  ]
}

/** One's own year on one sheet: when the two met, one's own ideas and next steps, what came of one's goals. No reflection, no comment. */
export const printedYear = ({ view, plan, rubric }: PrintedYearFacts): PrintedPage => {
  const { me, other, cycle, now } = view
  const goals = plan && rubric ? plan.goals.flatMap((goal) => goalOfYear(rubric, goal)) : []
  return {
    title: 'My P3 year',
    subtitle: `${[me.name, me.title, me.schoolName].filter(Boolean).join(', ')} · ${cycle.program.name}, ${cycle.name}`,
    blocks: [
      {
        kind: 'text',
        text: `What I did with my peer, ${other.name} of ${other.schoolName}, in the Principal Peer Partnership of ${cycle.program.department}. It is mine, and no part of any evaluation.`,
        quiet: true,
      },
      ...met(view),
      ...tried(view),
      ...(goals.length > 0 ? [{ kind: 'heading', text: 'My goals and what came of them' } as const, ...goals] : []),
      ...next(view),
    ],
    footer: `Printed ${dayInWords(dayIn(me.timeZone, now), 0)} for ${me.name}. Private reflections, comments and my partner’s words are not on it.`,
    oneSheet: true,
    madeAt: now,
  }
}
