import { shortened } from '../../core/characters.ts'
import type { ChartName } from '../../core/chart/chart.ts'
import { reportFigures } from '../../core/desk/report-figures.ts'
import { chartsOf } from '../../usecases/desk/see-charts.ts'
import type { YearReport } from '../../usecases/desk/year-report.ts'
import { button } from '../kit/action.ts'
import type { Block, Card } from '../kit/card.ts'
import { say } from '../kit/say.ts'
import { reportFile, reportPicture } from './actions.ts'

const shownFirst: readonly ChartName[] = ['steps', 'months']
const pictureNames: Readonly<Record<ChartName, string>> = {
  steps: 'Steps',
  progress: 'Done against due',
  months: 'Visits a month',
  activities: 'What was done',
  strategies: 'Strategies',
  indicators: 'Indicators',
  hours: 'Hours by district',
}

/** Where a picture of a year is. */
export type Picture = (name: ChartName) => string

/** The year in numbers, for the department's own report. */
export const reportCard = ({ cycle, counts }: Pick<YearReport, 'cycle' | 'counts'>, picture: Picture): Card => {
  const charts = chartsOf(cycle, counts)
  const figures = counts.state ? reportFigures(counts.state) : []
  const groups = [...Map.groupBy(figures, ({ group }) => group)]
  return {
    title: `${shortened(cycle.program.name)} ${cycle.name} in numbers`,
    blocks: [
      ...charts
        .filter(({ name }) => shownFirst.includes(name))
        .map(
          ({ name, chart }): Block => ({
            kind: 'image',
            url: picture(name),
            alt: chart.finding,
          }),
        ),
      ...groups.flatMap(([group, some]): Block[] => [
        { kind: 'heading', text: group },
        { kind: 'facts', facts: some.map(({ label, value }) => ({ label, value })) },
      ]),
    ],
    actions: [
      button(reportFile, { format: 'pdf' }, 'As a PDF', { style: 'primary' }),
      button(reportFile, { format: 'xlsx' }, 'As a spreadsheet'),
      ...charts
        .filter(({ name }) => !shownFirst.includes(name))
        .map(({ name }) => button(reportPicture, { name }, pictureNames[name])),
      say('Overview', 'status'),
    ],
    footer: 'Each pair, visit and person counts once. Counts only: nothing that partners wrote is in here.',
  }
}

/** One picture of the year, with its numbers in words. */
export const pictureCard = (
  { cycle, counts }: Pick<YearReport, 'cycle' | 'counts'>,
  name: ChartName,
  picture: Picture,
): Card => {
  const found = chartsOf(cycle, counts).find((one) => one.name === name)
  return {
    title: found?.chart.title ?? pictureNames[name],
    blocks: found
      ? [
          { kind: 'image', url: picture(name), alt: found.chart.finding },
          { kind: 'text', text: found.chart.finding },
        ]
      : [{ kind: 'text', text: 'There is nothing to draw yet: it fills as partners log their visits.' }],
    actions: [button(reportFile, { format: 'xlsx' }, 'As a spreadsheet'), say('Report', 'report')],
  }
}
