import { expect, it } from 'vitest'
import { indicatorsMeant } from '../../../src/core/roster/indicators-meant.ts'
import { readRosterRow } from '../../../src/core/roster/roster-csv.ts'

const rubric = [
  { code: 'A1', name: 'Capacity Building' },
  { code: 'A2', name: 'Data Analysis & Use' },
  { code: 'C3', name: 'Induction, Support, Retention & Growth' },
  { code: '1.2', name: 'Vision' },
]
const cells = { name: 'Pat', given: '', family: '', lastFirst: '', email: 'p@one.example', title: 'P', school: '1' }
const meant = (refinements: string) => {
  const read = readRosterRow({
    line: 2,
    cells: { ...cells, district: '', refinements, strengths: '', years: '', status: '' },
  })
  return 'row' in read ? indicatorsMeant(read.row.refinements, rubric) : read
}

it.each([
  ['A1 A2', ['A1', 'A2']],
  ['a-1; a2', ['A1', 'A2']],
  ['A1: Capacity Building', ['A1']],
  ['Capacity building, Data Analysis and Use', ['A1', 'A2']],
  ['Induction, Support, Retention & Growth; A1', ['C3', 'A1']],
  ['1.2 - Vision', ['1.2']],
  ['A1 Teamwork', ['A1', 'TEAMWORK']],
  ['n/a', []],
])('“%s” is %j', (cell, codes) => expect(meant(cell)).toEqual(codes))
