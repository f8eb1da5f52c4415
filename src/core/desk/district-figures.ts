import type { ReportFigure } from './report-figures.ts'
import { smallestTold } from './suppress.ts'
import type { DistrictYear } from './year-counts.ts'

const small = (value: number): boolean => value > 0 && value < smallestTold

/**
 * One district's year for its director: counts alone, small ones left out. What could be worked out from two others (hosted and
 * made from all visits, completed from all pairs) is left out with them.
 */
export const districtFigures = (facts: Omit<DistrictYear, 'code' | 'name'>): readonly ReportFigure[] => {
  const { joined, pairs, completed, visits, hosted = 0, made = 0, calls, finalMeetings, minutes, plans } = facts
  const figure = (group: string, label: string, value: number, definition: string, hidden = false): ReportFigure => ({
    ...{ group, label, definition },
    value: small(value) ? `fewer than ${smallestTold}` : hidden ? 'not shown' : value.toLocaleString('en-US'),
  })
  const part = (one: number, of: number) => small(of) || small(one) || small(of - one)
  const ways = small(hosted) || small(made) || small(visits)
  return [
    figure('People', 'Administrators', joined, 'People of the district who joined and are still in.'),
    figure(
      'People',
      'Action plans',
      plans,
      'People who began an Individual Action Plan. Plans are never required.',
      part(plans, joined),
    ),
    figure('Pairs', 'Pairs', pairs, 'Pairs with a partner in the district.'),
    figure('Pairs', 'Pairs that completed', completed, 'All steps logged, excused or skipped.', part(completed, pairs)),
    figure('Visits and calls', 'Visits', visits, 'Logged visits of these pairs, each once.'),
    figure('Visits and calls', 'Visits received', hosted, 'Of those: at a school of the district.', ways),
    figure('Visits and calls', 'Visits given', made, 'Of those: by people of the district, elsewhere.', ways),
    figure('Visits and calls', 'Calls', calls, 'Logged follow-up calls.'),
    figure('Visits and calls', 'Final meetings', finalMeetings, 'Logged final meetings. They are optional.'),
    {
      group: 'Visits and calls',
      label: 'Hours together',
      value: small(visits + calls + finalMeetings)
        ? 'not shown'
        : (Math.round(minutes / 6) / 10).toLocaleString('en-US'),
      definition: 'Length of every logged visit, call and meeting, each once.',
    },
  ]
}
