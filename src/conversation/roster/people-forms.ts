import { beginningOf } from '../../core/characters.ts'
import { mayRunProgram } from '../../core/offices.ts'
import { searchTyped } from '../../core/people/search-key.ts'
import { inCodesNow } from '../../core/plan/crosswalk.ts'
import { rosterStates } from '../../core/roster/roster-state.ts'
import { correctRosterPerson } from '../../usecases/roster/correct-person.ts'
import { findDistricts } from '../../usecases/roster/see-districts.ts'
import { type SeenPerson, seeRosterPerson } from '../../usecases/roster/see-roster.ts'
import { barredFromPausing, pauseMatching } from '../../usecases/roster/see-to-person.ts'
import type { Cycle } from '../../usecases/year/cycles-port.ts'
import { choice, choices, date, emailAddress, note, number, optional, personName, text } from '../kit/fields.ts'
import { buildForm, readForm } from '../kit/form.ts'
import { onForm } from '../kit/handler.ts'
import { indicatorChoices } from '../kit/indicator-choices.ts'
import { opened, stays } from '../kit/opening.ts'
import { officeSentence, refusalCard } from '../kit/refused.ts'
import type { Reply } from '../kit/reply.ts'
import { savedForm } from '../kit/saved-form.ts'
import * as actions from './actions.ts'
import { stateNames } from './people-cards.ts'
import { showPeople, showPerson } from './people-handlers.ts'

const closed = (reply: Reply): Reply => (reply.kind === 'card' ? { kind: 'done', card: reply.card } : reply)

const filterForm = buildForm({
  id: actions.filterPeople.id,
  title: 'Search the roster',
  submit: 'Show them',
  fields: {
    search: optional(
      text({ label: 'Name, email or school', max: 60, hint: 'A part is enough, with or without accents.' }),
    ),
    district: optional(text({ label: 'District', max: 80, hint: 'A part of its name, or its code.' })),
    state: optional(
      choice({ label: 'Status', choices: rosterStates.map((value) => ({ value, label: stateNames[value] })) }),
    ),
  },
})

/** Whom a coordinator looks for. */
const filterPeople = onForm(actions.filterPeople, {
  open: async (request, context) => {
    if (!mayRunProgram(request.actor)) return refusalCard({ kind: 'notCoordinator' })
    const { search, state, districtCode } = context
    const answers = { search: search && beginningOf(search, 60), state, district: districtCode }
    return opened(request, actions.filterPeople, { form: filterForm, context, answers })
  },
  submit: async (request, submitted) => {
    if (!mayRunProgram(request.actor)) return refusalCard({ kind: 'notCoordinator' })
    const read = readForm(filterForm, submitted.answers)
    if (!read.ok) return stays(actions.filterPeople, submitted, filterForm, read.problems)
    const { search = '', district: typed, state } = read.values
    const districts = typed ? await findDistricts(request.deps, request.actor, typed) : []
    if (typed && districts.length !== 1) {
      const names = districts.slice(0, 5).map((one) => one.name)
      const problem =
        names.length > 0 ? `Which of these: ${names.join('; ')}?` : officeSentence({ kind: 'noSuchDistrict' })
      return stays(actions.filterPeople, submitted, filterForm, { district: problem })
    }
    return closed(
      await showPeople(request, { search: searchTyped(search) || undefined, state, districtCode: districts[0]?.code }),
    )
  },
})

const correctForm = ({ rubric }: Cycle) => {
  const indicators = indicatorChoices(rubric.indicators)
  return buildForm({
    id: actions.correctPerson.id,
    title: 'Change details',
    submit: 'Save',
    fields: {
      name: personName({ label: 'Name' }),
      email: emailAddress({ label: 'Work email address' }),
      title: text({ label: 'Title', max: 120 }),
      school: text({ label: 'School', max: 120, hint: 'Its name, a part of it, or its code.' }),
      years: optional(number({ label: 'Years as an administrator', min: 0, max: 60, unit: 'years' })),
      refinements: optional(choices({ label: 'Wants to work on', choices: indicators })),
      strengths: optional(choices({ label: 'Can offer', choices: indicators })),
      aside: note('Their answer, plan and logs stay. What goes by email goes to the new address from now on.'),
    },
  })
}

/** What the roster has may be longer than what may be typed: the form says so when it is sent. */
const filledDetails = ({ cycle, person }: SeenPerson) => {
  const { name, email, title, schoolCode, years, refinements, strengths } = inCodesNow(cycle.rubric, person)
  return { name, email, title, school: schoolCode, years: String(years), refinements, strengths }
}

/** What the roster says of one person, put right. */
const correctPerson = savedForm({
  of: actions.correctPerson,
  see: async ({ deps, actor }, { participantId }) => {
    const seen = await seeRosterPerson(deps, actor, participantId)
    return seen.ok ? { ok: true, seen } : { ok: false, reply: refusalCard(seen.refusal) }
  },
  build: ({ cycle }) => correctForm(cycle),
  filled: filledDetails,
  save: async ({ request, seen, values }) => {
    const { years = 0, refinements = [], strengths = [], name, email, title, school } = values
    const said = { name, email, title, school, years, refinements, strengths }
    const done = await correctRosterPerson(request.deps, request.actor, seen.person.id, said, seen.person)
    if (done.ok) return showPerson(request, seen.person.id, 'The changes are saved.')
    const { refusal } = done
    if (refusal.kind === 'savedMeanwhile') return { ok: false, refusal }
    if (refusal.kind === 'whichSchool') {
      const names = refusal.schools.slice(0, 5).map((one) => `${one.code} ${one.name}`)
      return { kind: 'wrong', problems: { school: `Which of these, please by its code: ${names.join('; ')}?` } }
    }
    const field = { addressTaken: 'email', unknownIndicator: 'refinements' }[refusal.kind as string] ?? 'school'
    return { kind: 'wrong', problems: { [field]: officeSentence(refusal) } }
  },
})

const pauseForm = buildForm({
  id: actions.pausePerson.id,
  title: 'Pause until',
  submit: 'Pause',
  fields: {
    until: date({ label: 'Not matched until', hint: 'The day after, they can be matched again by themselves.' }),
    aside: note('They stay on the roster, and keep what they answered.', 'quiet'),
  },
})

/** Somebody who is not to be matched for a while. */
const pausePerson = onForm(actions.pausePerson, {
  open: async (request, context) => {
    const seen = await seeRosterPerson(request.deps, request.actor, context.participantId)
    if (!seen.ok) return refusalCard(seen.refusal)
    const barred = barredFromPausing(seen.person)
    return barred ? refusalCard({ kind: barred }) : opened(request, actions.pausePerson, { form: pauseForm, context })
  },
  submit: async (request, submitted) => {
    const { participantId } = submitted.context
    const read = readForm(pauseForm, submitted.answers)
    if (!read.ok) return stays(actions.pausePerson, submitted, pauseForm, read.problems)
    const done = await pauseMatching(request.deps, request.actor, participantId, read.values.until)
    if (!done.ok && done.refusal.kind === 'dayPassed')
      return stays(actions.pausePerson, submitted, pauseForm, { until: officeSentence(done.refusal) })
    if (!done.ok) return refusalCard(done.refusal)
    return closed(await showPerson(request, participantId, `${done.person.name} is paused.`))
  },
})

export const peopleForms = [filterPeople, correctPerson, pausePerson] as const
