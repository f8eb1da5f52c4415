import { REMOVED_REASON } from '../../core/matching/apply-edits.ts'
import { pairColumns } from '../../core/matching/pairs-csv.ts'
import type { Proposal } from '../../core/matching/proposal.ts'
import { type PairsDiff, pairSpellings, readPairsCsv } from '../../core/matching/read-pairs-csv.ts'
import { headingKey } from '../../core/table/headings.ts'
import { type OpenTable, openTable } from '../../core/table/open-table.ts'
import { changeDraft, type DraftChange } from '../../usecases/matching/propose-matches.ts'
import { seeMatchingRoster } from '../../usecases/matching/see-proposal.ts'
import { dropImport, ownFile } from '../../usecases/roster/preview-import.ts'
import type { ContextOf } from '../kit/action.ts'
import { type ActionHandler, onAction } from '../kit/handler.ts'
import { refusalCard } from '../kit/refused.ts'
import type { Reply } from '../kit/reply.ts'
import type { Request } from '../kit/request.ts'
import { changedMeanwhileCard, faultsCard, refusedRows, unreadableCard } from '../roster/index.ts'
import * as actions from './actions.ts'
import { pairsFileCard, pairsPreviewCard } from './pairs-file-cards.ts'
import { type Found, findDraft, propose, refused } from './show-proposal.ts'

/** Headings that only a file of pairs has. */
const marks = new Set([pairColumns.aId, pairColumns.bId].map(headingKey))
export const isPairs = ({ headings }: OpenTable): boolean => headings.some((heading) => marks.has(headingKey(heading)))

interface Ready {
  readonly found: Found
  readonly name: string
  readonly diff: PairsDiff
}

/** What a file of pairs would change, against the proposal as it is now. */
const read = async (request: Request, importId: string): Promise<Ready | Reply> => {
  const own = await ownFile(request.deps, request.actor, importId)
  if (!own.ok) return refusalCard(own.refusal)
  const found = await findDraft(request)
  if (!found.ok) return refused(found.refusal)
  const opened = openTable(own.file.content, new Set(pairSpellings))
  if (!opened.ok) return { kind: 'refusal', card: unreadableCard('spreadsheet', opened.fault) }
  const seen = await seeMatchingRoster(request.deps, request.actor, found.cycle.id)
  if (!seen.ok) return refused(seen.refusal)
  const diff = readPairsCsv(opened.table, found.draft.proposal, seen.roster)
  if (diff.problems.length > 0) return refusedRows(faultsCard('spreadsheet', diff.problems), diff.problems)
  return { found, name: own.file.name, diff }
}

/** Before anything is locked or ruled out: what the file says, with the names. */
export const showPairsFile = async (request: Request, importId: string, replace: boolean): Promise<Reply> => {
  const ready = await read(request, importId)
  if ('kind' in ready) return ready
  const { found, name, diff } = ready
  const view = { importId, name, diff, people: found.people, draftId: found.draft.id }
  return { kind: 'card', card: pairsPreviewCard(view), replace }
}

/** Buttons of a file of pairs that waits for its press. */
export const pairsActions: readonly ActionHandler[] = [
  onAction(actions.showPairsFile, (request, { importId }) => showPairsFile(request, importId, true)),
  onAction(actions.listPairsFile, async (request, { importId, page = 0 }) => {
    const ready = await read(request, importId)
    if ('kind' in ready) return ready
    const view = { importId, name: ready.name, diff: ready.diff, people: ready.found.people, draftId: '' }
    return { kind: 'card', card: pairsFileCard(view, page), replace: true }
  }),
  onAction(actions.pressPairs, (request, context) => press(request, context)),
]

/** The spreadsheet decides: its pairs are locked, everybody else is matched around them. */
const press = async (
  request: Request,
  { importId, draftId, out }: ContextOf<typeof actions.pressPairs>,
): Promise<Reply> => {
  const ready = await read(request, importId)
  if ('kind' in ready) return ready
  const { found, diff } = ready
  if (found.draft.id !== draftId) {
    const now = await showPairsFile(request, importId, true)
    return now.kind === 'card' ? { ...now, card: changedMeanwhileCard(now.card) } : now
  }
  const changes = changesOf(diff, found.draft.proposal, out)
  const reply = await propose(request, (options) => changeDraft(request.deps, request.actor, changes, options))
  if (reply.kind !== 'card') return reply
  await dropImport(request.deps, request.actor, importId)
  // In place of the question, which is answered.
  return { ...reply, replace: true }
}

const changesOf = ({ kept, added, removed }: PairsDiff, { pairs }: Proposal, rulesOut: boolean): DraftChange[] => {
  const reasons = new Map(pairs.map(({ a, b, lockReason }) => [`${a} ${b}`, lockReason]))
  const reasonOf = (a: string, b: string) => reasons.get(`${a} ${b}`) ?? reasons.get(`${b} ${a}`) ?? null
  return [
    ...kept.map(([a, b]): DraftChange => ({ kind: 'lock-pair', pair: { a, b, reason: reasonOf(a, b) } })),
    ...added.map((pair): DraftChange => ({ kind: 'lock-pair', pair })),
    ...(rulesOut ? removed : []).map(
      ([a, b]): DraftChange => ({ kind: 'forbid-pair', pair: { a, b, reason: REMOVED_REASON } }),
    ),
  ]
}
