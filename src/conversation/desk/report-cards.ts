import { activities, strategies } from '../../core/partnership/activities.ts'
import type { Funnel, YearCounts } from '../../usecases/desk/overview-port.ts'
import type { Cycle } from '../../usecases/year/cycles-port.ts'
import type { Bar, Block, Card } from '../kit/card.ts'
import { say } from '../kit/say.ts'
import { lengthInWords } from '../kit/times.ts'
import { shortened } from '../kit/words.ts'

export interface ReportView {
  readonly cycle: Cycle
  readonly funnel: Funnel
  readonly counts: YearCounts
}

const indicatorsShown = 8

/** The year in numbers, for the department's own report. */
export const reportCard = ({ cycle, funnel, counts }: ReportView): Card => {
  const { pairs, steps } = funnel
  const all = pairs.active + pairs.frozen + pairs.completed + pairs.ended
  const logged = Object.values(steps).reduce((sum, step) => sum + step.logged, 0)
  return {
    title: `${shortened(cycle.program.name)} ${cycle.name} in numbers`,
    blocks: [
      {
        kind: 'facts',
        facts: [
          { label: 'Districts', value: String(funnel.districts) },
          { label: 'Pairs', value: `${all}, of them ${pairs.completed} completed` },
          { label: 'Visits', value: String(steps.firstVisit.logged + steps.secondVisit.logged) },
          { label: 'Calls', value: String(steps.call.logged) },
          { label: 'Final meetings', value: String(steps.finalMeeting.logged) },
          { label: 'Time together', value: lengthInWords(funnel.minutesLogged) },
          { label: 'Action plans', value: String(funnel.plans) },
        ],
      },
      ...named('What was done', barsOf(counts.activities, activities, logged)),
      ...named('Where strategies build shared leadership', barsOf(counts.strategies, strategies, logged)),
      ...named('Indicators touched most', indicatorBars(cycle, counts, logged)),
    ],
    actions: [say('Overview', 'status')],
    footer: 'Counts only: nothing that partners wrote is in here. The spreadsheet has one line a district.',
  }
}

const named = (heading: string, bars: readonly Bar[]): Block[] =>
  bars.length === 0
    ? []
    : [
        { kind: 'heading', text: heading },
        { kind: 'bars', bars },
      ]

const barsOf = (
  counts: Readonly<Record<string, number>>,
  codes: readonly { readonly code: string; readonly label: string }[],
  of: number,
): Bar[] =>
  codes.flatMap(({ code, label }) => (counts[code] ? [{ label, value: counts[code], of: Math.max(1, of) }] : []))

const indicatorBars = ({ rubric }: Cycle, { indicators }: YearCounts, of: number): Bar[] =>
  rubric.indicators
    .flatMap(({ code, name }) => {
      const value = indicators[code]
      return value ? [{ label: `${code} ${name}`, value, of: Math.max(1, of) }] : []
    })
    .sort((a, b) => b.value - a.value)
    .slice(0, indicatorsShown)
