import { acceptTime } from '../../usecases/partnership/accept-time.ts'
import type { PathResult } from '../../usecases/partnership/act-on-path.ts'
import { resumePartnership } from '../../usecases/partnership/resume-partnership.ts'
import { retractLog } from '../../usecases/partnership/retract-log.ts'
import { seeLog } from '../../usecases/partnership/see-log.ts'
import { withdrawTimes } from '../../usecases/partnership/withdraw-times.ts'
import { keepDraft } from '../../usecases/people/drafts.ts'
import { firstName } from '../kit/audience.ts'
import type { Card, Context } from '../kit/card.ts'
import type { Reply } from '../kit/reply.ts'
import type { Act, Turn } from '../kit/request.ts'
import { theStep } from '../kit/steps.ts'
import { logCard } from './log-cards.ts'
import { logDraft } from './log-form.ts'
import { asOwn, type OwnPair } from './own-pair.ts'
import { findOwnStep } from './own-step.ts'
import { doneCard } from './path-card.ts'
import { refusedCard } from './refused-card.ts'
import { showPair } from './show-pair.ts'

/** Buttons of the path that do something at once. */
export const pathActs: readonly Act[] = [
  { verb: 'accept-time', run: (turn, context) => accept(turn, context) },
  { verb: 'withdraw-times', run: (turn, context) => withdraw(turn, context) },
  { verb: 'see-log', run: (turn, context) => readLog(turn, context) },
  { verb: 'retract-log', run: (turn, context) => retract(turn, context) },
  { verb: 'pair-open', run: (turn, { partnershipId = '' }) => showPair(turn, partnershipId) },
  { verb: 'resume-pair', run: (turn, { partnershipId = '' }) => resume(turn, partnershipId) },
]

const nothing: Reply = { kind: 'refusal', card: refusedCard({ kind: 'notYours' }) }

/** What became of a request, over the step as it is now. */
const answer = async (
  turn: Turn,
  stepId: string,
  result: PathResult,
  done: (view: OwnPair) => Card,
): Promise<Reply> => {
  const now = await findOwnStep(turn, stepId)
  if (!now) return nothing
  if (!result.ok) return { kind: 'refusal', card: refusedCard(result.refusal, now.view, now.step) }
  return { kind: 'card', card: done(now.view), replace: true }
}

const accept = async (turn: Turn, { stepId = '', offerId = '' }: Context): Promise<Reply> => {
  const result = await acceptTime(turn.deps, turn.actor, { stepId }, { offerId })
  const now = await findOwnStep(turn, stepId)
  if (!now) return nothing
  const { view, step } = now
  // Pressed twice: the second time it is booked already, by this very button.
  const booked =
    step.offers.some((offer) => offer.id === offerId && offer.state === 'accepted') && step.appointment !== undefined
  if (!booked) return answer(turn, stepId, result, (own) => doneCard(own, 'Booked'))
  const line = `You and ${firstName(view.other.name)} both get a confirmation with the calendar links.`
  return { kind: 'card', card: doneCard(view, 'Booked', line), replace: true }
}

const withdraw = async (turn: Turn, { stepId = '', seen }: Context): Promise<Reply> => {
  const result = await withdrawTimes(turn.deps, turn.actor, { stepId }, { seen })
  return answer(turn, stepId, result, (view) => doneCard(view, 'Your times are taken back'))
}

const readLog = async (turn: Turn, { stepId = '' }: Context): Promise<Reply> => {
  const seen = await seeLog(turn.deps, turn.actor, stepId)
  const view = asOwn(seen?.view)
  return seen && view ? { kind: 'card', card: logCard(view, seen.step, seen.retractable) } : nothing
}

/** What was written goes into the form's draft first: taking a log back loses no words. */
const retract = async (turn: Turn, { stepId = '' }: Context): Promise<Reply> => {
  const before = await findOwnStep(turn, stepId)
  if (!before) return nothing
  const draft = logDraft(before.view, before.step)
  const result = await retractLog(turn.deps, turn.actor, { stepId })
  if (result.ok && draft) await keepDraft(turn.deps, turn.actor, draft.name, draft.answers)
  return answer(turn, stepId, result, (view) =>
    doneCard(view, `Your log of ${theStep(before.step.kind)} is taken back`),
  )
}

const resume = async (turn: Turn, partnershipId: string): Promise<Reply> => {
  const result = await resumePartnership(turn.deps, turn.actor, { partnershipId })
  return result.ok ? showPair(turn, partnershipId, true) : { kind: 'refusal', card: refusedCard(result.refusal) }
}
