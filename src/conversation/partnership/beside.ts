import { shortened } from '../../core/characters.ts'
import { isVisit } from '../../core/partnership/partnership.ts'
import { stillOffered } from '../../core/partnership/recommended.ts'
import { firstName } from '../../core/people/names.ts'
import { lastNextSteps, openQuestions, type SaidBefore } from '../../core/plan/beside-step.ts'
import { namesNow } from '../../core/plan/crosswalk.ts'
import { type Goal, goalStateOf } from '../../core/plan/plan.ts'
import { suggestAgenda } from '../../core/plan/suggest-agenda.ts'
import type { SeenStep } from '../../usecases/partnership/see-pair.ts'
import type { SharedGoals } from '../../usecases/plan/see-both-plans.ts'
import type { Block } from '../kit/card.ts'
import { theStep } from '../kit/steps.ts'
import { goalStateWords, indicatorName } from '../plan/index.ts'
import type { OwnPair } from './own-pair.ts'
import { yearBlocks } from './year-together.ts'

/** Goals of one partner that stand beside a step; who has more finds them in the plan. */
const goalsShown = 3

const byWhom = ({ me, other }: OwnPair, { authorId, kind }: SaidBefore): string =>
  `${authorId === me.id ? 'You' : firstName(other.name)}, ${theStep(kind)}`

const nextOf = ({ steps }: Goal): string => {
  const next = steps.find(({ state }) => state === 'notStarted' || state === 'underWay')
  return next ? ` Next: ${shortened(next.words, 100)}.` : ''
}

const goalLines = (who: string, { goals, rubric }: SharedGoals): readonly string[] =>
  goals.slice(0, goalsShown).map((goal) => {
    const state = goalStateWords[goalStateOf(goal)].toLowerCase()
    const area = rubric ? `${indicatorName(rubric, goal.indicator)}, ` : ''
    return `${who}: ${shortened(goal.goal, 160)} (${area}${state}).${nextOf(goal)}`
  })

/** Both partners' shared goals, a line each. */
const linesOfPlans = ({ plans, other }: OwnPair): readonly string[] =>
  plans ? [...goalLines('You', plans.mine), ...goalLines(firstName(other.name), plans.theirs)] : []

/** What the two bring to a step: their goals, what they meant to do next, what they left to talk about. */
const besideBlocks = (view: OwnPair, step: SeenStep, withGoals = true): readonly Block[] => {
  const { steps } = view.pair
  const goals = withGoals ? linesOfPlans(view) : []
  const quoted = (label: string, words: readonly SaidBefore[]): readonly Block[] =>
    words.length === 0
      ? []
      : [
          { kind: 'text', text: label, quiet: true },
          ...words.map((one): Block => ({ kind: 'quote', text: shortened(one.words, 400), by: byWhom(view, one) })),
        ]
  return [
    ...quoted('Questions to talk about', openQuestions(steps, step.kind)),
    ...quoted('Next steps from last time', lastNextSteps(steps, step.kind)),
    ...(goals.length > 0
      ? [{ kind: 'text', text: 'Goals you share', quiet: true } as const, { kind: 'list', items: goals } as const]
      : []),
  ]
}

/** The same in words, for a form. Undefined: there is nothing yet. */
export const besideSentence = (view: OwnPair, step: SeenStep): string | undefined => {
  const { steps } = view.pair
  const line = (label: string, said: readonly SaidBefore[]) =>
    said.map((one) => `${label} (${byWhom(view, one)}): ${shortened(one.words, 250)}`)
  const goals = linesOfPlans(view)
  const lines = [
    ...line('Question', openQuestions(steps, step.kind)),
    ...line('Next step', lastNextSteps(steps, step.kind)),
    ...(goals.length > 0 ? ['Goals you share', ...goals] : []),
  ]
  return lines.length > 0 ? lines.join('\n') : undefined
}

/** What a first offer of times puts on the agenda: of a visit activities, of a call or meeting what is left to talk about. */
export const agendaToBegin = (
  view: OwnPair,
  step: SeenStep,
): { readonly agenda?: readonly string[]; readonly agendaOther?: string } => {
  const { pair, plans, cycle, me, other } = view
  const last = [...openQuestions(pair.steps, step.kind), ...lastNextSteps(pair.steps, step.kind)]
  const said = last.map(({ words }) => words.replaceAll(/\s*\n\s*/g, '; ')).join('; ')
  const agendaOther = said ? shortened(said, 300) : undefined
  if (!isVisit(step.kind)) return { agendaOther }
  const goals = [...(plans?.mine.goals ?? []), ...(plans?.theirs.goals ?? [])]
  // Who has written goals has said what matters; until then it is what they want to work on.
  const names =
    goals.length > 0
      ? [plans?.mine, plans?.theirs].flatMap(
          (one) => one?.goals.map((goal) => indicatorName(one.rubric ?? cycle.rubric, goal.indicator)) ?? [],
        )
      : [me, other].flatMap((one) => namesNow(cycle.rubric, one.refinements, { writtenWith: one.rubricId }))
  const open = goals.flatMap(({ goal, steps }) => [goal, ...steps.map(({ words }) => words)])
  const words = [...names, ...open, ...last.map((one) => one.words)]
  return {
    agenda: suggestAgenda(stillOffered(cycle.recommended.activities), { goals: goals.length, words }),
    agendaOther,
  }
}

/** What the two bring to a step; to the final meeting their whole year. */
export const broughtBlocks = (view: OwnPair, step: SeenStep): readonly Block[] =>
  step.kind === 'finalMeeting' ? [...yearBlocks(view), ...besideBlocks(view, step, false)] : besideBlocks(view, step)
