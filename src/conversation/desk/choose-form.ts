import { messagePlaceholders } from '../../core/desk/broadcast.ts'
import { type ErrandAct, errandActs, isMessage, needsReason } from '../../core/desk/errand.ts'
import { templateProblem } from '../../core/texts/template.ts'
import { type Choosing, seeChoosing } from '../../usecases/desk/see-choosing.ts'
import { prepareErrand } from '../../usecases/desk/see-errand.ts'
import { audience } from '../kit/audience.ts'
import { keepingWords, openDrafted, withProblems } from '../kit/drafting.ts'
import { choice, choices, note, number, optional, text } from '../kit/fields.ts'
import { buildForm, type Problems, readForm } from '../kit/form.ts'
import { onForm } from '../kit/handler.ts'
import { refusalCard } from '../kit/refused.ts'
import { choosePairs } from './actions.ts'
import { boardLabel } from './board-cards.ts'
import { showErrand } from './errands.ts'

const actNames: Readonly<Record<ErrandAct, string>> = {
  remind: 'Remind whoever’s turn it is',
  write: 'Write to them',
  settle: 'Answer and settle their calls for help',
  extend: 'Give more time for the step they are at',
  excuse: 'Excuse from the step they are at',
  reopen: 'Reopen the step before the one they are at',
  host: 'Change whose school the visit is at',
  hold: 'Put on hold',
  resume: 'Let them go on',
  end: 'End the pairs, so that they can be matched again',
  assign: 'Say who looks after them',
}

const build = ({ lines, coordinators, today }: Choosing) =>
  buildForm({
    id: choosePairs.id,
    title: 'Choose several pairs',
    submit: 'Preview',
    fields: {
      which: choice({
        label: 'Which pairs?',
        choices: [
          { value: 'picked', label: 'Those I pick below' },
          { value: 'all', label: lines.length === 1 ? 'The one on this list' : `All ${lines.length} on this list` },
        ],
      }),
      pairs: optional(
        choices({
          label: 'Pairs',
          choices: lines.map((line) => ({ value: line.pair.partnershipId, label: boardLabel(line, today) })),
        }),
      ),
      act: choice({
        label: 'What to do',
        hint: 'To log for partners, open their pair: each log has a day and words of its own.',
        choices: errandActs.map((act) => ({ value: act, label: actNames[act] })),
      }),
      days: optional(number({ label: 'More time: how many days?', min: 1, max: 180, unit: 'days' })),
      to: optional(
        choice({
          label: 'Write to whom?',
          choices: [
            { value: 'both', label: 'Both partners' },
            { value: 'turn', label: 'Those whose turn it is' },
          ],
        }),
      ),
      words: optional(
        text({
          label: 'Message, or reason',
          multiline: true,
          max: 1_500,
          hint: `In a message you can use ${messagePlaceholders.map((one) => `{${one}}`).join(', ')}.`,
        }),
      ),
      assignTo: optional(
        choice({
          label: 'Who looks after them?',
          choices: coordinators.map(({ id, name }) => ({ value: id, label: name })),
        }),
      ),
      audience: note(`A message shows who wrote it. ${audience.coordinator}`, 'quiet'),
    },
  })

/** What an act needs of the other fields. */
const missing = (values: {
  readonly which: string
  readonly pairs?: readonly string[]
  readonly act: ErrandAct
  readonly days?: number
  readonly words?: string
}): Problems => {
  const words = values.words?.trim()
  const wrong = isMessage(values.act) && words ? templateProblem(words, messagePlaceholders) : undefined
  return {
    ...(values.which === 'picked' && !values.pairs?.length && { pairs: 'Please pick at least one pair.' }),
    ...(values.act === 'extend' && values.days === undefined && { days: 'Please say how many days more.' }),
    ...(isMessage(values.act) && !words && { words: 'Please write the message.' }),
    ...(wrong && { words: wrong }),
    ...(needsReason(values.act) && !words && { words: 'Please add a reason, so the others understand.' }),
  }
}

/** Several pairs of the board at once: chosen and looked at before anything is done. */
export const choosePairsForm = onForm(choosePairs, {
  open: async (request, context) => {
    const { whole: _, ...filter } = context
    const seen = await seeChoosing(request.deps, request.actor, filter)
    if (!seen.ok) return refusalCard(seen.refusal)
    if (seen.value.lines.length === 0) return refusalCard({ kind: 'noSuchPair' })
    return openDrafted(request, choosePairs, { form: build(seen.value), about: '', context, answers: { to: 'both' } })
  },
  submit: async (request, submitted) => {
    const { whole: _, ...filter } = submitted.context
    const seen = await seeChoosing(request.deps, request.actor, filter)
    if (!seen.ok) return refusalCard(seen.refusal)
    if (seen.value.lines.length === 0) return refusalCard({ kind: 'noSuchPair' })
    const form = build(seen.value)
    const read = readForm(form, submitted.answers)
    const problems = read.ok ? missing(read.values) : read.problems
    if (!read.ok || Object.keys(problems).length > 0)
      return withProblems(request, choosePairs, submitted, { form, about: '', problems })
    const { which, pairs = [], act, days, to, words, assignTo } = read.values
    const prepared = await keepingWords(request, submitted, { form: form.id, about: '' }, () =>
      prepareErrand(request.deps, request.actor, {
        act,
        terms: { days, to, assignTo },
        partnershipIds: which === 'all' ? seen.value.lines.map(({ pair }) => pair.partnershipId) : pairs,
        words,
      }),
    )
    if (!prepared.ok) return refusalCard(prepared.refusal)
    const shown = await showErrand(request, prepared.value)
    return shown.kind === 'card' ? { kind: 'done', card: shown.card } : shown
  },
})
