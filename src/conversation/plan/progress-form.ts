import { dayIn } from '../../core/calendar/calendar.ts'
import { shortened } from '../../core/characters.ts'
import { type ActionStep, actionStates, type Goal, goalStateOf, goalStates } from '../../core/plan/plan.ts'
import { noteProgress } from '../../usecases/plan/note-progress.ts'
import { seeOwnGoal } from '../../usecases/plan/see-plan.ts'
import { audience } from '../kit/audience.ts'
import { keepingWords, openDrafted, withProblems } from '../kit/drafting.ts'
import { choice, date, note, optional, text } from '../kit/fields.ts'
import { buildForm, type Field, type Problems, readForm } from '../kit/form.ts'
import { onForm } from '../kit/handler.ts'
import { askKindly } from '../kit/kindly.ts'
import { progress as definition } from './actions.ts'
import { ownRefusedCard } from './refusals.ts'
import { showGoal } from './show-plan.ts'
import { howToStartOver } from './unsent.ts'
import { actionStateWords, goalStateWords, readersLine } from './words.ts'

/** Of the step itself, not of its place: others may stand there when the form comes back, or is opened with its draft. */
const stepField = ({ id }: ActionStep): string => `step_${id.replaceAll(/\W/g, '_')}`
const actionChoices = actionStates.map((value) => ({ value, label: actionStateWords[value] }))

const build = (goal: Goal) =>
  buildForm({
    id: definition.id,
    title: 'Update progress',
    submit: 'Save',
    fields: {
      about: note(shortened(goal.goal, 300)),
      state: choice({
        label: 'How is it going?',
        choices: goalStates.map((value) => ({ value, label: goalStateWords[value] })),
      }),
      day: date({ label: 'As of' }),
      words: optional(
        text({
          label: 'What happened',
          hint: 'What you tried, what came of it. Earlier entries are kept.',
          multiline: true,
          max: 800,
        }),
      ),
      students: note(audience.students, 'warning'),
      audience: note(readersLine(goal, 'your partner'), 'quiet'),
    },
  })

/** How each action step stands: the goal's own fields, beside those that every goal has. */
const stepFields = (goal: Goal): Readonly<Record<string, Field>> =>
  Object.fromEntries(
    goal.steps.map((step) => [stepField(step), choice({ label: shortened(step.words, 75), choices: actionChoices })]),
  )

const formOf = (goal: Goal) => {
  const form = build(goal)
  const steps = buildForm({ id: definition.id, title: '', submit: '', fields: stepFields(goal) })
  const { students, audience: readers, ...first } = form.fields
  return { form, steps, whole: { ...form, fields: { ...first, ...steps.fields, students, audience: readers } } }
}

/** A dated entry to a goal: how it stands, what happened, which steps are done. */
export const progressForm = onForm(definition, {
  open: async (request, context) => {
    const { deps, actor, person } = request
    const found = await seeOwnGoal(deps, actor, context.goalId)
    if (!found.ok) return { kind: 'refusal', card: ownRefusedCard(found.refusal) }
    if (!found.changes) return { kind: 'refusal', card: ownRefusedCard({ kind: 'yearOver' }) }
    const { goal } = found
    const state = goalStateOf(goal)
    return openDrafted(request, definition, {
      form: formOf(goal).whole,
      about: context.goalId,
      context,
      startOver: howToStartOver,
      answers: {
        state: state === 'notStarted' ? 'underWay' : state,
        day: dayIn(person.timeZone ?? 'UTC', deps.clock.now()),
        ...Object.fromEntries(goal.steps.map((step) => [stepField(step), step.state])),
      },
    })
  },
  submit: async (request, submitted) => {
    const { context, answers, key } = submitted
    const { deps, actor, person } = request
    const found = await seeOwnGoal(deps, actor, context.goalId)
    if (!found.ok) return { kind: 'refusal', card: ownRefusedCard(found.refusal) }
    const { form, steps, whole } = formOf(found.goal)
    const [read, stepsRead] = [readForm(form, answers), readForm(steps, answers)]
    const today = dayIn(person.timeZone ?? 'UTC', deps.clock.now())
    const late: Problems =
      read.ok && read.values.day > today ? { day: 'That day is still to come. Please pick today or earlier.' } : {}
    const problems: Problems = { ...(read.ok ? late : read.problems), ...(stepsRead.ok ? {} : stepsRead.problems) }
    if (!read.ok || !stepsRead.ok || Object.keys(problems).length > 0)
      return withProblems(request, definition, submitted, { form: whole, about: context.goalId, problems })
    const kindly = askKindly(whole, answers, found.rubric)
    if (kindly) return withProblems(request, definition, submitted, { ...kindly, about: context.goalId })
    const { state, day, words } = read.values
    const moved = new Map(found.goal.steps.map((step) => [step.id, stepsRead.values[stepField(step)]]))
    const result = await keepingWords(request, submitted, { form: definition.id, about: context.goalId }, () =>
      noteProgress(deps, actor, context.goalId, { entry: { state, day, words }, steps: moved }, key),
    )
    if (!result.ok) return { kind: 'refusal', card: ownRefusedCard(result.refusal) }
    const now = await showGoal(request, context.goalId)
    return now.kind === 'card' ? { kind: 'done', card: now.card } : now
  },
})
