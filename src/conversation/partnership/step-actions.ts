import { type Offer, openOffers } from '../../core/partnership/partnership.ts'
import { isAhead, markOf, phaseOf } from '../../core/partnership/phase.ts'
import { firstName } from '../../core/people/names.ts'
import type { SeenStep } from '../../usecases/partnership/see-pair.ts'
import { button } from '../kit/action.ts'
import type { Action, Question } from '../kit/card.ts'
import { stepNoun, TheStep, theStep } from '../kit/steps.ts'
import { momentOnButton } from '../kit/times.ts'
import {
  acceptTime,
  add,
  amend,
  cancel,
  decline,
  log,
  missed,
  schedule,
  seeLog,
  skip,
  withdrawTimes,
} from './actions.ts'
import { type OwnPair, timeInWords, zonesOf } from './own-pair.ts'

/** Every button that makes sense for a partner on a step now: a card never offers what would be refused. */
export const stepActions = (view: OwnPair, step: SeenStep): readonly Action[] => {
  const buttons = buttonsOf(view, step)
  if (step.state === 'logged') return logActions(view, step)
  if (view.pair.status === 'frozen') return phaseOf(step, view.now) === 'tookPlace' ? [buttons.log('primary')] : []
  if (view.pair.status !== 'active') return []
  switch (phaseOf(step, view.now)) {
    case 'open':
      return [buttons.schedule('Suggest times', 'primary'), buttons.log(), ...buttons.skip]
    case 'proposed':
      return [...offerActions(view, step), ...(isAhead(step, view.now) ? [buttons.cancel] : []), ...buttons.skip]
    case 'scheduled':
      return [buttons.schedule('Reschedule'), buttons.cancel]
    case 'tookPlace':
      return [buttons.log('primary'), buttons.missed, ...pendingOffers(view, step)]
    default:
      return []
  }
}

const buttonsOf = (view: OwnPair, step: SeenStep) => {
  const context = { stepId: step.id }
  const seen = { ...context, seen: markOf(step) }
  const passed = phaseOf(step, view.now) === 'tookPlace'
  return {
    schedule: (label: string, style?: 'primary') => button(schedule, seen, label, { style }),
    log: (style?: 'primary') => button(log, context, passed ? 'Log it' : 'We already met', { style }),
    cancel: button(cancel, seen, `Cancel the ${stepNoun(step.kind)}`, { style: 'danger' }),
    missed: button(missed, context, 'We did not meet'),
    skip: step.kind === 'finalMeeting' ? [button(skip, context, 'Skip the meeting')] : [],
  }
}

/** While times are on offer: taking one, offering others, or taking one's own back. */
const offerActions = (view: OwnPair, step: SeenStep): readonly Action[] => {
  const seen = { stepId: step.id, seen: markOf(step) }
  const offers = openOffers(step)
  if (offers.every((offer) => offer.startsAt <= view.now))
    return [
      button(schedule, seen, 'Suggest times', { style: 'primary' }),
      button(log, { stepId: step.id }, 'We already met'),
    ]
  if (offers[0]?.byId === view.me.id) return [button(schedule, seen, 'Suggest other times'), withdrawButton(view, step)]
  const zone = zonesOf(view, step)[0]
  return [
    ...offers
      .filter((offer) => offer.startsAt > view.now)
      .map(
        (offer): Action =>
          button(acceptTime, { stepId: step.id, offerId: offer.id }, momentOnButton(offer.startsAt, zone), {
            style: 'primary',
            asks: acceptQuestion(view, step, offer),
          }),
      ),
    ...otherAnswers(step),
  ]
}

/** What taking an offered time means. */
export const acceptQuestion = (view: OwnPair, step: SeenStep, { startsAt }: Pick<Offer, 'startsAt'>): Question => ({
  title: `Accept ${timeInWords(view, step, startsAt)}?`,
  text: `${TheStep(step.kind)} with ${firstName(view.other.name)}. It will be booked for both of you.`,
  yes: 'Accept this time',
})

/** What else can be answered to offered times. */
export const otherAnswers = (step: SeenStep): readonly Action[] => {
  const seen = { stepId: step.id, seen: markOf(step) }
  return [button(schedule, seen, 'Suggest other times'), button(decline, seen, 'None of these')]
}

const withdrawButton = (view: OwnPair, step: SeenStep): Action =>
  button(withdrawTimes, { stepId: step.id, seen: markOf(step) }, 'Withdraw these times', {
    asks: {
      title: `Withdraw your times for ${theStep(step.kind)}?`,
      text: `${firstName(view.other.name)} can’t pick one of them any more. You can suggest others.`,
      yes: 'Withdraw these times',
    },
  })

const pendingOffers = (view: OwnPair, step: SeenStep) => (openOffers(step).length > 0 ? offerActions(view, step) : [])

/** What can still be done with a step that is logged. */
export const logActions = (view: OwnPair, step: SeenStep): readonly Action[] => {
  const context = { stepId: step.id }
  const mine = step.logs.find((log) => log.authorId === view.me.id)
  const read: Action = button(seeLog, context, 'View log')
  if (!mine) return [button(add, context, 'Add your part', { style: 'primary' }), read]
  return [read, button(amend, context, 'Change my part')]
}
