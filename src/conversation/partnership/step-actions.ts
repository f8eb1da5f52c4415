import { openOffers } from '../../core/partnership/partnership.ts'
import { isAhead, markOf, phaseOf } from '../../core/partnership/phase.ts'
import type { SeenStep } from '../../usecases/partnership/see-pair.ts'
import type { Action, Context } from '../kit/card.ts'
import { momentOnButton } from '../kit/times.ts'
import { type OwnPair, zonesOf } from './own-pair.ts'

/** Every button that makes sense for a partner on a step now: a card never offers what would be refused. */
export const stepActions = (view: OwnPair, step: SeenStep): readonly Action[] => {
  const buttons = buttonsOf(view, step)
  if (step.state === 'logged') return logActions(view, step)
  if (view.pair.status === 'frozen') return phaseOf(step, view.now) === 'tookPlace' ? [buttons.log('primary')] : []
  if (view.pair.status !== 'active') return []
  switch (phaseOf(step, view.now)) {
    case 'open':
      return [buttons.schedule('Propose times', 'primary'), buttons.log(), ...buttons.skip]
    case 'proposed':
      return [...offerActions(view, step), ...(isAhead(step, view.now) ? [buttons.cancel] : []), ...buttons.skip]
    case 'scheduled':
      return [buttons.schedule('Move it'), buttons.cancel]
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
    schedule: (label: string, style?: 'primary') => form(label, 'schedule', seen, style),
    log: (style?: 'primary') => form(passed ? 'Log it' : 'It already happened', 'log', context, style),
    cancel: form('Cancel it', 'cancel', seen, 'danger'),
    missed: form('We did not meet', 'missed', context),
    skip: step.kind === 'finalMeeting' ? [form('Skip it', 'skip', context)] : [],
  }
}

const form = (label: string, id: string, context: Context, style?: 'primary' | 'danger'): Action => ({
  kind: 'form',
  label,
  form: id,
  context,
  ...(style && { style }),
})

/** While times are on offer: taking one, offering others, or taking one's own back. */
const offerActions = (view: OwnPair, step: SeenStep): readonly Action[] => {
  const seen = { stepId: step.id, seen: markOf(step) }
  const offers = openOffers(step)
  if (offers.every((offer) => offer.startsAt <= view.now))
    return [form('Propose times', 'schedule', seen, 'primary'), form('It already happened', 'log', { stepId: step.id })]
  if (offers[0]?.byId === view.me.id)
    return [
      form('Offer other times', 'schedule', seen),
      { kind: 'do', label: 'Take them back', verb: 'withdraw-times', context: seen },
    ]
  const zone = zonesOf(view, step)[0]
  return [
    ...offers
      .filter((offer) => offer.startsAt > view.now)
      .map(
        (offer): Action => ({
          kind: 'do',
          label: momentOnButton(offer.startsAt, zone),
          verb: 'accept-time',
          context: { stepId: step.id, offerId: offer.id },
          style: 'primary',
        }),
      ),
    form('Offer other times', 'schedule', seen),
    form('None of these', 'decline', seen),
  ]
}

const pendingOffers = (view: OwnPair, step: SeenStep) => (openOffers(step).length > 0 ? offerActions(view, step) : [])

/** What can still be done with a step that is logged. */
export const logActions = (view: OwnPair, step: SeenStep): readonly Action[] => {
  const context = { stepId: step.id }
  const mine = step.logs.find((log) => log.authorId === view.me.id)
  const read: Action = { kind: 'do', label: 'Read it', verb: 'see-log', context }
  if (!mine) return [form('Add your part', 'add', context, 'primary'), read]
  return [read, form('Change my part', 'amend', context)]
}
