import { shortened } from '../../core/characters.ts'
import { commentOnGoal, seeGoalToComment } from '../../usecases/plan/comment-on-goal.ts'
import { reflect } from '../../usecases/plan/reflect.ts'
import { seeOwnGoal, seeOwnPlan } from '../../usecases/plan/see-plan.ts'
import { shareGoal } from '../../usecases/plan/share-plan.ts'
import { audience } from '../kit/audience.ts'
import { keepingWords, openDrafted, withProblems } from '../kit/drafting.ts'
import { choices, note, optional, text } from '../kit/fields.ts'
import { buildForm, prefill, readForm } from '../kit/form.ts'
import { onForm } from '../kit/handler.ts'
import { askKindly } from '../kit/kindly.ts'
import { opened, stays } from '../kit/opening.ts'
import { say } from '../kit/say.ts'
import * as actions from './actions.ts'
import { ownRefusedCard } from './refusals.ts'
import { showGoal, showPlan } from './show-plan.ts'
import { howToStartOver } from './unsent.ts'

const sharing = buildForm({
  id: actions.shareGoal.id,
  title: 'Who sees this goal',
  submit: 'Save',
  fields: {
    readers: optional(
      choices({
        label: 'Besides you',
        choices: [
          { value: 'partner', label: 'My partner' },
          { value: 'department', label: 'The department' },
        ],
      }),
    ),
    aside: note(
      'Check nothing and only you see it. It counts at once. Messages in chat that show the goal change with it; an email that was sent stays as it is.',
      'quiet',
    ),
  },
})

/** Who reads one goal. */
export const shareGoalForm = onForm(actions.shareGoal, {
  open: async (request, context) => {
    const found = await seeOwnGoal(request.deps, request.actor, context.goalId)
    if (!found.ok) return { kind: 'refusal', card: ownRefusedCard(found.refusal) }
    const { sharedWithPartner, sharedWithCoordinator } = found.goal
    const readers = [
      ...(sharedWithPartner ? (['partner'] as const) : []),
      ...(sharedWithCoordinator ? (['department'] as const) : []),
    ]
    return opened(request, actions.shareGoal, { form: sharing, context, answers: prefill(sharing, { readers }) })
  },
  submit: async (request, submitted) => {
    const read = readForm(sharing, submitted.answers)
    if (!read.ok) return stays(actions.shareGoal, submitted, sharing, read.problems)
    const { goalId } = submitted.context
    const { readers = [] } = read.values
    const result = await shareGoal(request.deps, request.actor, goalId, {
      sharedWithPartner: readers.includes('partner'),
      sharedWithCoordinator: readers.includes('department'),
    })
    if (!result.ok) return { kind: 'refusal', card: ownRefusedCard(result.refusal) }
    const now = await showGoal(request, goalId)
    return now.kind === 'card' ? { kind: 'done', card: now.card } : now
  },
})

const commenting = (goal: string) =>
  buildForm({
    id: actions.commentOnGoal.id,
    title: 'Comment',
    submit: 'Send',
    fields: {
      about: note(shortened(goal, 300)),
      words: text({ label: 'Your comment', multiline: true, max: 800 }),
      students: note(audience.students, 'warning'),
      audience: note(
        'You two alone read it, as long as the goal is shared. Nobody else, whoever reads the goal.',
        'quiet',
      ),
    },
  })

/** Words of one of the two to a goal. */
export const commentForm = onForm(actions.commentOnGoal, {
  open: async (request, context) => {
    const goal = await seeGoalToComment(request.deps, request.actor, context.goalId)
    if (!goal.ok) return { kind: 'refusal', card: ownRefusedCard(goal.refusal) }
    const form = commenting(goal.goal)
    return openDrafted(request, actions.commentOnGoal, { form, about: context.goalId, context, answers: {} })
  },
  submit: async (request, submitted) => {
    const { context, answers, key } = submitted
    const about = context.goalId
    const goal = await seeGoalToComment(request.deps, request.actor, about)
    if (!goal.ok) return { kind: 'refusal', card: ownRefusedCard(goal.refusal) }
    const form = commenting(goal.goal)
    const read = readForm(form, answers)
    if (!read.ok)
      return withProblems(request, actions.commentOnGoal, submitted, { form, about, problems: read.problems })
    const kindly = askKindly(form, answers, goal.rubric)
    if (kindly) return withProblems(request, actions.commentOnGoal, submitted, { ...kindly, about })
    const result = await keepingWords(request, submitted, { form: form.id, about }, () =>
      commentOnGoal(request.deps, request.actor, about, read.values.words, key),
    )
    if (!result.ok) return { kind: 'refusal', card: ownRefusedCard(result.refusal) }
    return {
      kind: 'done',
      card: {
        title: 'Your comment is with the goal',
        tone: 'good',
        blocks: [
          {
            kind: 'text',
            text: goal.shared
              ? 'The other one of you has been told.'
              : 'The goal is shared with nobody, so only you see it.',
          },
        ],
        actions: [say('My plan', 'plan')],
      },
    }
  },
})

const reflecting = buildForm({
  id: actions.reflect.id,
  title: 'Your reflection',
  submit: 'Save',
  fields: {
    reflection: optional(
      text({
        label: 'Looking at your year',
        hint: 'What worked, what did not, what you take along. Leave it empty to take it out.',
        multiline: true,
        max: 1_500,
      }),
    ),
    students: note(audience.students, 'warning'),
    audience: note(audience.reflection, 'quiet'),
  },
})

/** One's own reflection on the plan. */
export const reflectForm = onForm(actions.reflect, {
  open: async (request, context) => {
    const own = await seeOwnPlan(request.deps, request.actor)
    if (!own.ok) return { kind: 'refusal', card: ownRefusedCard(own.refusal) }
    const answers = prefill(reflecting, { reflection: own.plan?.reflection })
    return openDrafted(request, actions.reflect, {
      form: reflecting,
      about: '',
      context,
      answers,
      startOver: howToStartOver,
    })
  },
  submit: async (request, submitted) => {
    const read = readForm(reflecting, submitted.answers)
    const at = { form: reflecting, about: '' }
    if (!read.ok) return withProblems(request, actions.reflect, submitted, { ...at, problems: read.problems })
    const own = await seeOwnPlan(request.deps, request.actor)
    const kindly = own.ok ? askKindly(reflecting, submitted.answers, own.rubric) : undefined
    if (kindly) return withProblems(request, actions.reflect, submitted, { ...kindly, about: '' })
    const result = await keepingWords(request, submitted, { form: actions.reflect.id, about: '' }, () =>
      reflect(request.deps, request.actor, read.values.reflection),
    )
    if (!result.ok) return { kind: 'refusal', card: ownRefusedCard(result.refusal) }
    const now = await showPlan(request)
    return now.kind === 'card' ? { kind: 'done', card: now.card } : now
  },
})
