import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { inBreaths } from '../../../src/core/table/in-breaths.ts'
import { type OpenTable, openTable } from '../../../src/core/table/open-table.ts'
import { rowsOf } from '../../../src/core/table/rows.ts'
import { scan } from '../../../src/core/table/scan.ts'
import { neutralCell, tidyCell } from '../../../src/core/table/tidy-cell.ts'

const names = new Set(['name', 'code'])
const columns = [
  { key: 'name', label: 'name', also: [] },
  { key: 'code', label: 'code', also: [] },
] as const
const open = (text: string | Uint8Array) =>
  openTable(typeof text === 'string' ? new TextEncoder().encode(text) : text, names)
const opened = (text: string): OpenTable => {
  const done = open(text)
  if (!done.ok) throw new Error(done.fault.sentence)
  return done.table
}
const rowsIn = (text: string) => [...rowsOf(opened(text), columns, { name: 0, code: 1 })]
const faultIn = (text: string | Uint8Array) => {
  const done = open(text)
  return done.ok ? undefined : done.fault
}

it('whatever a spreadsheet writes is read as another reader reads it, with every delimiter and line end', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\t', '|', ' ', 'é', '\n'), maxLength: 8 })
  const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(
      table,
      fc.constantFrom(',', ';', '\t', '|'),
      fc.constantFrom('\n', '\r\n'),
      (rows, delimiter, record_delimiter) => {
        const text = stringify(rows, { delimiter, record_delimiter, quoted: true })
        const expected: string[][] = parse(text, { delimiter, record_delimiter, skip_records_with_empty_values: true })
        expect([...scan(text, delimiter, { at: 0, line: 1 })].map(({ cells }) => cells)).toEqual(expected)
      },
    ),
  )
})

it('a cell that was disarmed for spreadsheets comes back as it was', () => {
  for (const text of ['=1+1', '-5', '+1 615 555', '@home', "O'Neill", "'Ohana"])
    expect(tidyCell(neutralCell(text))).toBe(text)
})

it('a row that runs over several lines is named by its first', () => {
  expect(rowsIn('name,code\n"Pat\nDoe",1\nKim,2\n')).toMatchObject([
    { row: { line: 2, cells: { name: 'Pat Doe' } } },
    { row: { line: 4 } },
  ])
})

it('an inch and a nickname are no quotation', () => {
  const rows = rowsIn('name,code\nPat "Patty" Doe,1\n"Kim "K" Roe",2\n5" pipe,3\n')
  expect(rows.map(({ row }) => row?.cells.name)).toEqual(['Pat "Patty" Doe', 'Kim "K" Roe', '5" pipe'])
})

it.each([
  ['at the end of the file', 'name,code\nPat,1\n"Kim,2\nLee,3\n', 3],
  ['where another row has one', 'name,code\n"Kim,2\n"Poe, Lee",3\n', 2],
  ['where another row has one inside', 'name,code\n"Kim,2\nLee,"a, b"\n', 2],
])('a quotation mark that is never closed is named with its line: %s', (_, text, line) => {
  expect(rowsIn(text).at(-1)?.fault).toMatchObject({ line, sentence: expect.stringContaining('never closed') })
})

it('what would cost much is refused before it does', () => {
  expect(faultIn(`name,code${',x'.repeat(5_000_000)}\n`)?.sentence).toContain('more than 200 columns')
  expect(rowsIn(`name,code\n${',x'.repeat(3_000_000)}\n`).at(-1)?.fault?.sentence).toContain('more than 200 columns')
  expect(rowsIn(`name,code\n"${'x'.repeat(5_000_000)}`).at(-1)?.fault?.line).toBe(2)
  expect(rowsIn(`name,code\n${'x'.repeat(6_000)},1`).at(-1)?.fault?.sentence).toContain('5,000 characters')
  expect(faultIn(new Uint8Array(16_000_001))?.sentence).toContain('16 MB')
  const long = rowsIn(`name,code\n${'Pat,1\n'.repeat(50_001)}`)
  expect(long.at(-1)?.fault).toMatchObject({ line: 50_002, sentence: expect.stringContaining('50,000 rows') })
})

it('what is no table is told what to do', () => {
  expect(faultIn(Buffer.from('PK\u0003\u0004 a workbook'))?.sentence).toContain('CSV UTF-8')
  expect(faultIn(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2, 3, 4, 5, 6, 7, 0xff]))?.sentence).toContain(
    'no text file',
  )
  for (const page of [
    '<html><table><tr><td>name</td></tr></table></html>',
    '\ufeff<?xml version="1.0"?>',
    '{\\rtf1 name,code}',
  ])
    expect(faultIn(page)?.sentence).toContain('CSV UTF-8')
  expect(faultIn('<name>,code\nPat,1')).toBeUndefined()
  expect(faultIn('')?.sentence).toContain('empty')
  expect(faultIn(' \n\n')?.sentence).toContain('empty')
  expect(faultIn('Pat Doe,pat@one.example\n')?.sentence).toContain('must name the columns')
})

it('a formula is named, which nobody here works out, and a text that only looks like one is not', () => {
  const rows = rowsIn(`name,code\n"=HYPERLINK(""https://one.example"",""Pat"")",1\nKim,=B2+1\n="Lee",="2"\n'=Poe,3\n`)
  expect(rows.map(({ row, fault }) => row?.cells ?? fault)).toMatchObject([
    { line: 2, column: 'name', sentence: expect.stringContaining('Paste Special, then Values') },
    { line: 3, column: 'code' },
    { name: 'Lee', code: '2' },
    { name: '=Poe', code: '3' },
  ])
})

it('a cell too many is named, an empty one is not', () => {
  const rows = rowsIn('name,code\nPat,1,,\nKim,2,3\n')
  expect(rows.map(({ row, fault }) => row?.line ?? fault?.line)).toEqual([2, 3])
  expect(rows[1]?.fault?.sentence).toContain('3 cells and the heading 2')
})

it('whoever reads much lets others have their turn, and says how far it is', async () => {
  let turns = 0
  let reading = true
  const others = (async () => {
    for (; reading; turns++) await new Promise((resume) => setImmediate(resume))
  })()
  const told: number[] = []
  await inBreaths(
    rowsOf(opened(`name,code\n${'Pat,1\n'.repeat(50_000)}`), columns, { name: 0, code: 1 }),
    () => undefined,
    (n) => told.push(n),
  )
  reading = false
  await others
  expect(turns).toBeGreaterThan(100)
  expect(told.at(-1)).toBe(50_000)
  expect(told.length).toBeGreaterThan(100)
})

it.each(['Pat 👩‍🏫', '❤️ Math', '👩🏽‍🏫👨‍👩‍👧', '1️⃣ School', '🏳️‍🌈'])('keeps the emoji of %s whole', (text) =>
  expect(tidyCell(`\u200d${text}\u200b \u200d`)).toBe(text),
)
