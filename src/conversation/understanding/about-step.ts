import { currentStep, openOffers } from '../../core/partnership/partnership.ts'
import { isAhead } from '../../core/partnership/phase.ts'
import type { IntentName } from '../../core/understanding/intent-names.ts'
import type { SeenStep } from '../../usecases/partnership/see-pair.ts'
import type { OwnPair } from '../partnership/index.ts'

/** The form that a sentence about the current step opens, or why there is none now: the way on is then shown. */
export type AboutStep = { readonly form: string } | { readonly instead: string }

type Choose = (view: OwnPair, step: SeenStep) => AboutStep

const offered = (view: OwnPair, step: SeenStep): boolean => openOffers(step)[0]?.byId === view.other.id

const decline: Choose = (view, step) =>
  offered(view, step)
    ? { form: 'decline' }
    : { instead: 'Nobody’s times are waiting for your answer right now. Here is where things stand.' }

const cancel: Choose = (view, step) => {
  if (isAhead(step, view.now)) return { form: 'cancel' }
  return offered(view, step)
    ? { form: 'decline' }
    : { instead: 'Nothing is booked right now, so there is nothing to cancel. Here is where things stand.' }
}

const missed: Choose = (view, step) =>
  step.appointment && step.appointment.startsAt <= view.now
    ? { form: 'missed' }
    : { instead: 'No booked time has passed without a log. Here is where things stand.' }

const skip: Choose = (_, step) =>
  step.kind === 'finalMeeting'
    ? { form: 'skip' }
    : { instead: 'Only the final meeting can be skipped, and it isn’t its turn yet. Here is where things stand.' }

const accept: Choose = (view, step) => ({
  instead: offered(view, step)
    ? 'Please press the time you want, and it is booked for both of you.'
    : 'No times are waiting for your answer right now. Here is where things stand.',
})

/** Intents that are no command: what each comes to on the current step. Nothing is done before the form is sent. */
const table: Partial<Readonly<Record<IntentName, Choose>>> = {
  cancel,
  decline,
  accept,
  missed,
  skip,
  snooze: () => ({ form: 'snooze' }),
  needHelp: () => ({ form: 'need-help' }),
}

/** Undefined: the intent is not about a step, or there is none. */
export const aboutStep = (
  intent: IntentName,
  view: OwnPair | undefined,
): (AboutStep & { stepId: string }) | undefined => {
  const step = view && currentStep(view.pair)
  const choose = table[intent]
  return view && step && choose && { ...choose(view, step), stepId: step.id }
}
