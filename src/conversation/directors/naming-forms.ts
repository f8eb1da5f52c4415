import { addCountedDays, dayIn } from '../../core/calendar/calendar.ts'
import { titled } from '../../core/directors/titled.ts'
import { mayRunProgram } from '../../core/offices.ts'
import { type ChangeRefusal, correctDirector as correctUseCase } from '../../usecases/directors/change-director.ts'
import type { DirectorLine } from '../../usecases/directors/directors-port.ts'
import { nameDirector as nameUseCase } from '../../usecases/directors/name-director.ts'
import { seeGrant, seeNaming } from '../../usecases/directors/see-director-notices.ts'
import { seeDirector } from '../../usecases/directors/see-directors.ts'
import type { DistrictFacts } from '../../usecases/roster/roster-port.ts'
import { choice, date, emailAddress, note, optional, personName, text } from '../kit/fields.ts'
import { buildForm, prefill, readForm, shown } from '../kit/form.ts'
import { onForm } from '../kit/handler.ts'
import { opened, stays } from '../kit/opening.ts'
import { refusalCard } from '../kit/refused.ts'
import type { Request } from '../kit/request.ts'
import { savedForm } from '../kit/saved-form.ts'
import { readSame, sameField, sameSentence } from '../roster/index.ts'
import * as actions from './actions.ts'
import { directorCard } from './list-cards.ts'
import { namedCard } from './named-cards.ts'
import { directorRefused, directorSentence } from './refusals.ts'

/** Days from the invitation to the last day of answering, unless told. */
const usualDays = 14

/** The day that forms offer for an answer. */
export const usualAnswerDay = ({ deps, person }: Request): string =>
  addCountedDays(dayIn(person.timeZone, deps.clock.now()), usualDays, [])

const today = ({ deps, person }: Request): string => dayIn(person.timeZone, deps.clock.now())

const term = {
  startsOn: optional(date({ label: 'First day', hint: 'Empty: from now on.' })),
  endsOn: optional(
    date({ label: 'Last day', hint: 'Empty: no end set. After that day they see nothing of the district.' }),
  ),
}

const nameForm = (districts: readonly DistrictFacts[], replaced: string | undefined, from: string) =>
  buildForm({
    id: actions.nameDirector.id,
    title: replaced === undefined ? `Name ${titled('a director')}` : `Replace ${titled('a director')}`,
    submit: 'Name',
    fields: shown({
      replacing: replaced !== undefined && note(`${replaced} ends as the new ${titled('director')} begins.`, 'warning'),
      district: choice({
        label: 'District',
        choices: districts.map(({ code, name }) => ({ value: code, label: name })),
      }),
      name: personName({ label: 'Name' }),
      email: emailAddress({ label: 'Work email address', placeholder: 'name@district.org' }),
      title: text({
        label: 'Title',
        max: 120,
        hint: `A district may have several: ${titled('a director')} and a deputy.`,
      }),
      ...term,
      answerBy: optional(
        date({
          label: 'Ask them to answer by',
          hint: 'They are asked now, and reminded twice at most. Empty: don’t ask yet.',
        }),
      ),
    }),
    rules: [
      {
        on: 'answerBy',
        holds: ({ answerBy }) => answerBy === undefined || answerBy > from,
        message: 'Please pick a day that lies ahead.',
      },
    ],
  })

const fieldOf: Partial<Record<ChangeRefusal, string>> = {
  noSuchDistrict: 'district',
  endsBeforeStart: 'endsOn',
  alreadyOver: 'endsOn',
  addressTaken: 'email',
}

const buildName = async (request: Request, replaces: string | undefined) => {
  const seen = await seeNaming(request.deps, request.actor, replaces)
  if (!seen.ok) return seen
  const { hasYear, districts, replaced } = seen
  return { ok: true as const, hasYear, form: nameForm(districts, replaced, today(request)) }
}

