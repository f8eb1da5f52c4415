import { districtFinder } from '../../core/roster/district-meant.ts'
import type { ReadRoster } from '../../core/roster/read-roster.ts'
import type { RosterRow } from '../../core/roster/roster-csv.ts'
import { schoolFinder } from '../../core/roster/school-meant.ts'
import type { RowFault } from '../../core/table/open-table.ts'
import type { Reads } from '../ports.ts'

/** Rows of a roster with their schools' codes: found by code, or by name in the district that the row names. Other states have schools of the same names. */
export const placeRows = async (
  data: Pick<Reads, 'roster'>,
  { rows }: Pick<ReadRoster, 'rows'>,
  state: string,
): Promise<{ readonly rows: readonly RosterRow[]; readonly faults: readonly RowFault[] }> => {
  const schoolOf = schoolFinder(await data.roster.schoolNames())
  const districtOf = districtFinder(await data.roster.districts())
  const placed: RosterRow[] = []
  const faults: RowFault[] = []
  for (const row of rows) {
    if (row.state !== undefined && row.state !== state) {
      const sentence = `This row is of ${row.state}, and this is the roster of ${state}. Please leave out rows of other states.`
      faults.push({ line: row.line, column: 'status', sentence })
      continue
    }
    const district = row.district === '' ? undefined : districtOf(row.district)
    const school = typeof district === 'string' ? district : schoolOf(row.schoolCode, district?.code)
    if (typeof school !== 'string') placed.push({ ...row, schoolCode: school.code })
    // Whoever is out is found by their address.
    else if (row.withdrawn) placed.push(row)
    else
      faults.push({
        line: row.line,
        column: typeof district === 'string' ? 'district' : 'school_code',
        sentence: school,
      })
  }
  return { rows: placed, faults }
}
