import { expect, it } from 'vitest'
import { drawChart } from '../../../src/core/chart/draw-chart.ts'
import { yearChart } from '../../../src/core/chart/year-charts.ts'
import { renderChart } from '../../../src/usecases/desk/render-chart.ts'
import { numbers } from './numbers.ts'

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
