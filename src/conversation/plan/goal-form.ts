import { dayIn } from '../../core/calendar/calendar.ts'
import { readActionLines, writeActionLines } from '../../core/plan/action-lines.ts'
import type { Goal } from '../../core/plan/plan.ts'
import { addGoal } from '../../usecases/plan/add-goal.ts'
import { seeOwnGoal, seeOwnPlan } from '../../usecases/plan/see-plan.ts'
import { updateGoal } from '../../usecases/plan/update-goal.ts'
import type { Rubric } from '../../usecases/year/cycles-port.ts'
import type { ContextOf } from '../kit/action.ts'
import { audience } from '../kit/audience.ts'
import { keepingWords, openDrafted, withProblems } from '../kit/drafting.ts'
import { choice, date, note, optional, text } from '../kit/fields.ts'
import { buildForm, prefill, readForm, shown } from '../kit/form.ts'
import { onForm } from '../kit/handler.ts'
import { indicatorChoices } from '../kit/indicator-choices.ts'
import { askKindly } from '../kit/kindly.ts'
import type { Request } from '../kit/request.ts'
import { goal as definition } from './actions.ts'
import { ownRefusedCard, ownSentence } from './refusals.ts'
import { showPlan } from './show-plan.ts'
import { howToStartOver } from './unsent.ts'

interface Showing {
  readonly rubric: Rubric
  readonly isNew: boolean
  /** As one text instead of its five parts. */
  readonly whole: boolean
  readonly sharedWithPartner: boolean
}

/** SMART, a question each with an example, or one text. */
const build = ({ rubric, isNew, whole, sharedWithPartner }: Showing) =>
  buildForm({
    id: definition.id,
    title: isNew ? 'Add a goal' : 'Edit your goal',
    submit: 'Save',
    fields: shown({
      indicator: choice({
        label: 'Indicator',
        choices: indicatorChoices(rubric.indicators),
      }),
      goal: text({
        label: whole ? 'Your goal' : 'Specific: what will change, and for whom?',
        hint: whole
          ? 'What will change, how you can tell, and by when.'
          : 'For example: grade 4 teams plan reteaching from exit tickets every week.',
        multiline: true,
        max: whole ? 1_000 : 400,
      }),
      evidence: optional(
        text({
          label: whole ? 'Evidence or measure' : 'Measurable: how can you tell?',
          hint: 'For example: 8 of 10 weekly team notes name a reteaching group.',
          multiline: true,
          max: 400,
        }),
      ),
      achievable: !whole && optional(achievable),
      relevant: !whole && optional(relevant),
      byOn: optional(
        date({ label: whole ? 'By when' : 'Time-bound: by when?', hint: 'For example: the end of April.' }),
      ),
      actions: optional(
        text({
          label: 'Action steps',
          hint: 'One a line; a line may end with its day: “Visit a team meeting at Birch, by Oct 12”.',
          multiline: true,
          max: 1_500,
        }),
      ),
      students: note(audience.students, 'warning'),
      audience: note(audience.plan(sharedWithPartner, 'your partner'), 'quiet'),
    }),
  })

const achievable = text({
  label: 'Achievable: what makes it realistic?',
  hint: 'For example: teams already meet on Tuesdays; Birch shares its template.',
  multiline: true,
  max: 400,
})
const relevant = text({
  label: 'Relevant: why does it matter at your school?',
  hint: 'For example: grade 4 is where our reading growth is lowest.',
  multiline: true,
  max: 400,
})

type About = ContextOf<typeof definition>

/** The form about a goal, with what is known; or why there is none. */
const find = async ({ deps, actor }: Request, about: About) => {
  const own = await seeOwnPlan(deps, actor)
  if (about.goalId) {
    const found = await seeOwnGoal(deps, actor, about.goalId)
    if (!found.ok) return found
    const { goal, rubric } = found
    const whole = about.whole ?? false
    const form = build({ rubric, isNew: false, whole, sharedWithPartner: goal.sharedWithPartner })
    return { ok: true, rubric, form, known: knownOf(goal, whole) } as const
  }
  if (!own.ok) return own
  const template = own.cycle.settings.planTemplates.find(({ id }) => id === about.templateId)
  const form = build({ rubric: own.rubric, isNew: true, whole: about.whole ?? false, sharedWithPartner: true })
  const known = template
    ? { indicator: template.indicator, goal: template.goal, evidence: template.evidence, actions: template.steps }
    : { indicator: about.indicator }
  const offered = own.rubric.indicators.some(({ code }) => code === known.indicator)
  return { ok: true, rubric: own.rubric, form, known: offered ? known : { ...known, indicator: undefined } } as const
}

const knownOf = (goal: Goal, whole: boolean) => ({
  indicator: goal.indicator,
  goal: goal.goal,
  evidence: goal.evidence || undefined,
  byOn: goal.byOn,
  actions: writeActionLines(goal.steps) || undefined,
  ...(!whole && { achievable: goal.achievable, relevant: goal.relevant }),
})

const draftOf = ({ goalId, indicator, templateId }: About): string => goalId ?? templateId ?? indicator ?? ''

/** A goal of one's own plan: a new one, or its words changed. */
export const goalForm = onForm(definition, {
  open: async (request, context) => {
    const found = await find(request, context)
    if (!found.ok) return { kind: 'refusal', card: ownRefusedCard(found.refusal) }
    const { form, known } = found
    const answers = prefill(form, known)
    return openDrafted(request, definition, {
      form,
      about: draftOf(context),
      context,
      answers,
      startOver: howToStartOver,
    })
  },
  submit: async (request, submitted) => {
    const { context, answers, key } = submitted
    const about = draftOf(context)
    const found = await find(request, context)
    if (!found.ok) return { kind: 'refusal', card: ownRefusedCard(found.refusal) }
    const { form } = found
    const read = readForm(form, answers)
    if (!read.ok) return withProblems(request, definition, submitted, { form, about, problems: read.problems })
    const kindly = askKindly(form, answers, found.rubric)
    if (kindly) return withProblems(request, definition, submitted, { ...kindly, about })
    const { deps, actor, person } = request
    const { indicator, goal, evidence = '', achievable, relevant, byOn, actions = '' } = read.values
    const entry = { indicator, goal, evidence, achievable, relevant, byOn }
    const steps = readActionLines(actions, dayIn(person.timeZone ?? 'UTC', deps.clock.now()))
    const result = await keepingWords(request, submitted, { form: definition.id, about }, () =>
      context.goalId
        ? updateGoal(deps, actor, context.goalId, { entry, steps })
        : addGoal(deps, actor, { entry, steps }, key),
    )
    if (!result.ok) {
      const problems = { indicator: ownSentence(result.refusal) }
      return withProblems(request, definition, submitted, { form, about, problems })
    }
    const shownPlan = await showPlan(request)
    return shownPlan.kind === 'card' ? { kind: 'done', card: shownPlan.card } : shownPlan
  },
})
