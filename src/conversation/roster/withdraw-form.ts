import { mayActFor, mayRunProgram } from '../../core/offices.ts'
import { partnersOf } from '../../core/partnership/partnership.ts'
import { type PairView, seePair } from '../../usecases/partnership/see-pair.ts'
import { withdrawParticipant } from '../../usecases/roster/withdraw-participant.ts'
import { choice, note } from '../kit/fields.ts'
import { buildForm, readForm } from '../kit/form.ts'
import { onForm } from '../kit/handler.ts'
import { opened, stays } from '../kit/opening.ts'
import type { Reply } from '../kit/reply.ts'
import type { Request } from '../kit/request.ts'
import { overseenPairCard, refusedCard, showPair } from '../partnership/index.ts'
import * as actions from './actions.ts'

/** Fixed words: a reason about a person stays in the records, so nothing is typed here. */
const reasons = [
  { value: 'moved', label: 'Moved to another school or district', told: 'has moved to another school or district' },
  { value: 'role', label: 'Has a new role', told: 'has a new role' },
  { value: 'left', label: 'Left the district', told: 'has left the district' },
  { value: 'other', label: 'Something else', told: 'can’t take part any more this year' },
] as const

/** Those of a pair whom the speaker may take out: a coordinator both, a director their own. */
const within = ({ actor }: Request, { pair }: PairView) =>
  partnersOf(pair).filter((one) => mayActFor(actor, one.districtCode))

const build = (request: Request, view: PairView) =>
  buildForm({
    id: actions.withdrawPerson.id,
    title: 'Withdraw someone',
    submit: 'Withdraw them',
    wayOut: 'Keep them in',
    danger: true,
    fields: {
      tells: note(
        'The pair is on hold until the coordinator decides. Both keep plan, logs and hours; the one who stays can be matched again.',
        'warning',
      ),
      person: choice({
        label: 'Who?',
        choices: within(request, view).map((one) => ({
          value: one.id,
          label: `${one.name}, ${one.schoolName}`,
        })),
      }),
      why: choice({ label: 'Why?', choices: reasons.map(({ value, label }) => ({ value, label })) }),
      stays: note(
        'A move within the district ends nothing: “Someone changed schools” tells it, and the pair goes on.',
        'quiet',
      ),
      gone: note(
        'Someone who left the district can’t use P3 and gets no messages until they are nominated again.',
        'quiet',
      ),
      audience: note(
        'Coordinators see this reason. The partner who stays is told that the pair is on hold, not why.',
        'quiet',
      ),
    },
  })

const find = async (
  request: Request,
  partnershipId: string,
): Promise<{ readonly view: PairView } | Extract<Reply, { kind: 'refusal' }>> => {
  const found = await seePair(request.deps, request.actor, { partnershipId })
  if (!found.ok || found.view.me || within(request, found.view).length === 0) return notYours
  const { view } = found
  // An old button says nothing of a pair that the two may be in now.
  const { status } = view.pair
  return status === 'active' || status === 'frozen'
    ? { view }
    : { kind: 'refusal', card: refusedCard({ kind: 'pairNotActive', status }) }
}

const notYours = { kind: 'refusal', card: refusedCard({ kind: 'notYours' }) } as const

/** An office takes one of a pair out of the year's program. */
export const withdrawForm = onForm(actions.withdrawPerson, {
  open: async (request, { partnershipId }) => {
    const found = await find(request, partnershipId)
    if ('kind' in found) return found
    const { view } = found
    const form = build(request, view)
    const context = { partnershipId: view.pair.id }
    return opened(request, actions.withdrawPerson, { form, context })
  },
  submit: async (request, submitted) => {
    const found = await find(request, submitted.context.partnershipId)
    if ('kind' in found) return found
    const { view } = found
    const form = build(request, view)
    const read = readForm(form, submitted.answers)
    if (!read.ok) return stays(actions.withdrawPerson, submitted, form, read.problems)
    const { person, why } = read.values
    const name = within(request, view).find((one) => one.id === person)?.name
    const told = reasons.find((one) => one.value === why)?.told
    const result = await withdrawParticipant(request.deps, request.actor, person, {
      reason: `${name} ${told}.`,
      leaves: why === 'left',
    })
    if (!result.ok) return notYours
    const now = await showPair(request, view.pair.id)
    return { kind: 'done', card: now.kind === 'card' ? now.card : overseenPairCard(view, mayRunProgram(request.actor)) }
  },
})
