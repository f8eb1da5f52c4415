import type { Goal, Plan } from '../../core/plan/plan.ts'
import type { Rubric } from '../../usecases/year/cycles-port.ts'
import { button } from '../kit/action.ts'
import { audience } from '../kit/audience.ts'
import type { Action, Block, Card } from '../kit/card.ts'
import { dayInWords } from '../kit/days.ts'
import { goal, removeGoal, seePartnerPlan, sharePlan } from './actions.ts'

const nameOf = (rubric: Rubric, code: string): string => {
  const indicator = rubric.indicators.find((one) => one.code === code)
  return indicator ? `${code} ${indicator.name}` : code
}

const details = (rubric: Rubric, { indicator, actions, evidence, byOn, progress }: Goal): string =>
  [
    nameOf(rubric, indicator),
    `Steps: ${actions}`,
    `How you can tell: ${evidence}`,
    ...(byOn ? [`By ${dayInWords(byOn)}`] : []),
    ...(progress ? [`So far: ${progress}`] : []),
  ].join('\n')

const goalBlocks = (rubric: Rubric, plan: Plan, editable: boolean): readonly Block[] =>
  plan.goals.map((goal) => ({
    kind: 'entry',
    text: [{ text: goal.goal, strong: true }, ...(goal.doneAt ? [{ text: '  ✓ reached' }] : [])],
    detail: details(rubric, goal),
    ...(editable && { actions: goalActions(goal) }),
  }))

const goalActions = ({ id }: Goal): readonly Action[] => [
  button(goal, { goalId: id }, 'Update'),
  button(removeGoal, { goalId: id }, 'Remove', {
    confirm: { title: 'Remove this goal?', text: 'It leaves your plan.', yes: 'Remove it', no: 'Keep it' },
  }),
]

export interface PlanCardFacts {
  readonly plan?: Plan
  readonly rubric: Rubric
  /** The partner's first name, when there is a partner. */
  readonly partner?: string
  readonly partnershipId?: string
}

/** One's own Individual Action Plan. */
export const planCard = ({ plan, rubric, partner, partnershipId }: PlanCardFacts): Card => {
  const other = partner ?? 'your partner'
  const goals = plan?.goals ?? []
  return {
    title: 'Your Individual Action Plan',
    blocks:
      plan && goals.length > 0
        ? goalBlocks(rubric, plan, true)
        : [
            {
              kind: 'text',
              text: 'Nothing is written yet. A plan is recommended, never required: one goal on an indicator you want to work on is a good start.',
            },
          ],
    actions: [
      button(goal, {}, 'Add a goal', { style: 'primary' }),
      ...(plan ? [sharing(plan, other)] : []),
      ...(partnershipId && partner ? [button(seePartnerPlan, { partnershipId }, `${partner}’s plan`)] : []),
    ],
    footer: audience.plan(plan?.sharedWithPartner ?? true, other),
  }
}

const sharing = (plan: Plan, other: string): Action =>
  plan.sharedWithPartner
    ? button(sharePlan, { partner: false }, `Hide from ${other}`)
    : button(sharePlan, { partner: true }, `Share with ${other}`)

/** The other one's plan, as far as it is shared. */
export const partnerPlanCard = (owner: string, plan: Plan, rubric: Rubric): Card => ({
  title: `${owner}’s Individual Action Plan`,
  blocks:
    plan.goals.length > 0 ? goalBlocks(rubric, plan, false) : [{ kind: 'text', text: 'No goals are written yet.' }],
  footer: `${owner} shares this plan with you. Nobody else reads it.`,
})
