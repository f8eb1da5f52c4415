import { type Chart, type ChartName, chartNames } from '../../core/chart/chart.ts'
import { type YearNumbers, yearChart } from '../../core/chart/year-charts.ts'
import type { Reads } from '../ports.ts'
import type { Cycle } from '../year/cycles-port.ts'
import type { YearCounts } from './overview-port.ts'
import { renderChart } from './render-chart.ts'

const numbersOf = (cycle: Cycle, counts: YearCounts): YearNumbers => ({
  year: cycle.name,
  steps: counts.state?.steps ?? [],
  progress: counts.state?.progress ?? [],
  visitsByMonth: counts.state?.visitsByMonth ?? [],
  activities: counts.activities,
  strategies: counts.strategies,
  indicators: counts.indicators,
  offered: counts.offered ?? {},
  left: counts.left ?? [],
  rubric: cycle.rubric.indicators,
  recommended: cycle.recommended,
  hours: counts.districts.map(({ name, minutes }) => ({ district: name, minutes })),
})

/** The pictures of a year that have something to show. */
export const chartsOf = (
  cycle: Cycle,
  counts: YearCounts,
): readonly { readonly name: ChartName; readonly chart: Chart }[] =>
  chartNames.flatMap((name) => {
    const chart = yearChart(name, numbersOf(cycle, counts))
    return chart ? [{ name, chart }] : []
  })

/** A picture of a year as PNG bytes, behind a signed address; undefined when there is nothing to draw. Counts alone, of the whole state. */
export const createYearChart =
  ({ read }: { readonly read: Reads }) =>
  async ({ cycleId, name }: { readonly cycleId: string; readonly name: string }): Promise<Uint8Array | undefined> => {
    const cycle = await read.cycles.find(cycleId)
    const known = chartNames.find((one) => one === name)
    if (!cycle || !known) return undefined
    const chart = yearChart(known, numbersOf(cycle, await read.overview.year(cycleId)))
    return chart && renderChart(chart)
  }
