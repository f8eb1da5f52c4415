import { mayActFor, mayRunProgram } from '../../core/offices.ts'
import type { SameQuestion } from '../../core/roster/same-person.ts'
import { type NominationRow, nominateTogether } from '../../usecases/directors/nominate-together.ts'
import type { SchoolFacts } from '../../usecases/roster/roster-port.ts'
import { seeNominating } from '../../usecases/roster/see-nominating.ts'
import type { ContextOf } from '../kit/action.ts'
import { keepingWords, openDrafted, withProblems } from '../kit/drafting.ts'
import { choice, emailAddress, note, optional, personName } from '../kit/fields.ts'
import { buildForm, type Problems, readForm } from '../kit/form.ts'
import { onForm, type Submitted } from '../kit/handler.ts'
import { opened } from '../kit/opening.ts'
import { officeSentence, refusalCard } from '../kit/refused.ts'
import type { Reply } from '../kit/reply.ts'
import type { Request } from '../kit/request.ts'
import { typed } from '../kit/typed.ts'
import { readSame, sameField, sameSentence, schoolChoices } from '../roster/index.ts'
import * as actions from './actions.ts'
import { nominatedTogetherCard } from './several-card.ts'

const people = [1, 2, 3, 4, 5] as const
type N = (typeof people)[number]

const rowFields = (n: N, schools: ReturnType<typeof schoolChoices>) => ({
  name: optional(personName({ label: `Person ${n}: name` })),
  email: optional(emailAddress({ label: `Person ${n}: work email address` })),
  school: optional(choice({ label: `Person ${n}: school`, choices: schools })),
})

const inChat = `More? ${typed('nominations')} and a CSV: name,email,title,school. “Nominate one” also asks for indicators.`
const byMail = 'More than five? Send these first; your P3 page leads to this form again.'

const severalForm = (schools: readonly SchoolFacts[], hasChat: boolean) => {
  const list = schoolChoices(schools)
  const row = (n: N) => rowFields(n, list)
  const [one, two, three, four, five] = [row(1), row(2), row(3), row(4), row(5)]
  return buildForm({
    id: actions.nominateSeveral.id,
    title: 'Nominate several',
    submit: 'Nominate',
    fields: {
      tells: note('Up to five at once; leave the rest empty. Everyone is asked first and may say no.', 'quiet'),
      name1: one.name,
      email1: one.email,
      school1: one.school,
      name2: two.name,
      email2: two.email,
      school2: two.school,
      name3: three.name,
      email3: three.email,
      school3: three.school,
      name4: four.name,
      email4: four.email,
      school4: four.school,
      name5: five.name,
      email5: five.email,
      school5: five.school,
      more: note(hasChat ? inChat : byMail, 'quiet'),
    },
  })
}
type Form = ReturnType<typeof severalForm>

const build = async ({ deps, actor, speaker }: Request, districtCode: string) => {
  const seen = await seeNominating(deps, actor, districtCode)
  return seen.ok ? { ok: true as const, form: severalForm(seen.schools, speaker !== undefined) } : seen
}

/** The rows that somebody began to fill in, and what is missing in them. */
const rowsIn = (values: Readonly<Record<string, string | undefined>>) => {
  const rows: (NominationRow & { readonly n: N })[] = []
  const problems: Record<string, string> = {}
  for (const n of people) {
    const [name, email, school] = [values[`name${n}`], values[`email${n}`], values[`school${n}`]]
    if (name === undefined && email === undefined && school === undefined) continue
    if (name === undefined) problems[`name${n}`] = 'Please fill this in.'
    if (email === undefined) problems[`email${n}`] = 'Please fill this in.'
    if (school === undefined) problems[`school${n}`] = 'Please pick one of the options.'
    if (name !== undefined && email !== undefined && school !== undefined)
      rows.push({ n, name, email, schoolCode: school, title: 'Principal' })
  }
  if (rows.length === 0 && Object.keys(problems).length === 0) problems.name1 = 'Please fill in at least one person.'
  return { rows, problems }
}

/** A director nominates up to five people at once: all of them, or nobody and what is wrong at each. */
export const severalForms = onForm(actions.nominateSeveral, {
  open: async (request, context) => {
    const { actor } = request
    if (!mayActFor(actor, context.districtCode)) return refusalCard({ kind: 'notYours' })
    const built = await build(request, context.districtCode)
    if (!built.ok) return refusalCard(built.refusal)
    const { form } = built
    if (request.place.kind === 'home') return opened(request, actions.nominateSeveral, { form, context })
    return openDrafted(request, actions.nominateSeveral, { form, about: context.districtCode, context, answers: {} })
  },
  submit: async (request, submitted) => {
    const { districtCode } = submitted.context
    const built = await build(request, districtCode)
    if (!built.ok) return refusalCard(built.refusal)
    const { form } = built
    const wrong = (problems: Problems) =>
      withProblems(request, actions.nominateSeveral, submitted, { form, about: districtCode, problems })
    const read = readForm(form, submitted.answers)
    if (!read.ok) return wrong(read.problems)
    const { rows, problems } = rowsIn(read.values)
    if (Object.keys(problems).length > 0) return wrong(problems)
    const said = rows.map((row) => ({ ...row, said: readSame(submitted.answers[`same${row.n}`]) }))
    const done = await keepingWords(request, submitted, { form: form.id, about: districtCode }, () =>
      nominateTogether(request.deps, request.actor, said),
    )
    if (!done.ok) return refusalCard(done.refusal)
    if (done.kind === 'questions') return ask(request, submitted, form, rows, done.questions)
    if (done.kind === 'faults')
      return wrong(
        Object.fromEntries(
          done.faults.map(({ index, fault }) => [
            `${fault === 'noSuchSchool' || fault === 'hasPartner' ? 'school' : 'email'}${rows[index]!.n}`,
            fault === 'twice' ? 'This address is there twice.' : officeSentence({ kind: fault }),
          ]),
        ),
      )
    return { kind: 'done', card: nominatedTogetherCard(districtCode, done) }
  },
})

/** Each who may be whom P3 knows is asked about at their address, and answered for below. */
const ask = (
  request: Request,
  submitted: Submitted<ContextOf<typeof actions.nominateSeveral>>,
  form: Form,
  rows: readonly { readonly n: N }[],
  questions: readonly SameQuestion[],
): Promise<Reply> => {
  const mayMove = mayRunProgram(request.actor)
  const asked = questions.map((one) => ({ one, n: rows[one.line]!.n }))
  const fields = Object.fromEntries(asked.map(({ one, n }) => [`same${n}`, sameField(one, mayMove)]))
  return withProblems(request, actions.nominateSeveral, submitted, {
    form: { ...form, fields: { ...form.fields, ...fields } },
    about: submitted.context.districtCode,
    problems: Object.fromEntries(asked.map(({ one, n }) => [`email${n}`, sameSentence(one, mayMove)])),
  })
}
