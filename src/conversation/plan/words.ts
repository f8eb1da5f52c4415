import type { ActionState, Goal, GoalSharing, GoalState } from '../../core/plan/plan.ts'
import { goalStateOf } from '../../core/plan/plan.ts'
import type { Rubric } from '../../usecases/year/cycles-port.ts'
import { dayInWords } from '../kit/days.ts'
import { count } from '../kit/words.ts'

export const goalStateWords: Record<GoalState, string> = {
  notStarted: 'Not started',
  underWay: 'Under way',
  met: 'Met',
  carriedOn: 'Carried on',
}
export const actionStateWords: Record<ActionState, string> = {
  notStarted: 'Not started',
  underWay: 'Under way',
  done: 'Done',
  dropped: 'Dropped',
}

/** An indicator by its name, as the plan's rubric has it. */
export const indicatorName = (rubric: Pick<Rubric, 'indicators'>, code: string): string =>
  rubric.indicators.find((one) => one.code === code)?.name ?? code

/** Where a goal stands, in one line. */
export const standingLine = (rubric: Pick<Rubric, 'indicators'>, goal: Goal): string => {
  const done = goal.steps.filter(({ state }) => state === 'done').length
  const kept = goal.steps.filter(({ state }) => state !== 'dropped').length
  return [
    indicatorName(rubric, goal.indicator),
    goalStateWords[goalStateOf(goal)].toLowerCase(),
    ...(kept > 0 ? [`${done} of ${count(kept, 'step')} done`] : []),
    ...(goal.byOn ? [`by ${dayInWords(goal.byOn)}`] : []),
  ].join(' · ')
}

/** Who reads a goal besides its owner. */
export const readersLine = ({ sharedWithPartner, sharedWithCoordinator }: GoalSharing, partner: string): string => {
  if (sharedWithPartner && sharedWithCoordinator) return `You, ${partner} and the department see it.`
  if (sharedWithPartner) return `You and ${partner} see it.`
  return sharedWithCoordinator ? 'You and the department see it.' : 'Only you see it.'
}
