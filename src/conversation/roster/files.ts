import { REMOVED_REASON } from '../../core/matching/apply-edits.ts'
import { pairColumns } from '../../core/matching/pairs-csv.ts'
import type { Proposal } from '../../core/matching/proposal.ts'
import { type PairsDiff, pairSpellings, readPairsCsv } from '../../core/matching/read-pairs-csv.ts'
import { buildRoster } from '../../core/matching/roster.ts'
import { unmappedIn } from '../../core/roster/read-roster.ts'
import { rosterColumns, spellingsOf } from '../../core/roster/roster-columns.ts'
import { headingKey } from '../../core/table/headings.ts'
import { type OpenTable, openTable } from '../../core/table/open-table.ts'
import { changeDraft, type DraftChange } from '../../usecases/matching/propose-matches.ts'
import { importRoster } from '../../usecases/roster/import-roster.ts'
import { refusalCard } from '../kit/refused.ts'
import type { Reply } from '../kit/reply.ts'
import type { Request } from '../kit/request.ts'
import { findDraft, propose, refused } from '../matching/index.ts'
import { faultsCard, rosterHelpCard, rosterImportedCard } from './cards.ts'

/** A file somebody sent: a roster, or proposed pairs that came back from a spreadsheet. Its heading tells which. */
export const receiveFile = async (
  request: Request,
  file: { readonly name: string; readonly bytes: Uint8Array },
): Promise<Reply> => {
  if (!request.actor.coordinator) return refusalCard('notCoordinator')
  const opened = openTable(file.bytes, spellings)
  if (!opened.ok) return { kind: 'refusal', card: faultsCard('file', [opened.fault]) }
  const { table } = opened
  if (table.headings.some((heading) => pairMarks.has(headingKey(heading)))) return takePairs(request, table)
  const { missing } = unmappedIn(table)
  if (missing.includes('email') && missing.length > 1)
    return { kind: 'refusal', card: { ...rosterHelpCard, title: 'I can’t tell what this file is' } }
  if (missing.length > 0) {
    const sentence = `The heading lacks: ${missing.join(', ')}.`
    return { kind: 'refusal', card: faultsCard('file', [{ line: table.headingLine, sentence }]) }
  }
  const done = await importRoster(request.deps, request.actor, table)
  if (done.kind === 'refused') return refusalCard(done.why)
  if (done.kind === 'faults') return { kind: 'refusal', card: faultsCard('roster', done.faults) }
  return { kind: 'card', card: rosterImportedCard(done.added, done.refreshed) }
}

/** Headings that only a file of pairs has. */
const pairMarks = new Set([pairColumns.aId, pairColumns.bId].map(headingKey))
const spellings = new Set([...spellingsOf(rosterColumns), ...pairSpellings])

/** The spreadsheet decides: its pairs are locked, those taken out are ruled out, everybody else is matched around them. */
const takePairs = async (request: Request, table: OpenTable): Promise<Reply> => {
  const found = await findDraft(request)
  if (!found.ok) return refused(found.refusal)
  const input = await request.deps.store.read.matchmaking.input(found.cycle.id, request.deps.geography)
  const diff = readPairsCsv(table, found.draft.proposal, buildRoster(input))
  if (diff.problems.length > 0) return { kind: 'refusal', card: faultsCard('spreadsheet', diff.problems) }
  const changes = changesOf(diff, found.draft.proposal)
  return propose(request, (options) => changeDraft(request.deps, request.actor, changes, options))
}

const changesOf = ({ kept, added, removed }: PairsDiff, { pairs }: Proposal): DraftChange[] => {
  const reasons = new Map(pairs.map(({ a, b, lockReason }) => [`${a} ${b}`, lockReason]))
  const reasonOf = (a: string, b: string) => reasons.get(`${a} ${b}`) ?? reasons.get(`${b} ${a}`) ?? null
  return [
    ...kept.map(([a, b]): DraftChange => ({ kind: 'lock-pair', pair: { a, b, reason: reasonOf(a, b) } })),
    ...added.map((pair): DraftChange => ({ kind: 'lock-pair', pair })),
    ...removed.map(([a, b]): DraftChange => ({ kind: 'forbid-pair', pair: { a, b, reason: REMOVED_REASON } })),
  ]
}
