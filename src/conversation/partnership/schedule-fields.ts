import { requiredHost } from '../../core/partnership/host.ts'
import { isVisit, openOffers, type StepKind } from '../../core/partnership/partnership.ts'
import { isAhead } from '../../core/partnership/phase.ts'
import { type RecommendedItem, stillOffered, usualMinutes } from '../../core/partnership/recommended.ts'
import type { SuggestedTime } from '../../core/partnership/suggest-times.ts'
import { firstName } from '../../core/people/names.ts'
import type { SeenStep } from '../../usecases/partnership/see-pair.ts'
import { audience } from '../kit/audience.ts'
import { dayInWords } from '../kit/days.ts'
import { choice, choices, date, note, number, optional, text, time } from '../kit/fields.ts'
import {
  buildForm,
  type ChoiceField,
  type ChoicesField,
  type DateField,
  type NoteField,
  type NumberField,
  type Rule,
  shown,
  type TextField,
  type TimeField,
  type ValuesOf,
} from '../kit/form.ts'
import { stepTitle } from '../kit/steps.ts'
import { lengthInWords, momentInWords, momentOf, momentOnButton, recommendsLength, zoneInWords } from '../kit/times.ts'
import * as actions from './actions.ts'
import { besideSentence } from './beside.ts'
import { type OwnPair, zonesOf } from './own-pair.ts'
import { type Asks, sureField, sureTimeField } from './path-form.ts'

export type ScheduleFields = {
  changes: NoteField
  sureTime: ChoicesField<readonly string[] | undefined>
  sure: ChoicesField<readonly string[] | undefined>
  host: ChoiceField<string | undefined>
  zone: NoteField
  suggested: ChoicesField<readonly string[] | undefined>
  own: NoteField
  date1: DateField<string | undefined>
  time1: TimeField<string | undefined>
  date2: DateField<string | undefined>
  time2: TimeField<string | undefined>
  date3: DateField<string | undefined>
  time3: TimeField<string | undefined>
  minutes: NumberField<number>
  beside: NoteField
  agenda: ChoicesField<readonly string[] | undefined>
  agendaOther: TextField<string | undefined>
  place: TextField<string | undefined>
  note: TextField<string | undefined>
  audience: NoteField
}
export type ScheduleValues = ValuesOf<ScheduleFields>

export const numbers = [1, 2, 3] as const
/** Times that a person is asked to choose among. */
export const most = 3

/** The school that is settled already: by reciprocity, or because the visit is booked there. */
export const settledHost = (view: OwnPair, step: SeenStep): string | undefined =>
  requiredHost(view.pair, step.kind) ?? (isAhead(step, view.now) ? step.hostId : undefined)

/** What a form begins with. */
export const usualLength = ({ cycle }: OwnPair, kind: StepKind): number => usualMinutes(cycle.recommended.lengths[kind])

export const buildSchedule = (view: OwnPair, step: SeenStep, asks: Asks, suggested: readonly SuggestedTime[]) => {
  const settled = settledHost(view, step)
  const beside = besideSentence(view, step)
  const offersSome = suggested.length > 0
  const { lengths } = view.cycle.recommended
  const activities = stillOffered(view.cycle.recommended.activities, step.agenda)
  return buildForm<ScheduleFields>({
    id: actions.schedule.id,
    title: stepTitle(step.kind),
    submit: 'Send these times',
    fields: shown<ScheduleFields>({
      sureTime: asks.time && sureTimeField(),
      sure: asks.length && sureField(),
      changes: openOffers(step)[0]?.byId === view.other.id && note(standing(view, step)),
      host: isVisit(step.kind) && !settled && hostField(view),
      zone: note(zoneNote(view, step, settled)),
      suggested: offersSome && optional(suggestedField(step, suggested, usualLength(view, step.kind))),
      own: offersSome && note('Or write in times of your own:'),
      ...ownTimes(zoneOfTimes(view, step, settled)),
      minutes: number({
        label: 'Length in minutes',
        hint: recommendsLength(lengths[step.kind]),
        min: 5,
        max: 720,
        unit: 'minutes',
      }),
      place: !isVisit(step.kind) && optional(placeField(step.kind)),
      beside: beside !== undefined && note(beside, 'quiet'),
      agenda: isVisit(step.kind) && activities.length > 0 && optional(agendaField(activities)),
      agendaOther: optional(text({ label: isVisit(step.kind) ? 'Anything else for the agenda' : 'Agenda', max: 300 })),
      note: optional(text({ label: `A note to ${firstName(view.other.name)}`, multiline: true, max: 600 })),
      audience: note(audience.times(firstName(view.other.name)), 'quiet'),
    }),
    rules: timeRules(offersSome),
  })
}

