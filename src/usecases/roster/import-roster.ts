import type { Actor } from '../../core/actor.ts'
import { readRoster } from '../../core/roster/read-roster.ts'
import type { RosterRow } from '../../core/roster/roster-csv.ts'
import type { OpenTable, RowFault } from '../../core/table/open-table.ts'
import { codeMeant } from '../../core/table/read-codes.ts'
import { isCoordinator } from '../as-coordinator.ts'
import type { Data, Deps } from '../ports.ts'
import { enroll, type NominateRefusal, weigh } from './nominate.ts'

export type Imported =
  | { readonly kind: 'imported'; readonly added: number; readonly refreshed: number }
  /** Nothing was changed. */
  | { readonly kind: 'faults'; readonly faults: readonly RowFault[]; readonly rows: number }
  | { readonly kind: 'refused'; readonly why: 'notCoordinator' | 'noCycle' }

const sentences: Record<NominateRefusal, (row: RosterRow) => string> = {
  notYours: (row) => `You can't nominate for school ${row.schoolCode}.`,
  noCycle: () => 'There is no school year set up yet.',
  noSuchSchool: (row) => `There is no school with the code ${row.schoolCode}.`,
  districtOut: (row) => `The district of school ${row.schoolCode} has not opted in.`,
  otherDistrict: () => 'This person is on the roster with another district.',
  hasPartner: () => 'This person has a partner, so the school stays as it is until that partnership is ended.',
  unknownIndicator: (row) =>
    `The rubric has no indicator of one of these codes: ${[...row.refinements, ...row.strengths].join(', ')}.`,
}

/** A roster in one piece: all of it, or nothing and every bad row by its line. The same file again changes nothing. */
export const importRoster = async (deps: Deps, actor: Actor, table: OpenTable): Promise<Imported> => {
  if (!isCoordinator(actor)) return { kind: 'refused', why: 'notCoordinator' }
  const { rows: raw, faults } = await readRoster(table)
  if (faults.length > 0) return { kind: 'faults', faults, rows: raw.length }
  return deps.store.transaction(async (data): Promise<Imported> => {
    const cycle = await data.cycles.current(deps.clock.now())
    if (!cycle) return { kind: 'refused', why: 'noCycle' }
    const rows = await withKnownCodes(data, raw)
    const { refused, nominations } = await weigh(deps, data, { actor, cycle, inputs: rows })
    const bad = refused.map(({ index, refusal }) => faultOf(rows[index]!, refusal))
    if (bad.length > 0) return { kind: 'faults', faults: bad, rows: nominations.length }
    await enroll(data, actor, nominations)
    const added = nominations.filter((one) => one.invites).length
    return { kind: 'imported', added, refreshed: nominations.length - added }
  })
}

/** With the zeros that Excel took off the school codes. */
const withKnownCodes = async (data: Data, rows: readonly RosterRow[]): Promise<RosterRow[]> => {
  const known = new Set(await data.roster.schoolCodes())
  return rows.map((row) => ({ ...row, schoolCode: codeMeant(row.schoolCode, known) ?? row.schoolCode }))
}

const faultOf = (row: RosterRow, refusal: NominateRefusal): RowFault => ({
  line: row.line,
  sentence: sentences[refusal](row),
})
