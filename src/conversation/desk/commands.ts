import { beginningOf } from '../../core/characters.ts'
import type { Reply } from '../kit/reply.ts'
import type { Command, Request } from '../kit/request.ts'
import { searched, searchMaximum } from '../kit/searched.ts'
import { broadcastForm } from './broadcast-form.ts'
import { showReportFor } from './district-report.ts'
import { type BoardContext, showBoard } from './show-board.ts'
import { findLedger, showOverdue, showPairs, showPairsNamed, showUnreachable, showWaiting } from './show-desk.ts'
import { showHours } from './show-hours.ts'
import { showWeekly } from './show-weekly.ts'

/** The board of what stands behind a word; undefined where nothing does. */
const lookedUp = (request: Request, rest: string, filter: BoardContext): Promise<Reply> | undefined => {
  const search = searched(rest)
  return search ? showBoard(request, { ...filter, search, whole: 'yes' }) : undefined
}

/** Words by which a coordinator looks at many pairs at once. */
export const deskCommands: readonly Command[] = [
  {
    word: 'waiting',
    also: ['todo'],
    roles: ['coordinator'],
    summary: 'Everything that waits for you: help, holds, people who left, messages that failed',
    run: (request, rest) => lookedUp(request, rest, {}) ?? showWaiting(request),
  },
  {
    word: 'board',
    also: ['desk'],
    roles: ['coordinator'],
    summary: 'Every pair, the most pressing first; with how a name, school or district begins: those',
    run: (request, rest) => lookedUp(request, rest, {}) ?? showBoard(request),
  },
  {
    word: 'broadcast',
    also: ['write'],
    roles: ['coordinator'],
    summary: 'Write to everyone of a kind at once, with a preview and a test',
    run: async (request, rest) => (await showPairsNamed(request, rest)) ?? broadcastForm.open(request, {}),
  },
  {
    word: 'overdue',
    also: ['late'],
    roles: ['coordinator'],
    summary: 'Pairs whose step is past due; with how a name, school or district begins: those',
    run: (request, rest) => lookedUp(request, rest, { reason: 'late' }) ?? showOverdue(request),
  },
  {
    word: 'pairs',
    also: ['find', 'search', 'list'],
    roles: ['coordinator'],
    summary: 'All pairs; with how a word of a name, school or district begins: those',
    run: (request, rest) => showPairs(request, searched(rest)),
  },
  {
    word: 'ledger',
    also: ['messages', 'deliveries'],
    roles: ['coordinator'],
    summary: 'With a name: every message of that pair, and what became of it',
    run: (request, rest) => findLedger(request, searched(rest)),
  },
  {
    word: 'unreachable',
    also: ['bounced'],
    roles: ['coordinator'],
    summary: 'People who can’t be reached, why, and the fix; with a name or district: those',
    run: (request, rest) => showUnreachable(request, searched(rest)),
  },
  {
    word: 'digest',
    alone: true,
    also: ['weekly'],
    roles: ['coordinator'],
    summary: 'What moved this week, what is stuck and what needs you; when it comes',
    run: (request) => showWeekly(request),
  },
  {
    word: 'proof',
    also: ['certificate'],
    roles: ['partner', 'coordinator'],
    summary: 'Proof of the hours that were logged, as a PDF',
    run: (request, rest) => showHours(request, beginningOf(rest.trim(), searchMaximum)),
  },
  {
    word: 'report',
    also: ['numbers'],
    roles: ['coordinator', 'director'],
    summary: 'The year in numbers, as a file to keep, too',
    run: (request, rest) => showReportFor(request, beginningOf(rest.trim(), searchMaximum)),
  },
]
