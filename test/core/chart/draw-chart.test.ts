import { expect, it } from 'vitest'
import { drawChart } from '../../../src/core/chart/draw-chart.ts'
import { type YearNumbers, yearChart } from '../../../src/core/chart/year-charts.ts'
import { recommendedSchema } from '../../../src/core/partnership/recommended.ts'
import { renderChart } from '../../../src/usecases/desk/render-chart.ts'

const numbers: YearNumbers = {
  year: '2026-27',
  steps: [
    { kind: 'firstVisit', asked: 900, done: 720 },
    { kind: 'call', asked: 900, done: 300 },
  ],
  progress: [
    { month: '2026-09', done: 3, due: 10 },
    { month: '2026-10', done: 12, due: 20 },
  ],
  visitsByMonth: [
    { month: '2026-10', visits: 300 },
    { month: '2026-11', visits: 420 },
  ],
  activities: {},
  recommended: recommendedSchema.parse({}),
  strategies: { plc: 12 },
  indicators: { A3: 40 },
  rubric: [{ code: 'A3', name: 'Interventions <b>' }],
  left: [],
  offered: { A3: 90 },
  hours: [],
}

it('says its finding in one sentence, with the numbers', () => {
  expect(yearChart('steps', numbers)!.finding).toBe(
    'Done in 2026-27 so far: first visit 720 of 900 (80%), follow-up call 300 of 900 (33%).',
  )
  expect(yearChart('months', numbers)!.finding).toBe('720 visits in 2 months, most in Nov (420).')
})

it('is not there while there is nothing to draw', () => {
  expect(yearChart('activities', numbers)).toBeUndefined()
})

it('takes no name for markup, and has every number beside its bar', () => {
  const svg = drawChart(yearChart('indicators', numbers)!)
  expect(svg).toContain('Interventions &lt;b&gt;')
  expect(svg).toContain('40 of 90')
})

it('has letters when it is rendered, without a font of the machine', async () => {
  const chart = yearChart('steps', numbers)!
  const [with_, without] = await Promise.all([renderChart(chart), renderChart({ ...chart, title: '', bars: [] })])
  expect([...with_.subarray(1, 4)]).toEqual([...Buffer.from('PNG')])
  expect(with_.byteLength).toBeGreaterThan(without.byteLength * 2)
})
