import type { Goal } from '../../core/plan/plan.ts'
import { addGoal } from '../../usecases/plan/add-goal.ts'
import type { OwnPlan } from '../../usecases/plan/own-plan.ts'
import { seeOwnPlan } from '../../usecases/plan/see-plan.ts'
import { updateGoal } from '../../usecases/plan/update-goal.ts'
import { refuse } from '../../usecases/refuse.ts'
import type { Rubric } from '../../usecases/year/cycles-port.ts'
import { audience } from '../kit/audience.ts'
import { keepingWords, openDrafted, withProblems } from '../kit/drafting.ts'
import { choice, choices, date, note, optional, text } from '../kit/fields.ts'
import { buildForm, type ChoicesField, prefill, readForm, shown } from '../kit/form.ts'
import { onForm } from '../kit/handler.ts'
import type { Request } from '../kit/request.ts'
import { goal as definition } from './actions.ts'
import { ownRefusedCard, ownSentence } from './refusals.ts'
import { showPlan } from './show-plan.ts'

const build = (rubric: Rubric, own: OwnPlan, goal: Goal | undefined) =>
  buildForm({
    id: definition.id,
    title: goal ? 'Update a goal' : 'Add a goal',
    submit: 'Save',
    fields: shown({
      indicator: choice({
        label: 'Indicator',
        choices: rubric.indicators.map((one) => ({ value: one.code, label: `${one.code} ${one.name}`.slice(0, 75) })),
      }),
      goal: text({
        label: 'Goal',
        hint: 'Specific, and something you can tell you reached.',
        multiline: true,
        max: 400,
      }),
      actions: text({ label: 'Action steps', multiline: true, max: 800 }),
      evidence: text({ label: 'Evidence or measure', multiline: true, max: 400 }),
      byOn: optional(date({ label: 'By when' })),
      progress: optional(text({ label: 'Progress so far', multiline: true, max: 800 })),
      reached: (goal !== undefined && reachedField) as typeof reachedField,
      students: note(audience.students, 'warning'),
      audience: note(audience.plan(own.plan?.sharedWithPartner ?? true, 'your partner'), 'quiet'),
    }),
  })

const reachedField: ChoicesField<readonly string[] | undefined> = optional(
  choices({ label: 'Reached', choices: [{ value: 'yes', label: 'Yes, this goal is reached' }] }),
)

const find = async ({ deps, actor }: Request, goalId: string | undefined) => {
  const own = await seeOwnPlan(deps, actor)
  if (!own.ok) return own
  const goal = own.plan?.goals.find((one) => one.id === goalId)
  if (goalId && !goal) return refuse('goalGone')
  return { ok: true, goal, form: build(own.rubric, own, goal) } as const
}

/** A goal of one's own plan: a new one, or an update. */
export const goalForm = onForm(definition, {
  open: async (request, { goalId }) => {
    const found = await find(request, goalId)
    if (!found.ok) return { kind: 'refusal', card: ownRefusedCard(found.refusal) }
    const { goal, form } = found
    const { indicator, goal: words, actions, evidence, byOn, progress } = goal ?? {}
    const reached = goal?.doneAt ? ['yes'] : undefined
    const known = { indicator, goal: words, actions, evidence, byOn, progress, reached }
    const answers = goal ? prefill(form, known) : {}
    return openDrafted(request, definition, { form, about: goalId ?? '', context: { goalId }, answers })
  },
  submit: async (request, submitted) => {
    const { context, answers, key } = submitted
    const about = context.goalId ?? ''
    const found = await find(request, context.goalId)
    if (!found.ok) return { kind: 'refusal', card: ownRefusedCard(found.refusal) }
    const { form } = found
    const read = readForm(form, answers)
    if (!read.ok) return withProblems(request, definition, submitted, { form, about, problems: read.problems })
    const { deps, actor } = request
    const { indicator, goal, actions, evidence, byOn, progress } = read.values
    const entry = { indicator, goal, actions, evidence, byOn, progress }
    const reached = read.values.reached?.includes('yes') ?? false
    const result = await keepingWords(request, submitted, { form: definition.id, about }, () =>
      context.goalId
        ? updateGoal(deps, actor, context.goalId, { ...entry, reached })
        : addGoal(deps, actor, entry, key),
    )
    if (!result.ok) {
      const problems = { indicator: ownSentence(result.refusal) }
      return withProblems(request, definition, submitted, { form, about, problems })
    }
    const shownPlan = await showPlan(request)
    return shownPlan.kind === 'card' ? { kind: 'done', card: shownPlan.card } : shownPlan
  },
})
