import { mayRunProgram } from '../../core/offices.ts'
import {
  endOffice as endUseCase,
  giveOffice as giveUseCase,
  type OfficeRefusal,
  seeOffices as seeUseCase,
} from '../../usecases/identity/offices.ts'
import { choice, date, emailAddress, note, optional, personName } from '../kit/fields.ts'
import { buildForm, readForm } from '../kit/form.ts'
import { onAction, onForm } from '../kit/handler.ts'
import { opened, stays } from '../kit/opening.ts'
import { leafIn } from '../kit/pages.ts'
import type { Reply } from '../kit/reply.ts'
import type { Command, Request } from '../kit/request.ts'
import { readSame, sameField, sameSentence } from '../roster/index.ts'
import * as actions from './actions.ts'
import { officeGivenCard, officeRefusedCard, officesCard, officeWhy } from './office-cards.ts'

/** Who holds an office of the department, for how long, and who gave it. */
export const offices: Command = {
  word: 'offices',
  alone: true,
  also: ['coordinators', 'operators'],
  roles: ['coordinator'],
  summary: 'Who is a coordinator or an operator, until when, and who named them',
  run: (request) => show(request),
}

const refused = (why: OfficeRefusal): Reply => ({ kind: 'refusal', card: officeRefusedCard(why) })

const show = async ({ deps, actor }: Request, page = 0, replace = false): Promise<Reply> => {
  const found = await seeUseCase(deps, actor)
  return found.ok ? { kind: 'card', card: officesCard(found.offices, page), replace } : refused(found.refusal.kind)
}

export const seeOffices = onAction(actions.seeOffices, (request, turned) => {
  const { number, replace } = leafIn(turned)
  return show(request, number, replace)
})

export const endOffice = onAction(actions.endOffice, async (request, of) => {
  const done = await endUseCase(request.deps, request.actor, of)
  return done.ok ? show(request, 0, true) : refused(done.refusal.kind)
})

const form = buildForm({
  id: actions.giveOffice.id,
  title: 'Name someone',
  submit: 'Name them',
  fields: {
    role: choice({
      label: 'Office',
      choices: [
        { value: 'operator', label: 'Operator: the list of workspaces' },
        { value: 'coordinator', label: 'Coordinator: runs the program' },
      ],
    }),
    email: emailAddress({ label: 'Work email address', placeholder: 'name@department.gov' }),
    name: optional(personName({ label: 'Name', hint: 'Not needed for someone P3 knows by that address.' })),
    startsOn: optional(date({ label: 'First day', hint: 'Empty: from now on.' })),
    endsOn: optional(date({ label: 'Last day', hint: 'Empty: no end set.' })),
    tells: note('A coordinator can do everything you can. All coordinators see this list.', 'warning'),
  },
})

const fieldOf: Record<OfficeRefusal, keyof typeof form.fields> = {
  notCoordinator: 'role',
  endsBeforeStart: 'endsOn',
  alreadyOver: 'endsOn',
  ownOffice: 'email',
  bySetting: 'email',
  noSuchOffice: 'email',
  nameNeeded: 'name',
  addressBySetting: 'email',
}

export const giveOffice = onForm(actions.giveOffice, {
  open: async (request, context) =>
    mayRunProgram(request.actor) ? opened(request, actions.giveOffice, { form, context }) : refused('notCoordinator'),
  submit: async (request, submitted) => {
    const read = readForm(form, submitted.answers)
    if (!read.ok) return stays(actions.giveOffice, submitted, form, read.problems)
    const said = readSame(submitted.answers.same)
    const done = await giveUseCase(request.deps, request.actor, { ...read.values, said })
    if (done.ok) return { kind: 'done', card: officeGivenCard(done.name, read.values.role) }
    if (done.refusal.kind === 'maybeSame') {
      const { question } = done.refusal
      const asking = { ...form, fields: { ...form.fields, same: sameField(question, true) } }
      return stays(actions.giveOffice, submitted, asking, { email: sameSentence(question, true, 'department') })
    }
    if (done.refusal.kind === 'notCoordinator') return refused(done.refusal.kind)
    return stays(actions.giveOffice, submitted, form, { [fieldOf[done.refusal.kind]]: officeWhy(done.refusal.kind) })
  },
})
