import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { chartFile, figuresFile, operatingFile } from '../table.bench.ts'
import { drawChart } from './chart.ts'
import { goals } from './goals.ts'
import { drawGrowth } from './growth.ts'
import { type Results, readResults } from './results.ts'
import { drawTable, withTable } from './table.ts'

describe('the page of figures', () => {
  it('says what the benches last found', () => {
    const page = readFileSync(figuresFile, 'utf8')
    expect(page).toBe(withTable(page, drawTable(readResults)))
    expect(readFileSync(chartFile, 'utf8')).toBe(drawChart(readResults('matching')))
  })

  it('has beside it what states of several sizes take, on the operators’ page', () => {
    const page = readFileSync(operatingFile, 'utf8')
    const growth = drawGrowth(readResults('grow'))
    expect(page).toBe(withTable(page, growth, 'growth'))
    expect(growth.split('\n').length).toBeGreaterThan(4)
  })

  it('says so where a figure is not what was wanted', () => {
    const of = (value: number): Results => ({
      ratios: Object.fromEntries(goals.flatMap(({ ratio }) => (ratio ? [[ratio, value]] : []))),
      figures: Object.fromEntries(goals.flatMap(({ figure }) => (figure ? [[figure, { value, unit: '' }]] : []))),
      raw: {},
    })
    const [low, high] = [drawTable(() => of(0)), drawTable(() => of(1e9))]
    const bad = (table: string) => table.split('\n').filter((line) => line.endsWith('| **not met** |')).length
    expect(bad(low)).toBe(goals.filter((goal) => goal.atLeast !== undefined).length)
    expect(bad(high)).toBe(goals.filter((goal) => goal.atMost !== undefined).length)
  })

  it('is not written from results that lack a figure', () => {
    expect(() => drawTable(() => ({ ratios: {}, figures: {}, raw: {} }))).toThrow('hold no')
  })
})
