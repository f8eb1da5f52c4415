import { shortened } from '../../core/characters.ts'
import { mayRunProgram } from '../../core/offices.ts'
import { nominate as nominateUseCase } from '../../usecases/roster/nominate.ts'
import type { SchoolFacts } from '../../usecases/roster/roster-port.ts'
import { seeNominating } from '../../usecases/roster/see-nominating.ts'
import type { Cycle } from '../../usecases/year/cycles-port.ts'
import { choice, choices, emailAddress, note, number, optional, personName, text } from '../kit/fields.ts'
import { buildForm, readForm } from '../kit/form.ts'
import { onForm } from '../kit/handler.ts'
import { indicatorChoices } from '../kit/indicator-choices.ts'
import { opened, stays } from '../kit/opening.ts'
import { officeSentence, refusalCard } from '../kit/refused.ts'
import type { Request } from '../kit/request.ts'
import * as actions from './actions.ts'
import { nominatedCard } from './cards.ts'
import { readSame, sameField, sameSentence } from './same-field.ts'

/** All schools of a district, each told from others of its name by its code. */
export const schoolChoices = (schools: readonly SchoolFacts[]) =>
  schools.map(({ code, name }) => {
    const twice = schools.filter((one) => one.name === name).length > 1
    return { value: code, label: twice ? `${shortened(name, 60)} (${code})` : name }
  })

const nominateForm = (schools: readonly SchoolFacts[], cycle: Cycle) => {
  const indicators = indicatorChoices(cycle.rubric.indicators)
  return buildForm({
    id: actions.nominate.id,
    title: 'Nominate',
    submit: 'Nominate',
    fields: {
      name: personName({ label: 'Name' }),
      email: emailAddress({ label: 'Work email address', placeholder: 'name@district.org' }),
      title: text({ label: 'Title', max: 120, placeholder: 'Principal' }),
      school: choice({
        label: 'School',
        choices: schoolChoices(schools),
      }),
      years: optional(number({ label: 'Years as an administrator', min: 0, max: 60, unit: 'years' })),
      refinements: optional(
        choices({
          label: 'Indicators they want to work on',
          choices: indicators,
          hint: 'Not a judgment: everyone has some.',
        }),
      ),
      strengths: optional(choices({ label: 'Indicators they can offer', choices: indicators })),
      aside: note(
        'They are asked first. You, they, a partner and the coordinator see the indicators; nobody is scored.',
      ),
    },
  })
}

const build = async ({ deps, actor }: Request, districtCode: string) => {
  const seen = await seeNominating(deps, actor, districtCode)
  return seen.ok ? { ok: true as const, form: nominateForm(seen.schools, seen.cycle) } : seen
}

export const nominate = onForm(actions.nominate, {
  open: async (request, context) => {
    const built = await build(request, context.districtCode)
    if (!built.ok) return refusalCard(built.refusal)
    const { form } = built
    const { name } = context
    return opened(request, actions.nominate, { form, context, answers: { title: 'Principal', ...(name && { name }) } })
  },
  submit: async (request, submitted) => {
    const { context } = submitted
    const built = await build(request, context.districtCode)
    if (!built.ok) return refusalCard(built.refusal)
    const { form } = built
    const read = readForm(form, submitted.answers)
    if (!read.ok) return stays(actions.nominate, submitted, form, read.problems)
    const { school, refinements = [], strengths = [], years = 0, name, email, title } = read.values
    const done = await nominateUseCase(request.deps, request.actor, {
      name,
      email,
      title,
      schoolCode: school,
      refinements,
      strengths,
      years,
      said: readSame(submitted.answers.same),
    })
    if (done.ok) return { kind: 'done', card: nominatedCard(name, done, context.districtCode) }
    const { refusal } = done
    if (refusal.kind === 'maybeSame') {
      const mayMove = mayRunProgram(request.actor)
      const asking = { ...form, fields: { ...form.fields, same: sameField(refusal.question, mayMove) } }
      return stays(actions.nominate, submitted, asking, { email: sameSentence(refusal.question, mayMove) })
    }
    const field = refusal.kind === 'otherDistrict' ? 'email' : 'school'
    return stays(actions.nominate, submitted, form, { [field]: officeSentence(refusal) })
  },
})