/** A coordinator names a director of schools, one by one. */
export const nameForms = onForm(actions.nameDirector, {
  open: async (request, context) => {
    const built = await buildName(request, context.replaces)
    if (!built.ok) return refusalCard(built.refusal)
    const { form, hasYear: asks } = built
    if (form.fields.district.choices.length === 0) return refusalCard({ kind: 'noCycle' })
    const filled = {
      title: titled('Director of Schools'),
      ...(context.districtCode && { district: context.districtCode }),
      ...(asks && { answerBy: usualAnswerDay(request) }),
    }
    return opened(request, actions.nameDirector, { form, context, answers: prefill(form, filled) })
  },
  submit: async (request, submitted) => {
    const { context } = submitted
    const built = await buildName(request, context.replaces)
    if (!built.ok) return refusalCard(built.refusal)
    const { form } = built
    const read = readForm(form, submitted.answers)
    if (!read.ok) return stays(actions.nameDirector, submitted, form, read.problems)
    const { district, name, email, title, startsOn, endsOn, answerBy } = read.values
    const input = { districtCode: district, name, email, title, startsOn, endsOn }
    const said = readSame(submitted.answers.same)
    const naming = { answerBy, replaces: context.replaces }
    const done = await nameUseCase(request.deps, request.actor, { ...input, said }, naming)
    if (!done.ok) {
      const { refusal } = done
      if (refusal.kind !== 'maybeSame')
        return stays(actions.nameDirector, submitted, form, {
          [fieldOf[refusal.kind] ?? 'name']: directorSentence(refusal),
        })
      const asking = { ...form, fields: { ...form.fields, same: sameField(refusal.question, true) } }
      const email = sameSentence(refusal.question, true, 'same district')
      return stays(actions.nameDirector, submitted, asking, { email })
    }
    const label = form.fields.district.choices.find(({ value }) => value === district)?.label ?? ''
    return { kind: 'done', card: namedCard({ ...done, name, district: label, districtCode: district, answerBy }) }
  },
})

const correctForm = () =>
  buildForm({
    id: actions.correctDirector.id,
    title: `Correct ${titled('a director')}`,
    submit: 'Save',
    fields: {
      name: personName({ label: 'Name' }),
      email: emailAddress({ label: 'Work email address', hint: 'P3 knows people by it: chat and mail follow it.' }),
      title: text({ label: 'Title', max: 120 }),
      ...term,
    },
  })

/** As it is kept: what is too long for the field is told when it is sent, not refused before anybody sees it. */
const filledDirector = ({ name, email, title, startsOn, endsOn }: DirectorLine) => ({
  ...prefill(correctForm(), { startsOn, endsOn }),
  name,
  email,
  title,
})

/** Name, address, title and term of one director. */
export const correctForms = savedForm({
  of: actions.correctDirector,
  see: async ({ deps, actor }, { grantId }) => {
    if (!mayRunProgram(actor)) return { ok: false, reply: refusalCard({ kind: 'notCoordinator' }) }
    const seen = await seeGrant(deps, actor, grantId)
    return seen.ok ? { ok: true, seen: seen.grant } : { ok: false, reply: directorRefused({ kind: 'noSuchDirector' }) }
  },
  build: correctForm,
  filled: filledDirector,
  save: async ({ request: { deps, actor }, seen, context: { grantId }, values }) => {
    const done = await correctUseCase(deps, actor, { grantId, ...values }, seen)
    if (!done.ok) {
      const { refusal } = done
      if (refusal.kind === 'savedMeanwhile') return { ok: false, refusal }
      const field = fieldOf[refusal.kind]
      return field ? { kind: 'wrong', problems: { [field]: directorSentence(refusal) } } : directorRefused(refusal)
    }
    const now = await seeDirector(deps, actor, grantId)
    return now.ok ? { kind: 'done', card: directorCard(now.director) } : directorRefused(now.refusal)
  },
})
