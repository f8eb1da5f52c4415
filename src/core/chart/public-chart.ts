import { smallestTold } from '../desk/suppress.ts'
import type { Chart } from './chart.ts'

const isSmall = (count: number): boolean => count > 0 && count < smallestTold

/**
 * A picture for a file that leaves the office: without the bars that tell a count under five, or let one be worked out. Undefined where
 * none is left.
 */
export const publicChart = (chart: Chart): Chart | undefined => {
  const bars = chart.bars.filter(({ value, of = value }) => ![value, of, of - value].some(isSmall))
  if (bars.length === chart.bars.length) return chart
  if (bars.every(({ value, of = 0 }) => value + of === 0)) return undefined
  const said = bars.map(({ label, value, of }) =>
    of === undefined ? `${label} ${value}` : `${label} ${value} of ${of}`,
  )
  return { ...chart, bars, finding: `${chart.title}: ${said.join(', ')}. Counts under ${smallestTold} are left out.` }
}
