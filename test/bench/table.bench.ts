import { readFileSync, writeFileSync } from 'node:fs'
import type { Bench } from './bench.ts'
import { drawChart } from './readme/chart.ts'
import { drawGrowth } from './readme/growth.ts'
import { readResults } from './readme/results.ts'
import { drawTable, withTable } from './readme/table.ts'

export const figuresFile = new URL('../../docs/figures.md', import.meta.url)
export const operatingFile = new URL('../../docs/operating.md', import.meta.url)
export const chartFile = new URL('../../docs/pictures/matching-times.svg', import.meta.url)

/** No bench: writes what the benches last found into the page of figures, and into the operators' what a state takes. */
export default (bench: Bench): void => {
  const table = drawTable(readResults)
  writeFileSync(figuresFile, withTable(readFileSync(figuresFile, 'utf8'), table))
  const growth = drawGrowth(readResults('grow'))
  writeFileSync(operatingFile, withTable(readFileSync(operatingFile, 'utf8'), growth, 'growth'))
  writeFileSync(chartFile, drawChart(readResults('matching')))
  bench.say(table)
}
