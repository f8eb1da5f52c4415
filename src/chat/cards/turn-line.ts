import { openOffers } from '../../core/partnership/partnership.ts'
import { phaseOf } from '../../core/partnership/phase.ts'
import type { SeenStep } from '../../usecases/see-pair.ts'
import { firstName } from '../audience.ts'
import { strong, type Text } from '../card.ts'
import { dayInWords } from '../days.ts'
import { type OwnPair, placeInWords, timeInWords } from '../own-pair.ts'
import { TheStep, theStep } from '../steps.ts'

/** What happens next and whose turn it is, in one or two sentences. */
export const turnLine = (view: OwnPair, step: SeenStep | undefined): Text => {
  if (view.pair.status === 'frozen')
    return 'On hold: the coordinator has been asked how it goes on. Nothing to do for you now.'
  if (view.pair.status === 'ended') return 'This partnership has ended. Your plan, logs and hours are kept.'
  if (view.pair.status === 'completed' || !step) return 'All done. Thank you both.'
  const other = firstName(view.other.name)
  switch (phaseOf(step, view.now)) {
    case 'open':
      return openLine(view, step, other)
    case 'proposed':
      if (openOffers(step).every((offer) => offer.startsAt <= view.now))
        return strong`The offered times have passed. ${'Your turn, either of you'}: offer new ones.`
      return openOffers(step)[0]?.byId === view.me.id
        ? strong`${`${other}’s turn`}: pick one of the times you offered for ${theStep(step.kind)}.`
        : strong`${'Your turn'}: pick one of ${other}’s times for ${theStep(step.kind)}, or offer others.`
    case 'scheduled':
      return strong`${TheStep(step.kind)} is booked: ${timeInWords(view, step, step.appointment!.startsAt)} ${placeInWords(view, step)}. Nothing else to do until then.`
    case 'tookPlace':
      return strong`${'Your turn, either of you'}: log ${theStep(step.kind)}. It takes two minutes.`
    default:
      return `${TheStep(step.kind)} is done.`
  }
}

const openLine = (view: OwnPair, step: SeenStep, other: string): Text => {
  const due = step.dueOn ? ` It is due by ${dayInWords(step.dueOn, view.now.getUTCFullYear())}.` : ''
  const what = theStep(step.kind)
  if (step.ballWith === view.me.id) return strong`${'Your turn'}: offer ${other} times for ${what}.${due}`
  if (step.ballWith) return strong`${`${other}’s turn`}: offer you times for ${what}. You can also go first.${due}`
  return strong`${'Your turn, either of you'}: offer times for ${what}.${due}`
}
