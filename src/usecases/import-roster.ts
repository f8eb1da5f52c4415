import type { Actor } from '../core/actor.ts'
import { type RosterRow, type RowFault, readRosterCsv } from '../core/roster-csv.ts'
import { type NominateRefusal, nominateIn } from './nominate.ts'
import type { Deps } from './ports.ts'

export type Imported =
  | { readonly kind: 'imported'; readonly added: number; readonly refreshed: number }
  /** Nothing was changed. */
  | { readonly kind: 'faults'; readonly faults: readonly RowFault[]; readonly rows: number }
  | { readonly kind: 'refused'; readonly why: 'notCoordinator' | 'noCycle' }

const sentences: Record<NominateRefusal, (row: RosterRow) => string> = {
  notYours: (row) => `You can't nominate for school ${row.schoolCode}.`,
  noCycle: () => 'There is no cycle.',
  noSuchSchool: (row) => `There is no school with the code ${row.schoolCode}.`,
  districtOut: (row) => `The district of school ${row.schoolCode} has not opted in.`,
  otherDistrict: () => 'This person is on the roster with another district.',
  hasPartner: () => 'This person has a partner, so the school stays as it is until that partnership is ended.',
  unknownIndicator: (row) =>
    `The rubric has no indicator of one of these codes: ${[...row.refinements, ...row.strengths].join(', ')}.`,
}

/** A roster in one piece: all of it, or nothing and every bad row by its line. The same file again changes nothing. */
export const importRoster = async (deps: Deps, actor: Actor, text: string): Promise<Imported> => {
  if (actor.kind !== 'person' || !actor.coordinator) return { kind: 'refused', why: 'notCoordinator' }
  const { rows, faults } = readRosterCsv(text)
  if (faults.length > 0) return { kind: 'faults', faults, rows: rows.length }
  const outcome: Imported | BadRows = await deps.store
    .transaction(async (data): Promise<Imported> => {
      const cycle = await data.cycles.current(deps.clock.now())
      if (!cycle) return { kind: 'refused', why: 'noCycle' }
      let added = 0
      const bad: RowFault[] = []
      for (const row of rows) {
        const done = await nominateIn(deps, data, actor, cycle, row)
        if (!done.ok) bad.push({ line: row.line, sentence: sentences[done.why](row) })
        else if (done.isNew) added += 1
      }
      if (bad.length > 0) throw new BadRows(bad)
      return { kind: 'imported', added, refreshed: rows.length - added }
    })
    .catch((cause: unknown) => {
      if (cause instanceof BadRows) return cause
      throw cause
    })
  return outcome instanceof BadRows
    ? { kind: 'faults', faults: outcome.faults, rows: rows.length - outcome.faults.length }
    : outcome
}

/** Rolls the transaction back. */
class BadRows extends Error {
  readonly faults: readonly RowFault[]
  constructor(faults: readonly RowFault[]) {
    super('bad rows')
    this.faults = faults
  }
}
