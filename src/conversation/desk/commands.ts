import { beginningOf } from '../../core/characters.ts'
import { searchTyped } from '../../core/people/search-key.ts'
import type { Command } from '../kit/request.ts'
import { broadcastForm } from './broadcast-form.ts'
import { showReportFor } from './district-report.ts'
import { showBoard } from './show-board.ts'
import { findLedger, showOverdue, showPairs, showUnreachable, showWaiting } from './show-desk.ts'
import { showHours } from './show-hours.ts'
import { showWeekly } from './show-weekly.ts'

/** Characters of a search that are looked at. */
const searchMaximum = 60
const searched = (rest: string): string => searchTyped(beginningOf(rest, searchMaximum))

/** Words by which a coordinator looks at many pairs at once. */
export const deskCommands: readonly Command[] = [
  {
    word: 'waiting',
    also: ['todo'],
    roles: ['coordinator'],
    summary: 'Everything that waits for you: help, holds, people who left, messages that failed',
    run: (request) => showWaiting(request),
  },
  {
    word: 'board',
    also: ['desk'],
    roles: ['coordinator'],
    summary: 'Every pair, the most pressing first; with how a name, school or district begins: those',
    run: (request, rest) => {
      const search = searched(rest)
      return showBoard(request, search ? { search, whole: 'yes' } : {})
    },
  },
  {
    word: 'broadcast',
    also: ['write'],
    roles: ['coordinator'],
    summary: 'Write to everyone of a kind at once, with a preview and a test',
    run: (request) => broadcastForm.open(request, {}),
  },
  {
    word: 'overdue',
    also: ['late'],
    roles: ['coordinator'],
    summary: 'Pairs whose step is past due',
    run: (request) => showOverdue(request),
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
    summary: 'People who can’t be reached, why, and the fix',
    run: (request) => showUnreachable(request),
  },
  {
    word: 'digest',
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
    summary: 'The year in numbers; as a PDF and a spreadsheet too',
    run: (request, rest) => showReportFor(request, beginningOf(rest.trim(), searchMaximum)),
  },
]