const ownTimes = (zone: string | undefined) => ({
  date1: optional(date({ label: 'First choice: day' })),
  time1: optional(time({ label: 'First choice: start', ...(zone && { zone }) })),
  date2: optional(date({ label: 'Second choice: day' })),
  time2: optional(time({ label: 'Second choice: start', ...(zone && { zone }) })),
  date3: optional(date({ label: 'Third choice: day' })),
  time3: optional(time({ label: 'Third choice: start', ...(zone && { zone }) })),
})

const timeRules = (offersSome: boolean): readonly Rule<ScheduleFields>[] => [
  {
    on: offersSome ? 'suggested' : 'date1',
    holds: (v) => picked(v).length > 0 || numbers.some((n) => v[`date${n}`] || v[`time${n}`]),
    message: offersSome ? 'Please check at least one time, or write in your own.' : 'Please fill this in.',
  },
  {
    on: 'suggested',
    holds: (v) => picked(v).length === 0 || picked(v).length + numbers.filter((n) => v[`date${n}`]).length <= most,
    message: 'Please send three times at most, with those you wrote in.',
  },
  ...numbers.flatMap((n): readonly Rule<ScheduleFields>[] => [
    {
      on: `time${n}`,
      holds: (v) => !v[`date${n}`] || !!v[`time${n}`],
      message: 'Please add the start, or leave the day empty.',
    },
    {
      on: `date${n}`,
      holds: (v) => !v[`time${n}`] || !!v[`date${n}`],
      message: 'Please add the day, or leave the start empty.',
    },
  ]),
]

/** What was checked, as days and starts. */
export const picked = (values: Pick<ScheduleValues, 'suggested'>): readonly SuggestedTime[] =>
  (values.suggested ?? []).flatMap((value) => {
    const [day, time] = value.split('T')
    return day && time ? [{ day, time }] : []
  })

const suggestedField = (step: SeenStep, times: readonly SuggestedTime[], minutes: number) => {
  const inTime = step.dueOn !== undefined && times.every(({ day }) => day <= step.dueOn!)
  const due = inTime ? `, by ${dayInWords(step.dueOn!)} when it is due` : ''
  return choices({
    label: 'Check up to three times',
    hint: `The next days that suit you both: in your working hours, outside breaks${due}. Each fits ${lengthInWords(minutes)}.`,
    choices: times.map(({ day, time }) => ({
      value: `${day}T${time}`,
      label: momentOnButton(momentOf(day, time, 'utc')!, 'utc'),
    })),
  })
}

const placeField = (kind: StepKind) =>
  kind === 'call'
    ? text({ label: 'Phone number or meeting link', hint: 'Teams, Zoom, a phone: whatever suits you both.', max: 300 })
    : text({ label: 'Where, or a meeting link', max: 300 })

const agendaField = (activities: readonly RecommendedItem[]) =>
  choices({
    label: 'Agenda',
    hint: 'What your goals, areas and last next steps are about is checked. Change it as you like.',
    choices: activities.map(({ code, label }) => ({ value: code, label })),
  })

const hostField = ({ me, other }: OwnPair): ChoiceField<string | undefined> =>
  choice({
    label: 'Whose school?',
    hint: 'The second visit goes the other way.',
    choices: [
      { value: other.id, label: `${firstName(other.name)}’s: ${other.schoolName}` },
      { value: me.id, label: `Mine: ${me.schoolName}` },
    ],
  })

const standing = (view: OwnPair, step: SeenStep): string =>
  `${firstName(view.other.name)} offered ${openOffers(step)
    .map((offer) => momentInWords(offer.startsAt, ...zonesOf(view, step)))
    .join('; ')}. Yours will take their place.`

/** Whose time is meant; undefined where it depends on who hosts. */
const zoneOfTimes = ({ me, other }: OwnPair, { kind }: SeenStep, settled: string | undefined): string | undefined => {
  if (me.timeZone === other.timeZone || !isVisit(kind)) return me.timeZone
  if (!settled) return undefined
  return settled === me.id ? me.timeZone : other.timeZone
}

const zoneNote = (view: OwnPair, step: SeenStep, settled: string | undefined): string => {
  const { me, other } = view
  const place = settled ? `At ${settled === me.id ? me.schoolName : other.schoolName}. ` : ''
  if (me.timeZone === other.timeZone) return `${place}All times are ${zoneInWords(me.timeZone)}.`
  if (!isVisit(step.kind))
    return `Times are in ${zoneInWords(me.timeZone)}, yours. ${firstName(other.name)} sees them in both.`
  if (settled)
    return `${place}Times are in ${zoneInWords(settled === me.id ? me.timeZone : other.timeZone)}, the school’s.`
  return `Times are the host school’s: ${zoneInWords(me.timeZone)} at ${me.schoolName}, ${zoneInWords(other.timeZone)} at ${other.schoolName}.`
}
