import { shortened } from '../../core/characters.ts'
import type { Goal, Plan } from '../../core/plan/plan.ts'
import { goalStateOf } from '../../core/plan/plan.ts'
import type { PlanOfYear } from '../../usecases/plan/plans-port.ts'
import type { Rubric } from '../../usecases/year/cycles-port.ts'
import { button } from '../kit/action.ts'
import type { Action, Block, Card } from '../kit/card.ts'
import { say } from '../kit/say.ts'
import { wantReminder } from '../nudges/actions.ts'
import * as actions from './actions.ts'
import { goalBlocks } from './goal-blocks.ts'
import { indicatorName, readersLine } from './words.ts'

/** Who reads: their participant's id, and how each of the two is called. */
export interface Reading {
  readonly meId: string
  readonly nameOf: (participantId: string) => string
}

const commentBlocks = ({ comments }: Goal, { meId, nameOf }: Reading): readonly Block[] =>
  comments.length === 0
    ? []
    : [
        { kind: 'text', text: 'Comments, for the two of you alone', quiet: true },
        ...comments.map(
          ({ words, authorId }): Block => ({
            kind: 'quote',
            text: words,
            by: authorId === meId ? 'You' : nameOf(authorId),
          }),
        ),
      ]

const takeBack = (goal: Goal, meId: string): readonly Action[] => {
  const mine = goal.comments.filter(({ authorId }) => authorId === meId).at(-1)
  if (!mine) return []
  return [button(actions.removeComment, { goalId: goal.id, commentId: mine.id }, 'Delete my last comment')]
}

export interface OwnGoalFacts extends Reading {
  readonly goal: Goal
  readonly rubric: Rubric
  /** Whether its year goes on: what is over is read and carried on. */
  readonly changes: boolean
  readonly partner?: string
}

/** One goal of one's own, whole. */
export const ownGoalCard = ({ goal, rubric, changes, partner, ...reading }: OwnGoalFacts): Card => ({
  title: `Your goal: ${indicatorName(rubric, goal.indicator)}`,
  blocks: [...goalBlocks(rubric, goal), ...commentBlocks(goal, reading)],
  actions: [
    ...(changes
      ? changing(goal)
      : [button(actions.carryGoal, { goalId: goal.id }, 'Carry on this year', { style: 'primary' })]),
    button(actions.shareGoal, { goalId: goal.id }, 'Who sees it'),
    ...(partner ? [button(actions.commentOnGoal, { goalId: goal.id }, 'Comment')] : []),
    ...takeBack(goal, reading.meId),
    ...(changes ? [remove(goal)] : []),
    say('My plan', 'plan'),
  ],
  footer: readersLine(goal, partner ?? 'your partner'),
})

const changing = ({ id }: Goal): readonly Action[] => [
  button(actions.progress, { goalId: id }, 'Update progress', { style: 'primary' }),
  button(actions.goal, { goalId: id }, 'Edit'),
  button(wantReminder, { goalId: id }, 'Remind me of a step'),
]

const remove = ({ id }: Goal): Action =>
  button(actions.removeGoal, { goalId: id }, 'Remove', {
    style: 'danger',
    confirm: {
      title: 'Remove this goal?',
      text: 'It leaves your plan, with its steps, progress and comments.',
      yes: 'Remove the goal',
      no: 'Keep it',
    },
  })

/** One's own plan of an earlier year: to read, and to go on with. `carried`: goals that this year's plan has already. */
export const earlierPlanCard = (
  plan: PlanOfYear,
  rubric: Rubric,
  carried: ReadonlySet<string>,
  onRoster: boolean,
): Card => ({
  title: `Your plan of ${plan.year.name}`,
  blocks: [
    ...plan.goals.flatMap((goal): Block[] => [
      ...goalBlocks(rubric, goal, [
        ...(onRoster && !carried.has(goal.id) && goalStateOf(goal) !== 'met'
          ? [button(actions.carryGoal, { goalId: goal.id }, 'Carry on this year')]
          : []),
        button(actions.seeGoal, { goalId: goal.id }, 'Open'),
      ]),
      ...(carried.has(goal.id)
        ? [{ kind: 'text', text: 'This goal goes on in this year’s plan.', quiet: true } as const]
        : []),
    ]),
    ...(plan.goals.length === 0 ? [{ kind: 'text', text: 'No goals were written.' } as const] : []),
    ...(plan.reflection
      ? [{ kind: 'quote', text: plan.reflection, by: 'Your reflection, only for you' } as const]
      : []),
  ],
  actions: [button(actions.printPlan, { cycleId: plan.year.id }, 'Print this plan'), say('This year’s plan', 'plan')],
  footer: `Written with ${rubric.name}, version ${rubric.version}.`,
})

const commentActions = (goal: Goal, { meId }: Reading): readonly Action[] => [
  button(actions.commentOnGoal, { goalId: goal.id }, 'Comment'),
  ...takeBack(goal, meId),
]

/** Somebody else's plan, as far as it is shared. `comments`: whether the reader may write to it. */
export const sharedPlanCard = (
  owner: string,
  plan: Plan,
  rubric: Rubric,
  reading?: Reading & { readonly comments: boolean },
): Card => ({
  title: `${owner}’s Individual Action Plan`,
  blocks: plan.goals.flatMap((goal, at): Block[] => [
    ...(at > 0 ? [{ kind: 'divider' } as const] : []),
    ...goalBlocks(rubric, goal, reading?.comments ? commentActions(goal, reading) : []),
    ...(reading ? commentBlocks(goal, reading) : []),
  ]),
  footer: reading
    ? `${owner} shares these goals with you and can stop at any time. Comments are for the two of you alone.`
    : `${owner} shares these goals with the department and can stop at any time.`,
})

/** Instead of a plan that is not, or not any more, shared. */
export const nothingSharedCard = (owner: string): Card => ({
  title: `${owner}’s plan`,
  blocks: [
    { kind: 'text', text: `${owner} has no plan to share with you yet. A plan is recommended, never required.` },
  ],
})

/** To the other of the two: somebody wrote to a goal. */
export const goalCommentedCard = (by: string, goal: Goal, words: string, own: boolean): Card => ({
  title: own ? `${by} commented on your goal` : `${by} commented on their goal`,
  blocks: [
    { kind: 'text', text: shortened(goal.goal, 250), quiet: true },
    { kind: 'quote', text: words, by },
  ],
  actions: [
    button(actions.commentOnGoal, { goalId: goal.id }, 'Answer', { style: 'primary' }),
    ...(own ? [button(actions.seeGoal, { goalId: goal.id }, 'Open the goal')] : []),
  ],
  footer: 'Comments are for the two of you alone.',
})
