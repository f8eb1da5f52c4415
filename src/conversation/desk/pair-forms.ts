import { messagePlaceholders } from '../../core/desk/broadcast.ts'
import { titled } from '../../core/directors/titled.ts'
import { mayRunProgram } from '../../core/offices.ts'
import { templateProblem } from '../../core/texts/template.ts'
import { careForPair as keepCare, type PairCare, seeCare } from '../../usecases/desk/care-for-pair.ts'
import { prepareErrand } from '../../usecases/desk/see-errand.ts'
import { type PairView, seePair } from '../../usecases/partnership/see-pair.ts'
import type { ContextOf } from '../kit/action.ts'
import { keepingWords, openDrafted, withProblems } from '../kit/drafting.ts'
import { choice, note, optional, text } from '../kit/fields.ts'
import { buildForm, prefill, readForm } from '../kit/form.ts'
import { onForm } from '../kit/handler.ts'
import { refusalCard } from '../kit/refused.ts'
import { savedForm } from '../kit/saved-form.ts'
import { showPair } from '../partnership/index.ts'
import { careForPair, writeToPair } from './actions.ts'
import { showErrand } from './errands.ts'

const buildMessage = (view: PairView, answersHelp: boolean) =>
  buildForm({
    id: writeToPair.id,
    title: answersHelp ? 'Answer and settle' : 'Write to a pair',
    submit: 'Preview',
    fields: {
      to: choice({
        label: 'To whom?',
        choices: answersHelp
          ? [{ value: 'both', label: 'Whoever asked for help' }]
          : [
              { value: 'both', label: `${view.pair.a.name} and ${view.pair.b.name}` },
              { value: 'turn', label: 'Whose turn it is' },
            ],
      }),
      words: text({
        label: 'Message',
        multiline: true,
        max: 1_500,
        hint: `You can use ${messagePlaceholders.map((one) => `{${one}}`).join(', ')}.`,
      }),
      audience: note(
        'They see your name. P3 keeps that you wrote, and forgets the words once they are out. Please name no student.',
        'quiet',
      ),
    },
  })

/** An answer is for whoever asked: what was typed of it is no draft of a message to both. */
const aboutOf = ({ partnershipId, helpId }: ContextOf<typeof writeToPair>): string => helpId ?? partnershipId

/** A message to one pair, or the answer to a request for help. */
export const writeForm = onForm(writeToPair, {
  open: async (request, context) => {
    if (!mayRunProgram(request.actor)) return refusalCard({ kind: 'notCoordinator' })
    const found = await seePair(request.deps, request.actor, context)
    if (!found.ok) return refusalCard({ kind: 'noSuchPair' })
    const form = buildMessage(found.view, context.helpId !== undefined)
    return openDrafted(request, writeToPair, { form, about: aboutOf(context), context, answers: { to: 'both' } })
  },
  submit: async (request, submitted) => {
    const { context, answers } = submitted
    if (!mayRunProgram(request.actor)) return refusalCard({ kind: 'notCoordinator' })
    const found = await seePair(request.deps, request.actor, context)
    if (!found.ok) return refusalCard({ kind: 'noSuchPair' })
    const form = buildMessage(found.view, context.helpId !== undefined)
    const about = aboutOf(context)
    const read = readForm(form, answers)
    const wrong = read.ok ? templateProblem(read.values.words, messagePlaceholders) : undefined
    if (!read.ok || wrong) {
      const problems = read.ok ? { words: wrong! } : read.problems
      return withProblems(request, writeToPair, submitted, { form, about, problems })
    }
    const { to, words } = read.values
    const prepared = await keepingWords(request, submitted, { form: form.id, about }, () =>
      prepareErrand(request.deps, request.actor, {
        act: 'write',
        terms: { to, helpId: context.helpId },
        partnershipIds: [context.partnershipId],
        words,
      }),
    )
    if (!prepared.ok) return refusalCard(prepared.refusal)
    const shown = await showErrand(request, prepared.value)
    return shown.kind === 'card' ? { kind: 'done', card: shown.card } : shown
  },
})

const buildCare = ({ coordinators }: PairCare) =>
  buildForm({
    id: careForPair.id,
    title: 'Who looks after them',
    submit: 'Keep it',
    fields: {
      assignTo: optional(
        choice({
          label: 'Looks after this pair',
          choices: coordinators.map(({ id, name }) => ({ value: id, label: name })),
        }),
      ),
      note: optional(text({ label: 'A note of the office', multiline: true, max: 500 })),
      audience: note(
        `Only coordinators read this: no partner and no ${titled('director')}. Please name no student.`,
        'quiet',
      ),
    },
  })

const filledCare = (care: PairCare) => {
  const { assignedToId, note: written } = care.desk
  return prefill(buildCare(care), { assignTo: assignedToId, note: written })
}

/** Who of the office looks after a pair, and a private note. */
export const careForm = savedForm({
  of: careForPair,
  see: async ({ deps, actor }, { partnershipId }) => {
    const seen = await seeCare(deps, actor, partnershipId)
    return seen.ok ? { ok: true, seen: seen.value } : { ok: false, reply: refusalCard(seen.refusal) }
  },
  build: buildCare,
  filled: filledCare,
  save: async ({ request, seen: { desk }, context: { partnershipId }, values }) => {
    const kept = await keepCare(request.deps, request.actor, { partnershipId, ...values }, desk)
    return kept.ok ? showPair(request, partnershipId) : kept
  },
})
