import { mayActFor, mayRunProgram } from '../../core/offices.ts'
import { type Partner, partnersOf } from '../../core/partnership/partnership.ts'
import { type PairView, seePair } from '../../usecases/partnership/see-pair.ts'
import { changeSchool } from '../../usecases/roster/change-school.ts'
import type { SchoolFacts } from '../../usecases/roster/roster-port.ts'
import { seeNominating } from '../../usecases/roster/see-nominating.ts'
import { choice, note } from '../kit/fields.ts'
import { buildForm, readForm } from '../kit/form.ts'
import { onForm } from '../kit/handler.ts'
import { opened, stays } from '../kit/opening.ts'
import { officeSentence, refusalCard } from '../kit/refused.ts'
import type { Reply } from '../kit/reply.ts'
import type { Request } from '../kit/request.ts'
import { overseenPairCard, refusedCard, showPair } from '../partnership/index.ts'
import * as actions from './actions.ts'
import { schoolChoices } from './nominate-form.ts'

interface Found {
  readonly view: PairView
  /** Those of the pair whom the speaker answers for. */
  readonly people: readonly Partner[]
  /** Of their districts. */
  readonly schools: readonly SchoolFacts[]
}

const find = async (request: Request, partnershipId: string): Promise<Found | Extract<Reply, { kind: 'refusal' }>> => {
  const { deps, actor } = request
  const found = await seePair(deps, actor, { partnershipId })
  const people = found.ok ? partnersOf(found.view.pair).filter((one) => mayActFor(actor, one.districtCode)) : []
  if (!found.ok || found.view.me || people.length === 0)
    return { kind: 'refusal', card: refusedCard({ kind: 'notYours' }) }
  const { view } = found
  const { status } = view.pair
  if (status !== 'active' && status !== 'frozen')
    return { kind: 'refusal', card: refusedCard({ kind: 'pairNotActive', status }) }
  const seen = await Promise.all(people.map(({ districtCode }) => seeNominating(deps, actor, districtCode)))
  const [first] = seen
  // Once its year is closed there is no school to choose, and no form.
  if (first && !first.ok && !seen.some((one) => one.ok)) return refusalCard(first.refusal)
  return { view, people, schools: seen.flatMap((one) => (one.ok ? one.schools : [])) }
}

const build = ({ people, schools }: Found) =>
  buildForm({
    id: actions.changeSchool.id,
    title: 'Another school',
    submit: 'Change it',
    wayOut: 'Leave it',
    fields: {
      tells: note(
        'The pair goes on. Visits that are booked there will be at the new school, those that were stay where they were, and both partners are told.',
      ),
      person: choice({
        label: 'Who?',
        choices: people.map(({ id, name, schoolName }) => ({ value: id, label: `${name}, ${schoolName}` })),
      }),
      school: choice({ label: 'Their school now', choices: schoolChoices(schools) }),
      other: note(
        'Into another district nobody can take their pair: there, a coordinator withdraws or replaces them.',
        'quiet',
      ),
    },
  })

/** Somebody of a pair leads another school of the same district: nothing ends by it. */
export const schoolForm = onForm(actions.changeSchool, {
  open: async (request, context) => {
    const found = await find(request, context.partnershipId)
    if ('kind' in found) return found
    const [only, ...others] = found.people
    const answers = only && others.length === 0 ? { person: only.id } : {}
    return opened(request, actions.changeSchool, { form: build(found), context, answers })
  },
  submit: async (request, submitted) => {
    const found = await find(request, submitted.context.partnershipId)
    if ('kind' in found) return found
    const form = build(found)
    const read = readForm(form, submitted.answers)
    if (!read.ok) return stays(actions.changeSchool, submitted, form, read.problems)
    const { person, school } = read.values
    const done = await changeSchool(request.deps, request.actor, person, school)
    if (!done.ok) return stays(actions.changeSchool, submitted, form, { school: officeSentence(done.refusal) })
    const { id } = found.view.pair
    const now = await showPair(request, id)
    const card = now.kind === 'card' ? now.card : overseenPairCard(found.view, mayRunProgram(request.actor))
    return { kind: 'done', card }
  },
})
