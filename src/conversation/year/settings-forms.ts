import type { CycleSettings } from '../../core/calendar/cycle-settings.ts'
import { fitRules } from '../../core/matching/fit.ts'
import { type FitTermName, HIGHEST_WEIGHT, type MatchingSettings } from '../../core/matching/settings.ts'
import { changeCycleSettings, changeMatchingSettings } from '../../usecases/year/change-year.ts'
import type { Cycle } from '../../usecases/year/cycles-port.ts'
import { choice, note, number } from '../kit/fields.ts'
import { buildForm, type NumberField, prefill } from '../kit/form.ts'
import type { FormHandler } from '../kit/handler.ts'
import * as actions from './actions.ts'
import { showYear } from './show-year.ts'
import { yearForm } from './year-form.ts'

const days = (label: string, hint?: string) => number({ label, hint, min: 0, max: 366, unit: 'days' })
const yesOrNo = (label: string) =>
  choice({
    label,
    choices: [
      { value: 'yes', label: 'Yes' },
      { value: 'no', label: 'No' },
    ],
  })
const yes = (value: boolean): 'yes' | 'no' => (value ? 'yes' : 'no')

/** What a change in a closed year is good for. */
const closedSentence = ({ name }: Cycle): string =>
  `${name} is closed. What is saved here holds for pairs that go on over the summer, and a year that is prepared from now on starts with it.`

const datesForm = (cycle: Cycle) =>
  buildForm({
    id: actions.yearSettings.id,
    title: 'Dates and reminders',
    submit: 'Save',
    fields: {
      firstVisit: days('First visit: days after the match'),
      call: days('Call: days after the first visit is logged'),
      secondVisit: days('Second visit: days after the call is logged'),
      asksFinal: yesOrNo('Ask for the final meeting, which is optional?'),
      finalMeeting: days('Final meeting: days after the second visit is logged'),
      before: days('Remind so many days before a step is due'),
      after: days('Remind again so many days after'),
      escalate: days('Tell the coordinator so many days after', 'Reminders to the pair end then.'),
      aWeek: number({ label: 'Reminders to one person in a week, at most', min: 1, max: 7 }),
      amend: days('Days in which a log can be changed'),
      byMail: yesOrNo('Write by email when chat does not reach someone?'),
      aside: cycle.closedAt
        ? note(closedSentence(cycle), 'warning')
        : note('New days hold for steps that open from now on. Days of a break do not count.', 'quiet'),
    },
    rules: [
      {
        on: 'escalate',
        holds: ({ after, escalate }) => escalate >= after,
        message: 'Please give at least as many days as for the reminder after.',
      },
    ],
  })

const dates = yearForm({
  of: actions.yearSettings,
  build: datesForm,
  filled: (cycle) => {
    const { windows, ladder, ...rest } = cycle.settings
    return prefill(datesForm(cycle), {
      firstVisit: windows.firstVisit,
      call: windows.call,
      secondVisit: windows.secondVisit,
      finalMeeting: windows.finalMeeting,
      asksFinal: yes(rest.finalMeeting),
      before: ladder.beforeDueDays,
      after: ladder.afterDueDays,
      escalate: ladder.escalateAfterDays,
      aWeek: ladder.perPersonAWeek,
      amend: rest.amendDays,
      byMail: yes(rest.emailWhenUnreachable),
    })
  },
  save: async ({ request, seen: cycle, values }) => {
    const { firstVisit, call, secondVisit, finalMeeting } = values
    const settings: Partial<CycleSettings> = {
      windows: { firstVisit, call, secondVisit, finalMeeting },
      ladder: {
        beforeDueDays: values.before,
        afterDueDays: values.after,
        escalateAfterDays: values.escalate,
        perPersonAWeek: values.aWeek,
      },
      finalMeeting: values.asksFinal === 'yes',
      amendDays: values.amend,
      emailWhenUnreachable: values.byMail === 'yes',
    }
    const done = await changeCycleSettings(request.deps, request.actor, settings, cycle)
    return done.ok ? showYear(request, cycle.closedAt && closedSentence(cycle)) : done
  },
})

type Weights = { [K in FitTermName]: NumberField<number> }

/** One field a term of the fit: a new term is editable without a line here. */
const weightFields = (): Weights =>
  Object.fromEntries(
    fitRules.map(({ name, title }) => [name, number({ label: `${title}: points`, min: 0, max: HIGHEST_WEIGHT })]),
  ) as Weights

const pointsForm = () =>
  buildForm({
    id: actions.matchingSettings.id,
    title: 'A good pair',
    submit: 'Save',
    fields: {
      aside: note(
        `The most points each reason can give, 0 to ${HIGHEST_WEIGHT}; 0 leaves it out. Matching as many people as possible always comes first.`,
      ),
      ...weightFields(),
      reach: number({ label: 'Miles at which distance gives no points', min: 5, max: 500, unit: 'miles' }),
      earlier: choice({
        label: 'Partners of an earlier year',
        choices: [
          { value: 'fewer-points', label: 'May be matched again, with fewer points' },
          { value: 'never-again', label: 'Are not matched again' },
        ],
      }),
    },
  })

const points = yearForm({
  of: actions.matchingSettings,
  build: pointsForm,
  filled: ({ matching }) =>
    prefill(pointsForm(), {
      ...matching.weights,
      reach: Math.round(matching.distanceReachMiles),
      earlier: matching.earlierPartners,
    }),
  save: async ({ request, seen, values }) => {
    const { aside: _, reach: distanceReachMiles, earlier: earlierPartners, ...weights } = values
    const matching: MatchingSettings = { weights, distanceReachMiles, earlierPartners }
    const done = await changeMatchingSettings(request.deps, request.actor, matching, seen)
    return done.ok ? showYear(request) : done
  },
})

export const settingsForms: readonly FormHandler[] = [dates, points]
