import { shortened } from '../../core/characters.ts'
import type { Goal, Plan } from '../../core/plan/plan.ts'
import type { SeenOwnPlan } from '../../usecases/plan/see-plan.ts'
import type { Rubric } from '../../usecases/year/cycles-port.ts'
import { button } from '../kit/action.ts'
import { audience } from '../kit/audience.ts'
import type { Action, Block, Card } from '../kit/card.ts'
import { say } from '../kit/say.ts'
import * as actions from './actions.ts'
import { unsentBlocks } from './unsent.ts'
import { indicatorName, readersLine, standingLine } from './words.ts'

export interface PlanCardFacts {
  readonly seen: Extract<SeenOwnPlan, { ok: true }>
  /** The partner's first name, when there is a partner. */
  readonly partner?: string
  readonly partnershipId?: string
  /** Forms with words that were not sent. */
  readonly unsent: number
}

/** Areas of refinement to begin with, where there is no goal on them yet. */
const openAreas = ({ seen: { refinements, plan, rubric } }: PlanCardFacts): readonly string[] =>
  refinements
    .filter((code) => rubric.indicators.some((one) => one.code === code))
    .filter((code) => !plan?.goals.some((goal) => goal.indicator === code))
    .slice(0, 3)

/** One's own Individual Action Plan of this year. */
export const planCard = (facts: PlanCardFacts): Card => {
  const { seen, partner, partnershipId } = facts
  const { plan, rubric, earlier, cycle } = seen
  const other = partner ?? 'your partner'
  const goals = plan?.goals ?? []
  // Once there is a goal, its form asks for the area: a row of buttons for each would bury the rest.
  const areas = goals.length > 0 ? [] : openAreas(facts)
  const templates = cycle.settings.planTemplates
  return {
    title: `Your Individual Action Plan, ${cycle.name}`,
    blocks: [
      ...(goals.length > 0 ? goals.map((goal) => goalEntry(rubric, goal, other)) : [nothingYet(areas.length > 0)]),
      ...unsentBlocks(facts.unsent),
      ...(plan?.reflection
        ? [{ kind: 'text', text: 'Your reflection, only for you', quiet: true } as const, quote(plan.reflection)]
        : []),
      ...(goals.length === 0 && templates.length > 0
        ? [
            { kind: 'heading', text: 'Or begin with an example from the program' } as const,
            ...templates.slice(0, 5).map(
              ({ id, indicator, goal }): Block => ({
                kind: 'entry',
                text: shortened(goal, 150),
                detail: indicatorName(rubric, indicator),
                actions: [button(actions.goal, { templateId: id }, 'Begin with this')],
              }),
            ),
          ]
        : []),
    ],
    actions: [
      ...areas.map((code, at) =>
        button(actions.goal, { indicator: code }, shortened(`Start with ${indicatorName(rubric, code)}`, 70), {
          style: at === 0 ? 'primary' : undefined,
        }),
      ),
      button(actions.goal, {}, 'Add a goal', { style: areas.length === 0 ? 'primary' : undefined }),
      button(actions.goal, { whole: true }, 'Add one as a single text'),
      ...(goals.length > 0 ? [sharing(goals, other)] : []),
      ...(partnershipId && partner ? [button(actions.seePartnerPlan, { partnershipId }, `${partner}’s plan`)] : []),
      ...(plan ? [button(actions.reflect, {}, 'Write a reflection')] : []),
      ...(goals.length > 0 ? [button(actions.printPlan, {}, 'Print my plan')] : []),
      ...(earlier.length > 0 ? [say('Earlier plans', 'plan earlier')] : []),
    ],
    footer: audience.plan(goals.length === 0 || goals.some((goal) => goal.sharedWithPartner), other),
  }
}

const nothingYet = (hasAreas: boolean): Block => ({
  kind: 'text',
  text: hasAreas
    ? 'Nothing is written yet. A plan is recommended, never required: start with an area you want to work on, and one goal is plenty.'
    : 'Nothing is written yet. A plan is recommended, never required: one goal on an indicator you want to work on is a good start.',
})

const quote = (text: string): Block => ({ kind: 'quote', text })

const goalEntry = (rubric: Rubric, goal: Goal, other: string): Block => ({
  kind: 'entry',
  text: [{ text: shortened(goal.goal, 250), strong: true }],
  detail: [
    standingLine(rubric, goal),
    readersLine(goal, other) + (goal.comments.length > 0 ? ` Comments: ${goal.comments.length}.` : ''),
  ].join('\n'),
  actions: [
    button(actions.progress, { goalId: goal.id }, 'Update progress'),
    button(actions.seeGoal, { goalId: goal.id }, 'Open'),
  ],
})

const sharing = (goals: readonly Goal[], other: string): Action =>
  goals.some((goal) => goal.sharedWithPartner)
    ? button(actions.sharePlan, { partner: false }, `Hide from ${other}`)
    : button(actions.sharePlan, { partner: true }, `Share with ${other}`)

/** One's plans of other years, newest first. */
export const earlierPlansCard = (
  plans: readonly (Plan & { readonly year: { readonly id: string; readonly name: string } })[],
): Card => ({
  title: 'Your earlier plans',
  blocks:
    plans.length > 0
      ? plans.map(({ year, goals }) => ({
          kind: 'entry',
          text: year.name,
          detail: goals.map(({ goal }) => shortened(goal, 120)).join('\n') || 'No goals were written.',
          actions: [
            button(actions.seeYear, { cycleId: year.id }, `Read ${year.name}`),
            button(actions.printPlan, { cycleId: year.id }, 'Print this plan'),
          ],
        }))
      : [{ kind: 'text', text: 'There is no plan of an earlier year.' }],
  actions: [say('This year’s plan', 'plan', 'primary')],
  footer: 'Yours to read as long as the department keeps them.',
})
