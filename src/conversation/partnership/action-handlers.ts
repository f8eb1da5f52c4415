import { firstName } from '../../core/people/names.ts'
import type { PathResult } from '../../usecases/partnership/act-on-path.ts'
import { acceptTime, retractLog, withdrawTimes } from '../../usecases/partnership/path-requests.ts'
import { resumePartnership } from '../../usecases/partnership/resume-partnership.ts'
import { seeLog } from '../../usecases/partnership/see-log.ts'
import { keepDraft } from '../../usecases/people/drafts.ts'
import type { ContextOf } from '../kit/action.ts'
import type { Card } from '../kit/card.ts'
import { withoutFiles } from '../kit/form.ts'
import { type ActionHandler, onAction } from '../kit/handler.ts'
import { leafIn } from '../kit/pages.ts'
import type { Reply } from '../kit/reply.ts'
import type { Request } from '../kit/request.ts'
import { theStep } from '../kit/steps.ts'
import * as actions from './actions.ts'
import { logCard } from './log-cards.ts'
import { logDraft } from './log-form.ts'
import { asOwn, type OwnPair } from './own-pair.ts'
import { findOwnStep } from './own-step.ts'
import { doneCard } from './path-card.ts'
import { refusedCard } from './refused-card.ts'
import { showLedger, showPair } from './show-pair.ts'

/** Buttons of the path that do something at once. */
export const pathActions: readonly ActionHandler[] = [
  onAction(actions.acceptTime, (request, context) => accept(request, context)),
  onAction(actions.withdrawTimes, (request, context) => withdraw(request, context)),
  onAction(actions.seeLog, (request, { stepId }) => readLog(request, stepId)),
  onAction(actions.retractLog, (request, { stepId }) => retract(request, stepId)),
  onAction(actions.openPair, (request, { partnershipId }) => showPair(request, partnershipId)),
  onAction(actions.openLedger, (request, { partnershipId, ...leaf }) =>
    showLedger(request, partnershipId, leafIn(leaf)),
  ),
  onAction(actions.resumePair, (request, { partnershipId }) => resume(request, partnershipId)),
]

const nothing: Reply = { kind: 'refusal', card: refusedCard({ kind: 'notYours' }) }

/** What became of a request, over the step as it is now. */
const answer = async (
  request: Request,
  stepId: string,
  result: PathResult,
  done: (view: OwnPair) => Card,
): Promise<Reply> => {
  const now = await findOwnStep(request, stepId)
  if (!now) return nothing
  if (!result.ok) return { kind: 'refusal', card: refusedCard(result.refusal, now.view, now.step), replace: true }
  return { kind: 'card', card: done(now.view), replace: true }
}

const accept = async (request: Request, { stepId, offerId }: ContextOf<typeof actions.acceptTime>): Promise<Reply> => {
  const result = await acceptTime(request.deps, request.actor, { stepId }, { offerId })
  const now = await findOwnStep(request, stepId)
  if (!now) return nothing
  const { view, step } = now
  // Pressed twice: the second time it is booked already, by this very button.
  const booked =
    step.offers.some((offer) => offer.id === offerId && offer.state === 'accepted') && step.appointment !== undefined
  if (!booked) return answer(request, stepId, result, (own) => doneCard(own, 'Booked'))
  const line = `You and ${firstName(view.other.name)} both get a confirmation with the calendar links.`
  return { kind: 'card', card: doneCard(view, 'Booked', line), replace: true }
}

const withdraw = async (
  request: Request,
  { stepId, seen }: ContextOf<typeof actions.withdrawTimes>,
): Promise<Reply> => {
  const result = await withdrawTimes(request.deps, request.actor, { stepId }, { seen })
  return answer(request, stepId, result, (view) =>
    doneCard(view, 'Your times are withdrawn', `${firstName(view.other.name)} can’t pick them any more.`),
  )
}

const readLog = async (request: Request, stepId: string): Promise<Reply> => {
  const seen = await seeLog(request.deps, request.actor, stepId)
  const view = seen.ok ? asOwn(seen.view) : undefined
  return seen.ok && view ? { kind: 'card', card: logCard(view, seen.step, seen.retractable) } : nothing
}

/** What was written goes into the form's draft first: taking a log back loses no words. */
const retract = async (request: Request, stepId: string): Promise<Reply> => {
  const before = await findOwnStep(request, stepId)
  if (!before) return nothing
  const draft = logDraft(before.view, before.step)
  const result = await retractLog(request.deps, request.actor, { stepId })
  if (result.ok && draft) await keepDraft(request.deps, request.actor, draft.name, withoutFiles(draft.answers))
  return answer(request, stepId, result, (view) =>
    doneCard(view, `Your log of ${theStep(before.step.kind)} is withdrawn`),
  )
}

const resume = async (request: Request, partnershipId: string): Promise<Reply> => {
  const result = await resumePartnership(request.deps, request.actor, { partnershipId })
  return result.ok ? showPair(request, partnershipId, true) : { kind: 'refusal', card: refusedCard(result.refusal) }
}
