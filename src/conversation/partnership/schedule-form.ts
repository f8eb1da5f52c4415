import { activities } from '../../core/partnership/activities.ts'
import { requiredHost } from '../../core/partnership/host.ts'
import { type Appointment, isVisit, openOffers, type StepKind } from '../../core/partnership/partnership.ts'
import { isAhead } from '../../core/partnership/phase.ts'
import type { PathRefusal } from '../../core/partnership/refusal.ts'
import type { Moments } from '../../core/understanding/moments.ts'
import { proposeTimes } from '../../usecases/partnership/path-requests.ts'
import type { SeenStep } from '../../usecases/partnership/see-pair.ts'
import { audience, firstName } from '../kit/audience.ts'
import { choice, choices, date, note, number, optional, text, time } from '../kit/fields.ts'
import {
  buildForm,
  type ChoiceField,
  type ChoicesField,
  type DateField,
  type NoteField,
  type NumberField,
  type Problems,
  shown,
  type TextField,
  type TimeField,
  type ValuesOf,
} from '../kit/form.ts'
import { timesInZone, understoodSentence } from '../kit/heard.ts'
import { stepTitle, theStep } from '../kit/steps.ts'
import { asDateAndTime, momentInWords, momentOf, zoneInWords } from '../kit/times.ts'
import * as actions from './actions.ts'
import { agendaToBegin, besideSentence } from './beside.ts'
import { hostOf, type OwnPair, zonesOf } from './own-pair.ts'
import { doneCard } from './path-card.ts'
import { pathForm, sureField } from './path-form.ts'

type Fields = {
  changes: NoteField
  host: ChoiceField<string | undefined>
  zone: NoteField
  date1: DateField<string>
  time1: TimeField<string>
  date2: DateField<string | undefined>
  time2: TimeField<string | undefined>
  date3: DateField<string | undefined>
  time3: TimeField<string | undefined>
  minutes: NumberField<number>
  sure: ChoicesField<readonly string[] | undefined>
  beside: NoteField
  agenda: ChoicesField<readonly string[] | undefined>
  agendaOther: TextField<string | undefined>
  place: TextField<string | undefined>
  note: TextField<string | undefined>
  audience: NoteField
}
type Values = ValuesOf<Fields>

const numbers = [1, 2, 3] as const

/** The school that is settled already: by reciprocity, or because the visit is booked there. */
const settledHost = (view: OwnPair, step: SeenStep): string | undefined =>
  requiredHost(view.pair, step.kind) ?? (isAhead(step, view.now) ? step.hostId : undefined)

const lengthHints: Record<StepKind, string | undefined> = {
  firstVisit: 'P3 recommends 2 to 4 hours (120 to 240).',
  call: 'P3 recommends 30 to 45 minutes.',
  secondVisit: 'P3 recommends 2 to 4 hours (120 to 240).',
  finalMeeting: undefined,
}
const usualLength: Record<StepKind, number> = { firstVisit: 180, call: 40, secondVisit: 180, finalMeeting: 60 }

const build = (view: OwnPair, step: SeenStep, askSure: boolean) => {
  const settled = settledHost(view, step)
  const beside = besideSentence(view, step)
  return buildForm<Fields>({
    id: actions.schedule.id,
    title: stepTitle(step.kind),
    submit: 'Send these times',
    fields: shown<Fields>({
      changes: openOffers(step)[0]?.byId === view.other.id && note(standing(view, step)),
      host: isVisit(step.kind) && !settled && hostField(view),
      zone: note(zoneNote(view, step, settled)),
      date1: date({ label: 'First choice: day' }),
      time1: time({ label: 'First choice: start' }),
      date2: optional(date({ label: 'Second choice: day' })),
      time2: optional(time({ label: 'Second choice: start' })),
      date3: optional(date({ label: 'Third choice: day' })),
      time3: optional(time({ label: 'Third choice: start' })),
      minutes: number({ label: 'Length in minutes', hint: lengthHints[step.kind], min: 5, max: 720, unit: 'minutes' }),
      sure: askSure && sureField(),
      place: !isVisit(step.kind) && optional(placeField(step.kind)),
      beside: beside !== undefined && note(beside, 'quiet'),
      agenda: isVisit(step.kind) && optional(agendaField()),
      agendaOther: optional(text({ label: isVisit(step.kind) ? 'Anything else for the agenda' : 'Agenda', max: 300 })),
      note: optional(text({ label: `A note to ${firstName(view.other.name)}`, multiline: true, max: 600 })),
      audience: note(audience.times(firstName(view.other.name)), 'quiet'),
    }),
    rules: ([2, 3] as const).flatMap((n) => [
      {
        on: `time${n}` as const,
        holds: (v: Values) => !v[`date${n}`] || !!v[`time${n}`],
        message: 'Please add the start, or leave the day empty.',
      },
      {
        on: `date${n}` as const,
        holds: (v: Values) => !v[`time${n}`] || !!v[`date${n}`],
        message: 'Please add the day, or leave the start empty.',
      },
    ]),
  })
}

