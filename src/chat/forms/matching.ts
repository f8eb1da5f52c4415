import type { ParticipantFacts } from '../../usecases/ports/matchmaking.ts'
import { changeDraft, type DraftChange, tryChanges } from '../../usecases/propose-matches.ts'
import type { Context } from '../card.ts'
import { whatIfCard } from '../cards/matching.ts'
import { choice, note, optional, text } from '../fields.ts'
import { type Answers, defineForm, type Form, type Problems, readForm } from '../form.ts'
import { contextOf } from '../match-changes.ts'
import { type FoundDraft, findDraft, oneByName, refused, showProposed } from '../match-turn.ts'
import type { Reply } from '../reply.ts'
import type { FormHandler, Submitted, Turn } from '../turn.ts'

type Found = Extract<FoundDraft, { ok: true }>

const namesIn = (found: Found, { a = '', b = '' }: Context) => ({
  a: found.people.get(a)?.name ?? 'the first',
  b: found.people.get(b)?.name ?? 'the second',
})

const forbidForm = (found: Found, context: Context) => {
  const names = namesIn(found, context)
  return defineForm({
    id: 'match-forbid',
    title: 'Rule out a pair',
    submit: 'Rule out',
    fields: {
      who: note(`${names.a} and ${names.b} will not be proposed as a pair this year.`),
      reason: text({ label: 'Why not these two?', max: 200, hint: 'Shown to coordinators only.' }),
    },
  })
}

const handForm = () =>
  defineForm({
    id: 'match-hand',
    title: 'Match by hand',
    submit: 'Match',
    fields: {
      one: text({ label: 'One partner', max: 120, placeholder: 'Name' }),
      other: text({ label: 'The other partner', max: 120, placeholder: 'Name' }),
      reason: optional(
        text({
          label: 'Why these two?',
          max: 200,
          hint: 'Needed when their districts are not neighbors. Shown to coordinators only.',
        }),
      ),
    },
  })

const swapForm = (found: Found, context: Context) => {
  const names = namesIn(found, context)
  return defineForm({
    id: 'match-swap',
    title: 'Swap a partner',
    submit: 'Swap',
    fields: {
      who: choice({
        label: 'Who gets another partner?',
        choices: [
          { value: 'a', label: names.a.slice(0, 75) },
          { value: 'b', label: names.b.slice(0, 75) },
        ],
      }),
      other: text({ label: 'New partner', max: 120, placeholder: 'Name' }),
      reason: optional(
        text({
          label: 'Why?',
          max: 200,
          hint: 'Needed when their districts are not neighbors. Shown to coordinators only.',
        }),
      ),
    },
  })
}

const whatIfForm = () =>
  defineForm({
    id: 'match-what-if',
    title: 'What if…',
    submit: 'Show me',
    fields: {
      what: choice({
        label: 'What would you change?',
        choices: [
          { value: 'lock-pair', label: 'Match two people by hand' },
          { value: 'forbid-pair', label: 'Rule out two people as a pair' },
          { value: 'make-neighbors', label: 'Let two districts count as neighbors' },
        ],
      }),
      one: text({ label: 'The one person or district', max: 120, placeholder: 'Name' }),
      other: text({ label: 'The other', max: 120, placeholder: 'Name' }),
      reason: optional(text({ label: 'Reason', max: 200 })),
      aside: note('Nothing changes until you keep it.'),
    },
  })

const open = (form: Form, { deps }: Turn, context: Context, answers: Answers = {}): Reply => ({
  kind: 'form',
  opened: { form, context, answers, problems: {}, key: deps.newId() },
})

const problems = (form: Form, { context, answers, key }: Submitted, wrong: Problems): Reply => ({
  kind: 'problems',
  opened: { form, context, answers, problems: wrong, key },
})

const pairOf = (
  found: Found,
  one: string,
  other: string,
): { a: ParticipantFacts; b: ParticipantFacts } | { wrong: Problems } => {
  const a = oneByName(found.people.values(), one)
  const b = oneByName(found.people.values(), other)
  if ('problem' in a || 'problem' in b)
    return { wrong: { ...('problem' in a && { one: a.problem }), ...('problem' in b && { other: b.problem }) } }
  return a.id === b.id ? { wrong: { other: 'A pair is two people. Please name somebody else.' } } : { a, b }
}

/** Carries the changes out and shows the new proposal; what the rules refuse comes back beneath the field that can mend it. */
const change = async (
  turn: Turn,
  form: Form,
  submitted: Submitted,
  field: string,
  changes: readonly DraftChange[],
): Promise<Reply> => {
  const done = await changeDraft(turn.deps, turn.actor, changes)
  if (!done.ok && done.refusal.kind === 'problems')
    return problems(form, submitted, { [field]: done.refusal.problems.map((one) => one.sentence).join(' ') })
  const shown = await showProposed(turn, done)
  return shown.kind === 'card' ? { kind: 'done', card: shown.card } : shown
}

type Values = { readonly [field: string]: string | undefined }

