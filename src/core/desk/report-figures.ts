import type { StepKind } from '../partnership/partnership.ts'
import { smallestTold, suppress } from './suppress.ts'
import type { StateYear } from './year-counts.ts'

/** One figure of the year's report with what it counts, so that nobody has to guess. */
export interface ReportFigure {
  readonly group: string
  readonly label: string
  readonly value: string
  readonly definition: string
}

/** A table of the report; a cell that is not told is empty. */
export interface ReportTable {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number | undefined)[])[]
}

const dayNames = {
  matchToFirstVisit: 'From the match to the first visit',
  firstVisitToCall: 'From the first visit to the call',
  callToSecondVisit: 'From the call to the second visit',
  secondVisitToFinalMeeting: 'From the second visit to the final meeting',
} as const

const stepNames: Readonly<Record<StepKind, string>> = {
  firstVisit: 'First visit',
  call: 'Follow-up call',
  secondVisit: 'Second visit',
  finalMeeting: 'Final meeting',
}

const told = (value: number): string =>
  value > 0 && value < smallestTold ? `fewer than ${smallestTold}` : value.toLocaleString('en-US')
/** A share is not told when either side of it could be worked out to be small. */
const share = (part: number, of: number, whom = 'of those asked'): string => {
  const [small, rest] = [part > 0 && part < smallestTold, of - part > 0 && of - part < smallestTold]
  if (of === 0 || (part === 0 && rest)) return 'none yet'
  if (small || rest) return `${told(part)} ${whom}`
  return `${part.toLocaleString('en-US')} of ${of.toLocaleString('en-US')} (${Math.round((100 * part) / of)}%)`
}
const hoursOf = (minutes: number): string => (Math.round(minutes / 6) / 10).toLocaleString('en-US')
const each = (count: number, people: number): string =>
  people < smallestTold ? 'not shown' : (Math.round((10 * count) / people) / 10).toLocaleString('en-US')

/** The year in figures, each with its definition. Every pair, visit and person counts once. */
export const reportFigures = (state: StateYear): readonly ReportFigure[] => [
  ...participation(state),
  ...whoStopped(state),
  ...state.steps.flatMap(({ kind, asked, done, onTime }): ReportFigure[] => [
    {
      group: 'Steps',
      label: stepNames[kind],
      value: share(done, asked),
      definition: 'Pairs that logged it, of those that were asked: not excused, not skipped, not ended before it.',
    },
    {
      group: 'Steps',
      label: `${stepNames[kind]}, on time`,
      value: share(onTime, done, 'of those logged'),
      definition: 'Of those logged: took place by the day it was due.',
    },
  ]),
  {
    group: 'Steps',
    label: 'Hours together',
    value: hoursOf(state.minutes),
    definition: 'Length of every logged visit, call and meeting, each once, however many wrote about it.',
  },
  {
    group: 'Steps',
    label: 'Visited each other',
    value: share(state.bothWays, state.bothAsked),
    definition: 'Pairs that logged a visit each way, of those asked for both.',
  },
  {
    group: 'Steps',
    label: 'Action plans',
    value: share(state.plans, state.matched, 'of those with a partner'),
    definition: 'People who began an Individual Action Plan, of those who had a partner. Plans are never required.',
  },
  ...Object.entries(dayNames).map(([key, label]): ReportFigure => {
    const days = state.days[key as keyof typeof dayNames]
    return {
      group: 'How long it took',
      label,
      value: days === undefined ? 'none yet' : `${days.toLocaleString('en-US')} days`,
      definition: 'The median of pairs that have both: half took less, half took longer.',
    }
  }),
  {
    group: 'Messages',
    label: 'Messages for each person',
    value: each(state.messages, state.matched),
    definition: 'Messages about a pair that reached one of its partners, for each person who had a partner.',
  },
  {
    group: 'Messages',
    label: 'Reminders for each person',
    value: each(state.reminders, state.matched),
    definition: 'Those of them that were reminders.',
  },
]

const participation = (state: StateYear): readonly ReportFigure[] => {
  const figure = (label: string, value: number, definition: string): ReportFigure => ({
    group: 'Who took part',
    label,
    value: told(value),
    definition,
  })
  return [
    figure('Districts', state.districtsIn, 'Districts that opted in and did not withdraw.'),
    figure('Nominated', state.nominated, 'People nominated for the year, whatever they answered.'),
    figure('Joined', state.joined, 'Of those: said yes and are still in.'),
    figure('Had a partner', state.matched, 'People who were in a pair at any time of the year.'),
    figure('Without a partner', state.unmatched, 'Joined, and in no pair all year.'),
    figure('Pairs', state.pairs, 'Every pair once, though it belongs to two districts.'),
    figure('Pairs that completed', state.completed, 'All steps logged, excused or skipped.'),
  ]
}

const whoStopped = (state: StateYear): readonly ReportFigure[] => {
  const figure = (group: string, label: string, value: string, definition: string): ReportFigure => ({
    ...{ group, label, value, definition },
  })
  const stopped = (label: string, value: number, definition: string) =>
    figure('Who stopped, and why', label, told(value), definition)
  const { withoutBy } = state
  const why = withoutBy && suppress([withoutBy.nobodyEligible, withoutBy.oneTooMany, withoutBy.notInIt])
  const without = (label: string, at: number, definition: string) =>
    figure('Without a partner, and why', label, why?.[at]?.toLocaleString('en-US') ?? 'not shown', definition)
  return [
    stopped('Declined', state.declined, 'Of those nominated: said no.'),
    stopped('Left', state.left, 'Of those nominated: left by themselves after they had joined.'),
    stopped('Withdrawn', state.withdrawn, 'Of those nominated: withdrawn by their district or the department.'),
    stopped('Pairs that ended early', state.ended, 'Ended by the department, or by the end of the year.'),
    ...(why
      ? [
          without('No one was eligible', 0, 'The last matching found nobody whom its rules allow as a partner.'),
          without('One too many nearby', 1, 'There were partners, but fewer than people who needed one.'),
          without('Not in the last matching', 2, 'Joined after it, or were paused when it was made.'),
        ]
      : []),
  ]
}

/** The figures of several years side by side, the latest first. */
export const yearOnYear = (years: readonly { readonly name: string; readonly state: StateYear }[]): ReportTable => {
  const figures = years.map(({ state }) => new Map(reportFigures(state).map((one) => [one.label, one.value])))
  const labels = [...(figures[0]?.keys() ?? [])]
  return {
    columns: ['Figure', ...years.map(({ name }) => name)],
    rows: labels.map((label) => [label, ...figures.map((one) => one.get(label) ?? 'not counted then')]),
  }
}
