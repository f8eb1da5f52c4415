import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { neutralCell } from '../../../src/core/table/tidy-cell.ts'

it.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  ' =1',
  '\u00a0=1',
  '\u200b=1',
  '\ufeff=1',
  '＝1',
  '＋1',
  '－1',
  '＠x',
  '\u202e=1',
])('is no formula in a spreadsheet: %j', (text) => expect(neutralCell(text)).toBe(`'${text}`))

it.each(['Ada', "O'Neil", '1-2', 'a=b', '', 'é', '5'])('is left as it is: %j', (text) =>
  expect(neutralCell(text)).toBe(text),
)

it('is asked by everything that writes a table', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  const writers = files.filter((name) => readFileSync(`src/${name}`, 'utf8').includes("from 'csv-stringify/sync'"))
  expect(writers.length).toBeGreaterThanOrEqual(5)
  expect(writers.filter((name) => !readFileSync(`src/${name}`, 'utf8').includes('neutralCell'))).toEqual([])
})
