import { REMOVED_REASON } from '../../core/matching/apply-edits.ts'
import type { Proposal } from '../../core/matching/proposal.ts'
import { type PairsDiff, readPairsCsv } from '../../core/matching/read-pairs-csv.ts'
import { buildRoster } from '../../core/matching/roster.ts'
import { changeDraft, type DraftChange } from '../../usecases/matching/propose-matches.ts'
import { importRoster } from '../../usecases/roster/import-roster.ts'
import { refusalCard } from '../kit/refused.ts'
import type { Reply } from '../kit/reply.ts'
import type { Request } from '../kit/request.ts'
import { findDraft, propose, refused } from '../matching/show-proposal.ts'
import { faultsCard, rosterHelpCard, rosterImportedCard } from './cards.ts'

const largestCharacters = 1_000_000

/** A file somebody sent: a roster, or proposed pairs that came back from a spreadsheet. Its heading tells which. */
export const receiveFile = async (
  request: Request,
  file: { readonly name: string; readonly text: string },
): Promise<Reply> => {
  if (!request.actor.coordinator) return refusalCard('notCoordinator')
  if (file.text.length > largestCharacters) return tooLarge
  const heading = file.text.split('\n', 1)[0]!.toLowerCase()
  if (heading.includes('partner a id')) return takePairs(request, file.text)
  if (!heading.includes('email'))
    return { kind: 'refusal', card: { ...rosterHelpCard, title: 'I can’t tell what this file is' } }
  const done = await importRoster(request.deps, request.actor, file.text)
  if (done.kind === 'refused') return refusalCard(done.why)
  if (done.kind === 'faults') return { kind: 'refusal', card: faultsCard('roster', done.faults) }
  return { kind: 'card', card: rosterImportedCard(done.added, done.refreshed) }
}

const tooLarge: Reply = {
  kind: 'refusal',
  card: {
    title: 'That file is too large',
    tone: 'warning',
    blocks: [{ kind: 'text', text: 'Please send at most a million characters at a time.' }],
  },
}

/** The spreadsheet decides: its pairs are locked, those taken out are ruled out, everybody else is matched around them. */
const takePairs = async (request: Request, text: string): Promise<Reply> => {
  const found = await findDraft(request)
  if (!found.ok) return refused(found.refusal)
  const input = await request.deps.store.read.matchmaking.input(found.cycle.id, request.deps.geography)
  const diff = readPairsCsv(text, found.draft.proposal, buildRoster(input))
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
