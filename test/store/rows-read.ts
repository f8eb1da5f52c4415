import type { Database } from '../../src/store/db/open.ts'

interface Plan {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly 'Actual Rows': number
  readonly 'Actual Loops': number
  readonly 'Rows Removed by Filter'?: number
  readonly 'Rows Removed by Index Recheck'?: number
  readonly Plans?: readonly Plan[]
}

/** What a statement really reads: rows by table, whether they are of use or not. */
export const rowsRead = async (
  { pool }: Database,
  text: string,
  values: readonly unknown[],
): Promise<ReadonlyMap<string, number>> => {
  const { rows } = await pool.query<{ 'QUERY PLAN': readonly { Plan: Plan }[] }>(
    `EXPLAIN (ANALYZE, FORMAT JSON) ${text}`,
    [...values],
  )
  const read = new Map<string, number>()
  const walk = (plan: Plan) => {
    const table = plan['Relation Name']
    const seen =
      plan['Actual Loops'] *
      (plan['Actual Rows'] + (plan['Rows Removed by Filter'] ?? 0) + (plan['Rows Removed by Index Recheck'] ?? 0))
    if (table) read.set(table, (read.get(table) ?? 0) + seen)
    for (const part of plan.Plans ?? []) walk(part)
  }
  walk(rows[0]!['QUERY PLAN'][0]!.Plan)
  return read
}
