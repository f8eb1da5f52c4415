import { type CsvError, parse } from 'csv-parse/sync'
import type { IdPair, LockedPair } from './matching-input.ts'
import { pairColumns, plainCell } from './pairs-csv.ts'
import type { Proposal } from './proposal.ts'
import type { Member, Roster } from './roster.ts'
import { pairRules, personRuleBroken } from './rules.ts'

/** A row that cannot be used. */
interface RowProblem {
  /** Line in the file, the heading being line 1. */
  readonly line: number
  readonly sentence: string
}

/** What an edited file of pairs would change. Nothing may be applied while there are problems. */
export interface PairsDiff {
  readonly kept: readonly IdPair[]
  readonly added: readonly LockedPair[]
  readonly removed: readonly IdPair[]
  readonly problems: readonly RowProblem[]
}

interface Row {
  readonly line: number
  readonly cells: Readonly<Record<string, string>>
}

const failed = (line: number, sentence: string): PairsDiff => ({
  kept: [],
  added: [],
  removed: [],
  problems: [{ line, sentence }],
})

/** Comma, semicolon or tab: spreadsheets use what their country prefers; the heading shows which. */
const delimiterOf = (text: string): string => {
  const heading = text.split('\n', 1)[0]!
  const count = (delimiter: string): number => heading.split(delimiter).length
  return [',', ';', '\t'].reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best))
}

interface ParsedRow {
  readonly record: Record<string, string>
  readonly info: { readonly lines: number }
}

const readRows = (text: string): Row[] => {
  const parsed: unknown = parse(text, {
    bom: true,
    columns: (heading: string[]) => heading.map((name) => name.trim().toLowerCase()),
    delimiter: delimiterOf(text),
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
  })
  return (parsed as ParsedRow[]).map(({ record, info }) => ({ line: info.lines, cells: record }))
}

const cell = ({ cells }: Row, column: string): string => plainCell(cells[column] ?? '')

const pairKey = (a: string, b: string): string => JSON.stringify(a < b ? [a, b] : [b, a])

/** The first reason why a row's pair cannot stand, or undefined. */
const faultOf = (roster: Roster, a: Member, b: Member, reason: string): string | undefined => {
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

/** Compare a file of pairs, edited in a spreadsheet, with the proposal it came from. */
export const readPairsCsv = (text: string, proposal: Proposal, roster: Roster): PairsDiff => {
  let rows: Row[]
  try {
    rows = readRows(text)
  } catch (error) {
    const { lines, message } = error as CsvError & { lines?: number }
    return failed(lines ?? 1, `The file cannot be read as CSV: ${message}`)
  }
  const missing = [pairColumns.aId, pairColumns.bId].filter((column) => rows[0] && !(column in rows[0].cells))
  if (missing.length > 0) return failed(1, `The heading needs a column "${missing.join('" and a column "')}".`)
  const proposed = new Map(proposal.pairs.map((pair) => [pairKey(pair.a, pair.b), pair]))
  const lineOf = new Map<string, number>()
  const result = { kept: [] as IdPair[], added: [] as LockedPair[], problems: [] as RowProblem[] }
  const seen = new Set<string>()
  for (const row of rows) {
    const outcome = readRow(row, roster, lineOf, proposed)
    if (typeof outcome === 'string') result.problems.push({ line: row.line, sentence: outcome })
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
  roster: Roster,
  lineOf: Map<string, number>,
  proposed: ReadonlyMap<string, unknown>,
): LockedPair | string => {
  const ids = [cell(row, pairColumns.aId), cell(row, pairColumns.bId)]
  const reason = cell(row, pairColumns.lockReason)
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
