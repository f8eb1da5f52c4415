import { type DraftChange, tryChanges } from '../../usecases/matching/propose-matches.ts'
import { choice, note, optional, text } from '../kit/fields.ts'
import * as actions from './actions.ts'
import { change, matchForm, pairOf, problems } from './proposal-form.ts'
import { type Found, oneMeant } from './show-proposal.ts'

const aside = note('Coordinators alone see what you write here.', 'quiet')
/** Somebody of this year's roster, picked from a list that is searched by typing. A name that was typed in full is understood, too. */
const someone = ({ people }: Found, label: string) => {
  const choices = [...people.values()]
    .filter(({ status }) => status === 'joined' || status === 'invited')
    .map((one) => ({ value: one.id, label: `${one.name}, ${one.school} (${one.district})` }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en-US'))
  return { ...choice({ label, choices }), schema: text({ label, max: 120 }).schema }
}
const why = (label: string) =>
  optional(text({ label, max: 200, hint: 'Needed when their districts are not neighbors.' }))

const namesIn = (found: Found, { a, b }: { readonly a: string; readonly b: string }) => ({
  a: found.people.get(a)?.name ?? 'the first',
  b: found.people.get(b)?.name ?? 'the second',
})

/** Two people who are not to be proposed as a pair. */
export const forbid = matchForm({
  of: actions.forbidPair,
  title: 'Rule out a pair',
  submit: 'Rule out',
  fields: (found, context) => {
    const { a, b } = namesIn(found, context)
    return {
      who: note(
        `${a} and ${b} will not be proposed as a pair until you remove that under “Locks and rules”, or start over.`,
      ),
      reason: text({ label: 'Why not these two?', max: 200 }),
      aside,
    }
  },
  carryOut: (sent) => {
    const { a, b } = sent.submitted.context
    return change(sent, 'reason', [{ kind: 'forbid-pair', pair: { a, b, reason: sent.values.reason } }])
  },
})

/** Two people whom a coordinator puts together. */
export const byHand = matchForm({
  of: actions.matchByHand,
  title: 'Match by hand',
  submit: 'Match',
  fields: (found) => ({
    one: someone(found, 'One partner'),
    other: someone(found, 'The other partner'),
    reason: why('Why these two?'),
    aside,
  }),
  filled: ({ people }, { a = '' }) => ({ one: people.get(a)?.id }),
  carryOut: async (sent) => {
    const { found, values } = sent
    const pair = pairOf(found, values.one, values.other)
    if ('wrong' in pair) return problems(sent, pair.wrong)
    const lock = { a: pair.a.id, b: pair.b.id, reason: values.reason ?? null }
    return change(sent, 'reason', [{ kind: 'lock-pair', pair: lock }])
  },
})

const partnerIn = (found: Found, id: string): string | undefined => {
  const pair = found.draft.proposal.pairs.find((one) => one.a === id || one.b === id)
  return pair && (pair.a === id ? pair.b : pair.a)
}

/** A swap is one or two locks: the new pair, and the two they leave behind when those may be partners. */
export const swap = matchForm({
  of: actions.swapPartner,
  title: 'Swap a partner',
  submit: 'Swap',
  fields: (found, context) => {
    const { a, b } = namesIn(found, context)
    const choices = Object.entries({ a, b }).map(([value, label]) => ({ value, label }))
    return {
      who: choice({ label: 'Who gets another partner?', choices }),
      other: someone(found, 'New partner'),
      reason: why('Why?'),
      aside,
    }
  },
  carryOut: async (sent) => {
    const { request, found, submitted, values } = sent
    const { a, b } = submitted.context
    const [stays, freed] = values.who === 'b' ? [b, a] : [a, b]
    const comes = oneMeant(found.people, values.other)
    if ('problem' in comes) return problems(sent, { other: comes.problem })
    if (comes.id === stays || comes.id === freed)
      return problems(sent, { other: 'Please name someone outside this pair.' })
    const reason = values.reason ?? null
    const left = partnerIn(found, comes.id)
    const first: DraftChange = { kind: 'lock-pair', pair: { a: stays, b: comes.id, reason } }
    const second: DraftChange[] = left ? [{ kind: 'lock-pair', pair: { a: freed, b: left, reason } }] : []
    const both = await tryChanges(request.deps, request.actor, [first, ...second])
    return change(sent, 'reason', both.ok ? [first, ...second] : [first])
  },
})
