import { type Column, headingKey, mapHeadings } from '../table/headings.ts'
import type { OpenTable, RowFault } from '../table/open-table.ts'
import { rowsOf, type TableRow } from '../table/rows.ts'
import type { IdPair, LockedPair } from './matching-input.ts'
import { pairColumns } from './pairs-csv.ts'
import type { Proposal } from './proposal.ts'
import type { MatchingRoster, Member } from './roster.ts'
import { pairRules, personRuleBroken } from './rules.ts'

/** What an edited file of pairs would change. Nothing may be applied while there are problems. */
export interface PairsDiff {
  readonly kept: readonly IdPair[]
  readonly added: readonly LockedPair[]
  readonly removed: readonly IdPair[]
  readonly problems: readonly RowFault[]
}

const columns = [
  { key: 'a', label: pairColumns.aId, also: [] },
  { key: 'b', label: pairColumns.bId, also: [] },
  { key: 'reason', label: pairColumns.lockReason, also: [] },
] as const satisfies readonly Column[]
type Row = TableRow<(typeof columns)[number]['key']>

/** Spellings by which a file of pairs is known, and its heading found. */
export const pairSpellings = Object.values(pairColumns).map(headingKey)

const failed = (fault: RowFault): PairsDiff => ({ kept: [], added: [], removed: [], problems: [fault] })

const pairKey = (a: string, b: string): string => JSON.stringify(a < b ? [a, b] : [b, a])

/** The first reason why a row's pair cannot stand, or undefined. */
const faultOf = (roster: MatchingRoster, a: Member, b: Member, reason: string): string | undefined => {
  const names = `${a.candidate.name} and ${b.candidate.name}`
  for (const member of [a, b]) {
    const rule = personRuleBroken(member, roster)
    if (rule) return rule.reason(member, roster)
  }
  for (const rule of pairRules) {
    if (!rule.broken(a, b, roster)) continue
    const why = rule.reason(a, b, roster)
    if (!rule.waivedByReason) return `${names} cannot be a pair: ${why}.`
    if (!reason) return `${names}: ${why}. Write why in "${pairColumns.lockReason}", or choose someone else.`
  }
  return undefined
}

/** Compare an opened file of pairs, edited in a spreadsheet, with the proposal it came from. */
export const readPairsCsv = (table: OpenTable, proposal: Proposal, roster: MatchingRoster): PairsDiff => {
  const { places } = mapHeadings(table.headings, columns)
  const missing = columns.filter(({ key }) => key !== 'reason' && places[key] === undefined)
  if (missing.length > 0) {
    const sentence = `The heading needs a column "${missing.map(({ label }) => label).join('" and a column "')}".`
    return failed({ line: table.headingLine, sentence })
  }
  const proposed = new Map(proposal.pairs.map((pair) => [pairKey(pair.a, pair.b), pair]))
  const lineOf = new Map<string, number>()
  const result = { kept: [] as IdPair[], added: [] as LockedPair[], problems: [] as RowFault[] }
  const seen = new Set<string>()
  for (const { row, fault } of rowsOf(table, columns, places)) {
    const outcome = row ? readRow(row, roster, lineOf, proposed) : fault
    if (typeof outcome === 'string') result.problems.push({ line: row!.line, sentence: outcome })
    else if ('sentence' in outcome) result.problems.push(outcome)
    else {
      seen.add(pairKey(outcome.a, outcome.b))
      if (proposed.has(pairKey(outcome.a, outcome.b))) result.kept.push([outcome.a, outcome.b])
      else result.added.push(outcome)
    }
  }
  const removed = proposal.pairs.filter(({ a, b }) => !seen.has(pairKey(a, b))).map(({ a, b }): IdPair => [a, b])
  return { ...result, removed }
}

const readRow = (
  row: Row,
  roster: MatchingRoster,
  lineOf: Map<string, number>,
  proposed: ReadonlyMap<string, unknown>,
): LockedPair | string => {
  const { reason } = row.cells
  const ids = [row.cells.a, row.cells.b]
  for (const [i, id] of ids.entries()) {
    const column = i === 0 ? pairColumns.aId : pairColumns.bId
    if (id === '') return `"${column}" is empty: give the id of a person in the roster, or delete the row.`
    if (!roster.memberOf.has(id)) return `"${column}" is ${id}, who is not in the roster: copy an id from the roster.`
  }
  const [a, b] = ids.map((id) => roster.memberOf.get(id!)!) as [Member, Member]
  for (const { candidate } of a === b ? [a] : [a, b]) {
    const earlier = lineOf.get(candidate.id)
    if (earlier !== undefined) return `${candidate.name} is on line ${earlier} already: a person has one partner.`
  }
  const known = proposed.has(pairKey(a.candidate.id, b.candidate.id))
  const fault = known ? undefined : faultOf(roster, a, b, reason)
  if (fault) return fault
  for (const { candidate } of [a, b]) lineOf.set(candidate.id, row.line)
  return { a: a.candidate.id, b: b.candidate.id, reason: reason || null }
}
