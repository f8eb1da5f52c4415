import { leaveProgram, seeLeaving } from '../../usecases/roster/leave-program.ts'
import type { PairOfWhoLeft } from '../../usecases/roster/withdraw-participant.ts'
import { choice, note } from '../kit/fields.ts'
import { buildForm, type ChoiceField, type NoteField, readForm, shown } from '../kit/form.ts'
import { onForm } from '../kit/handler.ts'
import { opened, stays } from '../kit/opening.ts'
import { ownRefusedCard } from '../plan/index.ts'
import * as actions from './actions.ts'
import { leftCard } from './cards.ts'

/** Fixed words: the reason is read by others, so nothing is typed here. */
const leaveReasons = [
  { value: 'moved', label: 'I moved to another school or district', told: 'has moved to another school or district' },
  { value: 'role', label: 'My role changed', told: 'has a new role' },
  { value: 'time', label: 'I don’t have the time this year', told: 'does not have the time this year' },
  { value: 'other', label: 'Something else', told: 'can’t take part any more this year' },
] as const

type Fields = { tells: NoteField; why: ChoiceField<(typeof leaveReasons)[number]['value']>; audience: NoteField }

const toTheTwo = 'Your partner keeps reading what you shared until today, and nothing newer.'
const ofThePair: Readonly<Record<PairOfWhoLeft, readonly string[]>> = {
  held: [
    'What is booked is canceled. Your partner and the coordinator are told, and the partnership is on hold.',
    toTheTwo,
  ],
  onHoldBefore: ['Your partnership is on hold already, and the coordinator decides how it goes on.', toTheTwo],
  none: [],
}

/** A reason is asked for where somebody reads it: with the pair that is put on hold. */
const buildLeave = (pair: PairOfWhoLeft) =>
  buildForm<Fields>({
    id: actions.leave.id,
    title: 'Leave the program',
    submit: 'Leave the program',
    wayOut: 'Stay in P3',
    danger: true,
    fields: shown<Fields>({
      tells: note(
        [
          'You will not be matched or reminded any more. For a break, pause reminders instead.',
          'Your plan, logs and hours stay yours to read and copy. “My data” also deletes your plan, reflections and comments.',
          ...ofThePair[pair],
        ].join('\n'),
        'warning',
      ),
      why:
        pair === 'held' &&
        choice({ label: 'Why?', choices: leaveReasons.map(({ value, label }) => ({ value, label })) }),
      audience:
        pair === 'held' &&
        note(
          'The coordinator sees this reason. Your partner is told that the partnership is on hold, not why.',
          'quiet',
        ),
    }),
  })

export const leaveForm = onForm(actions.leave, {
  open: async (request) => {
    const seen = await seeLeaving(request.deps, request.actor)
    if (!seen.ok) return { kind: 'refusal', card: ownRefusedCard(seen.refusal) }
    return opened(request, actions.leave, { form: buildLeave(seen.pair), context: {} })
  },
  submit: async ({ deps, actor, person }, submitted) => {
    const seen = await seeLeaving(deps, actor)
    if (!seen.ok) return { kind: 'refusal', card: ownRefusedCard(seen.refusal) }
    const form = buildLeave(seen.pair)
    const read = readForm(form, submitted.answers)
    if (!read.ok) return stays(actions.leave, submitted, form, read.problems)
    const told = (leaveReasons.find((one) => one.value === read.values.why) ?? leaveReasons[3]).told
    const result = await leaveProgram(deps, actor, `${person.name} ${told}.`)
    if (!result.ok) return { kind: 'refusal', card: ownRefusedCard(result.refusal) }
    return { kind: 'done', card: leftCard(result.pair) }
  },
})
