import { dayIn } from '../../core/calendar/calendar.ts'
import { openOffers } from '../../core/partnership/partnership.ts'
import { phaseOf } from '../../core/partnership/phase.ts'
import { firstName } from '../../core/people/names.ts'
import type { SeenStep } from '../../usecases/partnership/see-pair.ts'
import type { Text } from '../kit/card.ts'
import { dueInWords } from '../kit/days.ts'
import { TheStep, theStep } from '../kit/steps.ts'
import { type OwnPair, placeInWords, timeInWords } from './own-pair.ts'

/** What happens next and whose turn it is, in one or two sentences. */
export const turnLine = (view: OwnPair, step: SeenStep | undefined): Text => {
  if (view.pair.status === 'frozen')
    return 'On hold: the coordinator decides how it goes on, and P3 tells you. Nothing to do for you now.'
  if (view.pair.status === 'ended') return 'This partnership has ended. Your plan, logs and hours are kept.'
  if (view.pair.status === 'completed' || !step) return 'All done. Thank you both.'
  const other = firstName(view.other.name)
  const what = theStep(step.kind)
  switch (phaseOf(step, view.now)) {
    case 'open':
      return openLine(view, step, other)
    case 'proposed':
      if (openOffers(step).every((offer) => offer.startsAt <= view.now))
        return turn('Either of you', ` can suggest new times for ${what}. Those on offer have passed.`)
      return openOffers(step)[0]?.byId === view.me.id
        ? turn(`${other}’s turn`, `: pick one of the times you offered for ${what}.`)
        : turn('Your turn', `: pick one of ${other}’s times for ${what}, or offer others.`)
    case 'scheduled': {
      const when = `${timeInWords(view, step, step.appointment!.startsAt)} ${placeInWords(view, step)}`.trim()
      return [
        { text: `${TheStep(step.kind)} is booked: ` },
        { text: when, strong: true },
        { text: '. Nothing else to do until then.' },
      ]
    }
    case 'tookPlace':
      return turn('Either of you', ` can log ${what}. It takes two minutes.`)
    default:
      return `${TheStep(step.kind)} is done.`
  }
}

/** Whose turn it is stands out; the rest is said plainly. */
const turn = (whose: string, what: string): Text => [{ text: whose, strong: true }, { text: what }]

/** "is due by …", or "was due …, 3 days ago". */
export const dueNow = (day: string, today: string): string =>
  day < today ? dueInWords(day, today) : `is ${dueInWords(day, today).replace('due ', 'due by ')}`

const openLine = (view: OwnPair, step: SeenStep, other: string): Text => {
  const due = step.dueOn ? ` It ${dueNow(step.dueOn, dayIn(view.me.timeZone, view.now))}.` : ''
  const what = theStep(step.kind)
  if (step.ballWith === view.me.id) return turn('Your turn', `: suggest times for ${what} to ${other}.${due}`)
  if (step.ballWith) return turn(`${other}’s turn`, `: suggest times for ${what}. You can also go first.${due}`)
  return turn('Either of you', ` can start: suggest times for ${what}.${due}`)
}
