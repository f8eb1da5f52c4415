import { prepareYear } from '../../usecases/year/prepare-year.ts'
import { dayInWords } from '../kit/days.ts'
import { date, note, text } from '../kit/fields.ts'
import { buildForm } from '../kit/form.ts'
import { refusalCard } from '../kit/refused.ts'
import { count } from '../kit/words.ts'
import * as actions from './actions.ts'
import { showYear } from './show-year.ts'
import { yearForm } from './year-form.ts'

/** Days a school year may have at most. */
const LONGEST = 400

const prepareForm = () =>
  buildForm({
    id: actions.prepareYear.id,
    title: 'The next year',
    submit: 'Prepare it',
    fields: {
      name: text({ label: 'What is it called?', max: 20, placeholder: '2027-28' }),
      startsOn: date({ label: 'First day' }),
      endsOn: date({ label: 'Last day' }),
      aside: note(
        'Windows, reminders, contact, texts and rubric are copied from the last year. Nobody is told anything. It takes over by itself on its first day; until then, words and buttons are about this year.',
        'quiet',
      ),
    },
    rules: [
      {
        on: 'endsOn',
        holds: ({ startsOn, endsOn }) => startsOn < endsOn,
        message: 'The last day must come after the first.',
      },
      {
        on: 'endsOn',
        holds: ({ startsOn, endsOn }) => Date.parse(endsOn) - Date.parse(startsOn) <= LONGEST * 86_400_000,
        message: 'That is longer than a year. Please check the two days.',
      },
      {
        on: 'name',
        holds: ({ name }) => /^\d{4}/.test(name),
        message: 'Please begin with the year, like 2027-28: people ask for it by that name.',
      },
    ],
  })

export const nextYear = yearForm({
  of: actions.prepareYear,
  build: prepareForm,
  save: async ({ request, values: { name, startsOn, endsOn } }) => {
    const done = await prepareYear(request.deps, request.actor, { name, startsOn, endsOn })
    if (!done.ok) return refusalCard(done.refusal)
    const { value } = done
    if (value.kind === 'overlaps')
      return {
        kind: 'wrong',
        problems: { startsOn: `${value.name} runs until ${dayInWords(value.endsOn, 0)}. Please begin after that.` },
      }
    if (value.kind === 'knownName')
      return { kind: 'wrong', problems: { name: 'There is a year of that name. Please choose another.' } }
    return showYear(
      request,
      `${name} is prepared (${dayInWords(startsOn, 0)} to ${dayInWords(endsOn, 0)}), with everything copied from ${value.copiedFrom} and ${count(value.breaks, 'usual break')}.`,
    )
  },
})
