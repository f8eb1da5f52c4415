import { dayIn } from '../../core/calendar/calendar.ts'
import { currentStep, isDone } from '../../core/partnership/partnership.ts'
import { haveOffersPassed, phaseOf } from '../../core/partnership/phase.ts'
import type { SeenStep } from '../../usecases/partnership/see-pair.ts'
import type { Block, Stop } from '../kit/card.ts'
import { dayInWords, dueInWords } from '../kit/days.ts'
import { stepTitle } from '../kit/steps.ts'
import { lengthInWords } from '../kit/times.ts'
import { type OwnPair, placeInWords, timeInWords } from './own-pair.ts'

/** Ahead or left out, a final meeting that the program does not ask for is no part of the path. */
const isAsked = ({ cycle }: OwnPair, { kind, state }: SeenStep): boolean =>
  kind !== 'finalMeeting' || cycle.settings.finalMeeting || (state !== 'waiting' && state !== 'skipped')

/** The path of a pair as a progress line. */
export const pathLine = (view: OwnPair): Block => {
  const current = currentStep(view.pair)
  return {
    kind: 'path',
    stops: view.pair.steps
      .filter((step) => isAsked(view, step))
      .map((step) => ({
        label: stepTitle(step.kind),
        detail: detailOf(view, step),
        state: stateOf(step, step === current),
      })),
  }
}

const stateOf = (step: SeenStep, isCurrent: boolean): Stop['state'] => {
  if (step.state === 'logged') return 'done'
  if (isDone(step)) return 'skipped'
  return isCurrent ? 'current' : 'ahead'
}

const detailOf = (view: OwnPair, step: SeenStep): string => {
  const year = view.now.getUTCFullYear()
  switch (phaseOf(step, view.now)) {
    case 'logged': {
      const first = step.logs[0]
      return first ? `${dayInWords(first.happenedOn, year)}, ${lengthInWords(first.minutes)}` : ''
    }
    case 'skipped':
      return 'Skipped'
    case 'excused':
      return 'Excused by the coordinator'
    case 'scheduled':
      return [timeInWords(view, step, step.appointment!.startsAt), placeInWords(view, step)].filter(Boolean).join(' ')
    case 'tookPlace':
      return 'Ready to log'
    case 'proposed':
      return haveOffersPassed(step, view.now) ? 'Offered times have passed' : 'Times offered'
    case 'open':
      return dueLine(step.dueOn, dayIn(view.me.timeZone, view.now))
    case 'waiting':
      return step.kind === 'finalMeeting' ? 'Optional' : ''
  }
}

const dueLine = (day: string | undefined, today: string): string => {
  if (!day) return 'Open'
  return day < today ? dueInWords(day, today).replace('was', 'Was') : dueInWords(day, today).replace('due', 'Due by')
}
