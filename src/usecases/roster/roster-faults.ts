import type { RosterRow } from '../../core/roster/roster-csv.ts'
import type { RowFault } from '../../core/table/open-table.ts'
import type { Cycle } from '../year/cycles-port.ts'
import type { SchoolFacts } from './roster-port.ts'
import type { NominateRefusal } from './weigh-nominations.ts'

interface Around {
  readonly schools: ReadonlyMap<string, SchoolFacts>
  readonly cycle: Cycle
}

type Told = Omit<RowFault, 'line'>

const sentences: Record<NominateRefusal, (row: RosterRow, around: Around) => readonly Told[]> = {
  notYours: ({ schoolCode }) => [{ column: 'school_code', sentence: `You can’t nominate for school ${schoolCode}.` }],
  noCycle: () => [{ sentence: 'There is no school year set up yet.' }],
  noSuchSchool: ({ schoolCode }) => [
    { column: 'school_code', sentence: `There is no school with the code ${schoolCode}.` },
  ],
  districtOut: ({ schoolCode }, { schools }) => [
    {
      column: 'school_code',
      sentence: `The district of ${schools.get(schoolCode)?.name ?? schoolCode} has not opted in. Opt it in first, or leave the row out.`,
    },
  ],
  erased: () => [
    {
      column: 'email',
      sentence: 'This stands for someone who was erased. Write their own address, or leave the row out.',
    },
  ],
  otherDistrict: () => [{ column: 'email', sentence: 'This person is on the roster with another district.' }],
  hasPartner: () => [
    {
      column: 'school_code',
      sentence: 'This person has a partner, so they stay in their district until that partnership is ended.',
    },
  ],
  unknownIndicator: (row, { cycle }) => {
    const known = new Set(cycle.rubric.indicators.map((one) => one.code))
    const columns = ['refinements', 'strengths'] as const
    return columns.flatMap((column) => {
      const wrong = row[column].filter((code) => !known.has(code))
      const codes = wrong.slice(0, 3).join(', ')
      return wrong.length > 0 ? [{ column, sentence: `The rubric has no indicator ${codes}.` }] : []
    })
  },
}

/** Why a row can't be nominated, each with the column that says so. */
export const faultsOf = (row: RosterRow, refusal: NominateRefusal, around: Around): RowFault[] =>
  sentences[refusal](row, around).map((told) => ({ line: row.line, ...told }))
