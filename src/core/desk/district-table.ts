import type { StepKind } from '../partnership/partnership.ts'
import type { ReportTable } from './report-figures.ts'
import { smallestTold, suppressTable } from './suppress.ts'
import type { DistrictYear, StateYear } from './year-counts.ts'

/** What a cell that is not shown reads. */
export const hiddenCell = '*'
export const hiddenNote = `* Not shown: fewer than ${smallestTold}, or hidden so that another such count can’t be worked out from a total or from its row.`

const districtColumns = [
  'District',
  'Administrators',
  'Pairs',
  'Pairs completed',
  'Visits',
  'Visits hosted',
  'Visits made',
  'Calls',
  'Final meetings',
  'Hours together',
  'Action plans',
] as const

/** One line a district with small counts left out, then the state's own, in which each pair counts once. */
export const districtTable = (districts: readonly Omit<DistrictYear, 'code'>[], state?: StateYear): ReportTable => {
  const rows = suppressTable(
    districts.map((one) => ({ ...one, hosted: one.hosted ?? 0, made: one.made ?? 0 })),
    [
      { key: 'joined' },
      { key: 'pairs' },
      { key: 'completed', of: 'pairs' },
      { key: 'visits' },
      { key: 'hosted', of: 'visits' },
      { key: 'made', of: 'visits' },
      { key: 'calls' },
      { key: 'finalMeetings' },
      { key: 'minutes', goesWith: 'visits' },
      { key: 'plans', of: 'joined' },
    ],
  )
  const hours = (minutes: number | undefined) => (minutes === undefined ? undefined : Math.round(minutes / 6) / 10)
  const lines = rows.map((row) => [
    row.name,
    row.joined,
    row.pairs,
    row.completed,
    row.visits,
    row.hosted,
    row.made,
    row.calls,
    row.finalMeetings,
    hours(row.minutes),
    row.plans,
  ])
  return { columns: districtColumns, rows: state ? [...lines, stateLine(state)] : lines }
}

const stateLine = (state: StateYear): readonly (string | number | undefined)[] => {
  const done = (...kinds: readonly StepKind[]) =>
    state.steps.filter(({ kind }) => kinds.includes(kind)).reduce((sum, one) => sum + one.done, 0)
  const small = (value: number) => (value > 0 && value < smallestTold ? undefined : value)
  const visits = small(done('firstVisit', 'secondVisit'))
  return [
    'The whole state, each pair once',
    small(state.joined),
    small(state.pairs),
    small(state.completed),
    visits,
    visits,
    visits,
    small(done('call')),
    small(done('finalMeeting')),
    visits === undefined ? undefined : Math.round(state.minutes / 6) / 10,
    small(state.plans),
  ]
}