const placeField = (kind: StepKind) =>
  kind === 'call'
    ? text({ label: 'Phone number or meeting link', hint: 'Teams, Zoom, a phone: whatever suits you both.', max: 300 })
    : text({ label: 'Where, or a meeting link', max: 300 })

const agendaField = () =>
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
      { value: other.id, label: `${firstName(other.name)}’s: ${other.schoolName}`.slice(0, 75) },
      { value: me.id, label: `Mine: ${me.schoolName}`.slice(0, 75) },
    ],
  })

const standing = (view: OwnPair, step: SeenStep): string =>
  `${firstName(view.other.name)} offered ${openOffers(step)
    .map((offer) => momentInWords(offer.startsAt, ...zonesOf(view, step)))
    .join('; ')}. Yours will take their place.`

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

const zoneFor = (view: OwnPair, step: SeenStep, host: string | undefined): string =>
  zonesOf(view, { kind: step.kind, hostId: settledHost(view, step) ?? host })[0]

const momentAt = (values: Values, n: 1 | 2 | 3, zone: string): Date | undefined => {
  const [day, start] = [values[`date${n}`], values[`time${n}`]]
  return day && start ? momentOf(day, start, zone) : undefined
}

const check = (values: Values, view: OwnPair, step: SeenStep): Problems => {
  const zone = zoneFor(view, step, values.host)
  const skipped = numbers.filter((n) => values[`date${n}`] && !momentAt(values, n, zone))
  return Object.fromEntries(
    skipped.map((n) => [`time${n}`, 'The clocks change that night and skip this time. Please pick another.']),
  )
}

/** A counter-offer or a move starts from what was agreed or offered last. */
const filled = (view: OwnPair, step: SeenStep): Partial<Values> => {
  const latest = step.appointment ?? step.offers.at(-1)
  const known = isAhead(step, view.now) ? asDateAndTime(step.appointment!.startsAt, zonesOf(view, step)[0]) : undefined
  return {
    host: isVisit(step.kind) && !settledHost(view, step) ? hostOf(view, step)?.id : undefined,
    date1: known?.date,
    time1: known?.time,
    minutes: latest?.minutes ?? usualLength[step.kind],
    ...(step.round === 0
      ? agendaToBegin(view, step)
      : { agenda: isVisit(step.kind) ? step.agenda : undefined, agendaOther: step.agendaOther }),
    place: isVisit(step.kind) ? undefined : step.place,
  }
}

/** Said times are the clock's of the school, or of the speaker for a call, unless a zone was named. */
const hears = (heard: Moments, view: OwnPair, step: SeenStep) => {
  const host = settledHost(view, step) ?? hostOf(view, step)?.id
  const zone = zoneFor(view, step, host)
  const oneZone = !isVisit(step.kind) || host !== undefined || view.me.timeZone === view.other.timeZone
  // Whose school it is, and with it the zone, is still to be chosen on the form.
  const times = oneZone ? timesInZone(heard, zone) : heard.times
  const [first, second, third] = times
  return {
    values: {
      date1: first?.day,
      time1: first?.time,
      date2: second?.day,
      time2: second?.time,
      date3: third?.day,
      time3: third?.time,
      ...(heard.minutes !== undefined && { minutes: heard.minutes }),
    },
    sentence: understoodSentence(times, heard.minutes, oneZone ? zoneInWords(zone) : 'the host school’s time'),
  }
}

const timesOf = (values: Values, zone: string): Appointment[] =>
  numbers.flatMap((n) => {
    const startsAt = momentAt(values, n, zone)
    return startsAt ? [{ startsAt, minutes: values.minutes }] : []
  })

const blame = (refusal: PathRefusal, values: Values): keyof Fields | undefined => {
  if (refusal.kind === 'timeInPast' || refusal.kind === 'tooFarAhead')
    return `date${numbers.filter((n) => values[`date${n}`])[refusal.index] ?? 1}`
  if (refusal.kind === 'lengthUnusual' || refusal.kind === 'lengthImpossible') return 'minutes'
  if (refusal.kind === 'sameTimeTwice') return 'time2'
  return refusal.kind === 'hostMissing' ? 'host' : undefined
}

/** Offers times for a visit, call or meeting: the first, others in answer, or to move what is booked. */
export const schedule = pathForm<Fields>({
  of: actions.schedule,
  asks: 'propose',
  besidePlans: true,
  build,
  filled,
  hears,
  check,
  blame,
  carryOut: ({ deps, actor }, target, values, { view, step }) =>
    proposeTimes(deps, actor, target, {
      times: timesOf(values, zoneFor(view, step, values.host)),
      hostId: values.host,
      agenda: values.agenda ?? [],
      agendaOther: values.agendaOther,
      place: values.place,
      note: values.note,
      sure: values.sure?.includes('sure'),
      seen: target.seen,
    }),
  done: (view, step) => doneCard(view, `Sent to ${firstName(view.other.name)}: your times for ${theStep(step.kind)}`),
})
