import { leaveProgram, mayLeave } from '../../usecases/roster/leave-program.ts'
import { choice, note } from '../kit/fields.ts'
import { buildForm, readForm } from '../kit/form.ts'
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

const buildLeave = () =>
  buildForm({
    id: actions.leave.id,
    title: 'Leave the program',
    submit: 'Leave the program',
    wayOut: 'Stay in P3',
    danger: true,
    fields: {
      tells: note(
        [
          'You will not be matched or reminded any more. For a break, pause reminders instead.',
          'What is booked is canceled. Your partner and the coordinator are told, and the partnership is on hold.',
          'Your plan, logs and hours stay yours to read and copy. “My data” also deletes your plan, reflections and comments.',
          'Your partner keeps reading what you shared until today, and nothing newer.',
        ].join('\n'),
        'warning',
      ),
      why: choice({ label: 'Why?', choices: leaveReasons.map(({ value, label }) => ({ value, label })) }),
      audience: note(
        'The coordinator sees this reason. Your partner is told that the partnership is on hold, not why.',
        'quiet',
      ),
    },
  })

export const leaveForm = onForm(actions.leave, {
  open: async (request) =>
    (await mayLeave(request.deps, request.actor))
      ? opened(request, actions.leave, { form: buildLeave(), context: {} })
      : { kind: 'refusal', card: ownRefusedCard({ kind: 'notInProgram' }) },
  submit: async ({ deps, actor, person }, submitted) => {
    const form = buildLeave()
    const read = readForm(form, submitted.answers)
    if (!read.ok) return stays(actions.leave, submitted, form, read.problems)
    const told = (leaveReasons.find((one) => one.value === read.values.why) ?? leaveReasons[3]).told
    const result = await leaveProgram(deps, actor, `${person.name} ${told}.`)
    if (!result.ok) return { kind: 'refusal', card: ownRefusedCard(result.refusal) }
    return { kind: 'done', card: leftCard(result.hadPartner) }
  },
})
