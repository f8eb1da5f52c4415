import { expect, it } from 'vitest'
import { codesLeft, codesNow, meantBy, namesNow, type VersionedRubric } from '../../../src/core/plan/crosswalk.ts'
import { crosswalkTo } from '../../../src/core/plan/next-version.ts'

type Rows = readonly (readonly [code: string, name: string, was?: string])[]
const items = (rows: Rows) => rows.map(([code, name, was]) => ({ code, name, ...(was && { was }) }))

/** Versions "1", "2"... one after the other, each made by its file; the last with all before it, the newest first. */
const versions = (...files: readonly Rows[]): VersionedRubric =>
  files.reduce<VersionedRubric | undefined>((before, rows, at) => {
    const indicators = items(rows)
    const own = { id: `v${at + 1}`, version: String(at + 1), indicators }
    if (!before) return own
    const { former = [], ...last } = before
    return { ...own, crosswalk: crosswalkTo(before, indicators), former: [last, ...former] }
  }, undefined)!

const first: Rows = [
  ['A1', 'Capacity'],
  ['A2', 'Data'],
  ['A3', 'Interventions'],
]

it('reads a code by the version that it was written with, though a later one means something else by it', () => {
  const swapped = versions(first, [
    ['A1', 'Data', 'A2'],
    ['A2', 'Capacity', 'A1'],
    ['A3', 'Interventions'],
  ])
  expect(codesNow(swapped, ['A1', 'A3'], 'v1')).toEqual(['A2', 'A3'])
  expect(codesNow(swapped, ['A1', 'A3'], 'v2')).toEqual(['A1', 'A3'])
  expect(codesNow(swapped, ['A1'])).toEqual(['A1'])
})

it('leads through every version between, and a file that repeats “was” changes nothing', () => {
  const swap: Rows = [
    ['A1', 'Data', 'A2'],
    ['A2', 'Capacity', 'A1'],
  ]
  const third = versions(first, swap, [...swap, ['B1', 'New']])
  expect(codesNow(third, ['A1'], 'v1')).toEqual(['A2'])
  expect(codesNow(third, ['A1'], 'v2')).toEqual(['A1'])
  const fourth = versions(
    first,
    swap,
    [...swap, ['B1', 'New']],
    [
      ['C1', 'Data', 'A1'],
      ['A2', 'Capacity', 'A1'],
    ],
  )
  expect([codesNow(fourth, ['A2'], 'v1'), codesNow(fourth, ['A1'], 'v3')]).toEqual([['C1'], ['C1']])
})

it('counts several old ones as one, each once', () => {
  const rubric = versions(first, [['D1', 'All of it', 'A1, A2;A3']])
  expect(codesNow(rubric, ['A1', 'A2', 'D1'], 'v1')).toEqual(['D1'])
})

it('names what was left out by its last name and that version, and finds it again when a later file leads there', () => {
  const renamed: Rows = [['A3', 'Interventions that fit']]
  const rubric = versions(first, renamed, [['Z9', 'New']])
  expect(meantBy(rubric, 'A3', 'v1').left).toMatchObject({ name: 'Interventions that fit', version: '2' })
  expect(meantBy(rubric, 'A1', 'v1').left).toMatchObject({ name: 'Capacity', version: '1' })
  expect(namesNow(rubric, ['A1', 'Z9', 'X7'], { writtenWith: 'v1', withCode: true })).toEqual([
    'New (Z9)',
    'X7',
    'Capacity (A1, version 1)',
  ])
  const found = versions(first, renamed, [['Z9', 'New']], [['Z9', 'New', 'A3 A1']])
  expect(codesNow(found, ['A1', 'A3'], 'v1')).toEqual(['Z9'])
})

it('a file ends a link by taking its code out of “was”', () => {
  const linked: Rows = [
    ['A1', 'Capacity', 'A2'],
    ['A3', 'Interventions'],
  ]
  expect(codesNow(versions(first, linked), ['A1', 'A2'], 'v1')).toEqual(['A1'])
  const ended = versions(first, linked, [
    ['A1', 'Capacity'],
    ['A3', 'Interventions'],
  ])
  expect(codesNow(ended, ['A1', 'A2'], 'v1')).toEqual(['A1'])
  expect(codesLeft(ended, ['A1', 'A2'], 'v1')).toEqual(['A2'])
  expect(namesNow(ended, ['A2'], { writtenWith: 'v1' })).toEqual(['Data (version 1)'])
})

it('what a changed log kept from before its own version is read by the version that had it', () => {
  const rubric = versions(first, [['A1', 'Capacity']], [['Q1', 'Capacity', 'A1']])
  expect(namesNow(rubric, ['A1', 'A3'], { writtenWith: 'v2' })).toEqual(['Capacity', 'Interventions (version 1)'])
})

it('a version that was taken back is read from where its file said it came', () => {
  const { former: [v1] = [], ...v2 } = versions(first, [['B1', 'Capacity', 'A1']])
  expect(codesNow({ ...v1!, former: [v2] }, ['B1'], 'v2')).toEqual(['A1'])
})
