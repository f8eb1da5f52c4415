import { expect, it } from 'vitest'
import { applyEdits } from '../../../src/core/matching/apply-edits.ts'
import { pairsToCsv } from '../../../src/core/matching/pairs-csv.ts'
import { publishable } from '../../../src/core/matching/publishable.ts'
import { pairSpellings, readPairsCsv } from '../../../src/core/matching/read-pairs-csv.ts'
import { buildRoster } from '../../../src/core/matching/roster.ts'
import { openTable } from '../../../src/core/table/open-table.ts'
import { inputOf, person, proposalFor } from './builders.ts'

const people = [
  person('a1', 'A', { refinements: ['A1'], name: '=HYPERLINK("http://evil.example")' }),
  person('a2', 'A', { refinements: ['B1'], name: 'O"Brien, Zoë' }),
  person('b1', 'B', { strengths: ['A1'] }),
  person('b2', 'B', { strengths: ['B1'] }),
  person('c1', 'C'),
  person('p', 'C', { standing: 'paused' }),
]
const input = inputOf(people)
const roster = buildRoster(input)
const proposal = proposalFor(input)
const csv = pairsToCsv(proposal, roster)
const heading = csv.split('\n')[0]!

const read = (text: string, ...against: [typeof proposal, typeof roster]) => {
  const opened = openTable(new TextEncoder().encode(text), new Set(pairSpellings))
  if (!opened.ok) throw new Error(opened.fault.sentence)
  return readPairsCsv(opened.table, ...against)
}

const fileOf = (...rows: [a: string, b: string, reason?: string][]): string =>
  ['partner a id,partner b id,reason for a hand-made pair', ...rows.map((row) => row.join(','))].join('\n')

it('a file that comes back untouched changes nothing', () => {
  const { kept, added, removed, problems } = read(csv, proposal, roster)
  expect(problems).toEqual([])
  expect(kept).toEqual(proposal.pairs.map(({ a, b }) => [a, b]))
  expect([...added, ...removed]).toEqual([])
})

it('a spreadsheet that writes semicolons or tabs is understood', () => {
  for (const delimiter of [';', '\t']) {
    const text = `partner a id${delimiter}partner b id\na1${delimiter}b1\n`
    expect(read(text, proposal, roster).kept).toEqual([['a1', 'b1']])
  }
})

it('no cell can run as a formula', () => {
  expect(csv).toContain(`"'=HYPERLINK(""http://evil.example"")"`)
  expect(heading.charCodeAt(0)).toBe(0xfeff)
})

it('a swap becomes two locked pairs and two ruled out, and the result may be published', () => {
  const diff = read(fileOf(['a1', 'b2'], ['a2', 'b1']), proposal, roster)
  expect(diff).toMatchObject({ kept: [], problems: [] })
  expect(diff.added.map(({ a, b }) => [a, b])).toEqual([
    ['a1', 'b2'],
    ['a2', 'b1'],
  ])
  expect(diff.removed).toEqual([
    ['a1', 'b1'],
    ['a2', 'b2'],
  ])
  const edited = applyEdits(input, diff)
  const after = proposalFor(edited)
  expect(after.pairs.map(({ a, b }) => [a, b])).toEqual([
    ['a1', 'b2'],
    ['a2', 'b1'],
  ])
  expect(publishable(edited, after)).toEqual({ ok: true })
})

it('every bad row is named with its line, and the good ones are still read', () => {
  const text = fileOf(
    ['a1', 'b1'],
    ['a2', ''],
    ['a2', 'nobody'],
    ['a1', 'c1'],
    ['a2', 'c1'],
    ['a2', 'p'],
    ['b2', 'b2'],
    ['a2', 'a2'],
  )
  const { kept, problems } = read(text, proposal, roster)
  expect(kept).toEqual([['a1', 'b1']])
  expect(problems.map(({ line, sentence }) => `${line}: ${sentence}`)).toEqual([
    '3: "partner b id" is empty: give the id of a person in the roster, or delete the row.',
    '4: "partner b id" is nobody, who is not in the roster: copy an id from the roster.',
    '5: =HYPERLINK("http://evil.example") is on line 2 already: a person has one partner.',
    '6: O"Brien, Zoë and Person c1: District A and District C are not neighbors. Write why in "reason for a hand-made pair", or choose someone else.',
    '7: Person p is on pause.',
    '8: Person b2 and Person b2 cannot be a pair: a person cannot be their own partner.',
    '9: O"Brien, Zoë and O"Brien, Zoë cannot be a pair: a person cannot be their own partner.',
  ])
})

it('a pair of non-neighbors is accepted with a reason', () => {
  const { added, problems } = read(fileOf(['a1', 'c1', 'same initiative']), proposal, roster)
  expect(problems).toEqual([])
  expect(added).toEqual([{ a: 'a1', b: 'c1', reason: 'same initiative' }])
})

it('a file without the needed columns or with a broken quote says so', () => {
  expect(read('name,fit\nx,1\n', proposal, roster).problems).toEqual([
    { line: 1, sentence: 'The heading needs a column "partner a id" and a column "partner b id".' },
  ])
  expect(read('partner a id,partner b id\n"a1,b1\n', proposal, roster).problems).toEqual([
    { line: 2, sentence: 'A quotation mark that opens here is never closed. Please close it or take it out.' },
  ])
})
