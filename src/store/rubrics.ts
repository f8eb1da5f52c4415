import { z } from 'zod'
import type { Rubric } from '../usecases/year/cycles-port.ts'

const indicators = z.array(
  z.object({ code: z.string(), name: z.string(), standard: z.string(), was: z.string().optional() }),
)
const crosswalk = z.record(z.string(), z.record(z.string(), z.string().nullable()))

/** As its table has it. */
export interface RubricRow {
  readonly id: string
  readonly name: string
  readonly version: string
  readonly indicators: unknown
  readonly crosswalk: unknown
}

export const toRubric = (row: RubricRow): Rubric => ({
  id: row.id,
  name: row.name,
  version: row.version,
  indicators: indicators.parse(row.indicators),
  crosswalk: row.crosswalk ? crosswalk.parse(row.crosswalk) : undefined,
})

/** "10" is newer than "9". */
export const newestFirst = (rows: readonly RubricRow[]): readonly RubricRow[] =>
  [...rows].sort((a, b) => b.version.localeCompare(a.version, 'en', { numeric: true }))
