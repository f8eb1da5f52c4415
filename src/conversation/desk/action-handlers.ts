import { settleHelp } from '../../usecases/nudges/settle-help.ts'
import { retryAll, retryPerson } from '../../usecases/roster/retry-person.ts'
import { type ActionHandler, onAction } from '../kit/handler.ts'
import { leafIn } from '../kit/pages.ts'
import { refusalCard } from '../kit/refused.ts'
import type { Reply } from '../kit/reply.ts'
import type { Request } from '../kit/request.ts'
import * as actions from './actions.ts'
import { sendBroadcast, testBroadcast } from './broadcasts.ts'
import { sendDistrictReport, showDistrictReport } from './district-report.ts'
import { carryOutErrand, remindOnePair, showSample, takeErrandBack } from './errands.ts'
import { showBoard } from './show-board.ts'
import { findLedger, showOverdue, showPairs, showUnreachable, showWaiting } from './show-desk.ts'
import { hoursOf } from './show-hours.ts'
import { sendReport, showPicture } from './show-report.ts'
import { retriedAllCard, retriedCard } from './unreachable-cards.ts'

/** Buttons of the coordinator’s lists. */
export const deskActions: readonly ActionHandler[] = [
  onAction(actions.turnOverdue, (request, leaf) => showOverdue(request, leafIn(leaf))),
  onAction(actions.turnUnreachable, (request, { search, ...leaf }) => showUnreachable(request, search, leafIn(leaf))),
  onAction(actions.proofOf, (request, { personId }) => hoursOf(request, personId)),
  onAction(actions.turnPairs, (request, { search = '', ...leaf }) => showPairs(request, search, leafIn(leaf))),
  onAction(actions.turnLedgers, (request, { search = '', ...leaf }) => findLedger(request, search, leafIn(leaf))),
  onAction(actions.turnBoard, (request, { page, turn, ...context }) =>
    showBoard(request, context, leafIn({ page, turn })),
  ),
  onAction(actions.runErrand, (request, { errandId }) => carryOutErrand(request, errandId)),
  onAction(actions.undoErrand, (request, { errandId }) => takeErrandBack(request, errandId)),
  onAction(actions.readErrand, (request, { errandId }) => showSample(request, errandId)),
  onAction(actions.remindPair, (request, { partnershipId }) => remindOnePair(request, partnershipId)),
  onAction(actions.tryBroadcast, (request, { errandId }) => testBroadcast(request, errandId)),
  onAction(actions.runBroadcast, (request, { errandId }) => sendBroadcast(request, errandId)),
  onAction(actions.reportFile, (request, { format }) => sendReport(request, format)),
  onAction(actions.districtReportPage, (request, { districtCode }) => showDistrictReport(request, districtCode)),
  onAction(actions.districtReportFile, (request, { districtCode }) => sendDistrictReport(request, districtCode)),
  onAction(actions.reportPicture, (request, { name }) => showPicture(request, name)),
  onAction(actions.settleHelp, (request, { helpId }) => helped(request, helpId)),
  onAction(actions.retryAll, (request) => retryEverybody(request)),
  onAction(actions.retryPerson, (request, { personId }) => retry(request, personId)),
]

const helped = async (request: Request, helpId: string): Promise<Reply> => {
  const done = await settleHelp(request.deps, request.actor, helpId)
  if (!done.ok) return refusalCard(done.refusal)
  return done.value ? showWaiting(request, true) : refusalCard({ kind: 'noSuchHelp' })
}

const retryEverybody = async ({ deps, actor }: Request): Promise<Reply> => {
  const done = await retryAll(deps, actor)
  return done.ok ? { kind: 'card', card: retriedAllCard(done.value) } : refusalCard(done.refusal)
}

const retry = async ({ deps, actor }: Request, personId: string): Promise<Reply> => {
  const done = await retryPerson(deps, actor, personId)
  if (!done.ok) return refusalCard(done.refusal)
  return done.value ? { kind: 'card', card: retriedCard(done.value) } : refusalCard({ kind: 'noSuchPerson' })
}