/** Finds the draft the form is about, builds and reads the form, then goes on; anything else is answered here. */
const handler = (
  id: string,
  formOf: (found: Found, context: Context) => Form,
  answersFor: (found: Found, context: Context) => Answers,
  go: (turn: Turn, found: Found, values: Values, submitted: Submitted, form: Form) => Promise<Reply>,
): FormHandler => ({
  id,
  open: async (turn, context) => {
    const found = await findDraft(turn)
    return found.ok ? open(formOf(found, context), turn, context, answersFor(found, context)) : refused(found.refusal)
  },
  submit: async (turn, submitted) => {
    const found = await findDraft(turn)
    if (!found.ok) return refused(found.refusal)
    const form = formOf(found, submitted.context)
    const read = readForm(form, submitted.answers)
    if (!read.ok) return problems(form, submitted, read.problems)
    return go(turn, found, read.values as Values, submitted, form)
  },
})

const forbid = handler(
  'match-forbid',
  forbidForm,
  () => ({}),
  (turn, _, values, submitted, form) => {
    const { a = '', b = '' } = submitted.context
    return change(turn, form, submitted, 'reason', [{ kind: 'forbid-pair', pair: { a, b, reason: values.reason! } }])
  },
)

const hand = handler(
  'match-hand',
  handForm,
  (found, context) => {
    const name = context.a ? found.people.get(context.a)?.name : undefined
    return name ? { one: name } : {}
  },
  async (turn, found, values, submitted, form) => {
    const pair = pairOf(found, values.one!, values.other!)
    if ('wrong' in pair) return problems(form, submitted, pair.wrong)
    return change(turn, form, submitted, 'reason', [
      { kind: 'lock-pair', pair: { a: pair.a.id, b: pair.b.id, reason: values.reason ?? null } },
    ])
  },
)

/** A swap is one or two locks: the new pair, and the two they leave behind when those may be partners. */
const swap = handler(
  'match-swap',
  swapForm,
  () => ({}),
  async (turn, found, values, submitted, form) => {
    const { a = '', b = '' } = submitted.context
    const stays = values.who === 'b' ? b : a
    const freed = values.who === 'b' ? a : b
    const comes = oneByName(found.people.values(), values.other!)
    if ('problem' in comes) return problems(form, submitted, { other: comes.problem })
    if (comes.id === stays || comes.id === freed)
      return problems(form, submitted, { other: 'Please name somebody outside this pair.' })
    const reason = values.reason ?? null
    const left = partnerIn(found, comes.id)
    const first: DraftChange = { kind: 'lock-pair', pair: { a: stays, b: comes.id, reason } }
    const second: DraftChange[] = left ? [{ kind: 'lock-pair', pair: { a: freed, b: left, reason } }] : []
    const both = await tryChanges(turn.deps, turn.actor, [first, ...second])
    return change(turn, form, submitted, 'reason', both.ok ? [first, ...second] : [first])
  },
)

const partnerIn = (found: Found, id: string): string | undefined => {
  const pair = found.draft.proposal.pairs.find((one) => one.a === id || one.b === id)
  return pair && (pair.a === id ? pair.b : pair.a)
}

const whatIf = handler(
  'match-what-if',
  whatIfForm,
  () => ({}),
  async (turn, found, values, submitted, form) => {
    const asked = await changeAsked(turn, found, values)
    if ('wrong' in asked) return problems(form, submitted, asked.wrong)
    const tried = await tryChanges(turn.deps, turn.actor, [asked.change])
    if (!tried.ok && tried.refusal.kind === 'problems')
      return problems(form, submitted, { reason: tried.refusal.problems.map((one) => one.sentence).join(' ') })
    if (!tried.ok) return refused(tried.refusal)
    const view = { draft: tried.draft, people: found.people, comparison: tried.comparison }
    return { kind: 'done', card: whatIfCard(view, asked.question, contextOf(asked.change)) }
  },
)

type Asked = { readonly change: DraftChange; readonly question: string } | { readonly wrong: Problems }

const changeAsked = async (
  turn: Turn,
  found: Found,
  values: { readonly [field: string]: string | undefined },
): Promise<Asked> => {
  if (values.what === 'make-neighbors') return neighborsAsked(turn, values.one!, values.other!)
  const pair = pairOf(found, values.one!, values.other!)
  if ('wrong' in pair) return pair
  const ids = { a: pair.a.id, b: pair.b.id }
  const names = `${pair.a.name} and ${pair.b.name}`
  return values.what === 'lock-pair'
    ? {
        change: { kind: 'lock-pair', pair: { ...ids, reason: values.reason ?? null } },
        question: `${names} are matched by hand.`,
      }
    : {
        change: { kind: 'forbid-pair', pair: { ...ids, reason: values.reason ?? 'tried in a what-if' } },
        question: `${names} are ruled out as a pair.`,
      }
}

const neighborsAsked = async ({ deps }: Turn, one: string, other: string): Promise<Asked> => {
  const districts = await deps.store.read.roster.districts()
  const find = (typed: string) =>
    districts.find((each) => each.name.toLowerCase() === typed.trim().toLowerCase() || each.code === typed.trim())
  const [a, b] = [find(one), find(other)]
  const unknown = 'There is no district of that name. Please write it as on the list, e.g. Anderson County.'
  if (!a || !b) return { wrong: { ...(!a && { one: unknown }), ...(!b && { other: unknown }) } }
  if (a.code === b.code) return { wrong: { other: 'Please name another district.' } }
  return {
    change: { kind: 'make-neighbors', districts: [a.code, b.code] },
    question: `${a.name} and ${b.name} count as neighbors.`,
  }
}

export const matchingForms: readonly FormHandler[] = [forbid, hand, swap, whatIf]
