import { expect, it } from 'vitest'
import type { Chart } from '../../../src/core/chart/chart.ts'
import { publicChart } from '../../../src/core/chart/public-chart.ts'

const chart = (bars: Chart['bars']): Chart => ({
  title: 'Steps done',
  finding: 'As it is.',
  kind: 'bars',
  unit: 'pairs',
  bars,
})

it('a picture that leaves the office shows no count under five, nor one that gives it away', () => {
  const shown = publicChart(
    chart([
      { label: 'First visit', value: 30, of: 40 },
      { label: 'Follow-up call', value: 3, of: 40 },
      { label: 'Second visit', value: 38, of: 40 },
      { label: 'Final meeting', value: 0, of: 40 },
    ]),
  )
  expect(shown?.bars.map(({ label }) => label)).toEqual(['First visit', 'Final meeting'])
  expect(shown?.finding).toBe('Steps done: First visit 30 of 40, Final meeting 0 of 40. Counts under 5 are left out.')
})

it('one with nothing to hide stays as it is, and one with nothing else is not drawn', () => {
  const open = chart([{ label: 'August', value: 12 }])
  expect(publicChart(open)).toBe(open)
  expect(publicChart(chart([{ label: 'First visit', value: 0, of: 3 }]))).toBeUndefined()
  expect(
    publicChart(
      chart([
        { label: 'July', value: 0 },
        { label: 'August', value: 2 },
      ]),
    ),
  ).toBeUndefined()
})
