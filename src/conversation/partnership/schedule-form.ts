import { type OddTime, oddTime } from '../../core/calendar/odd-time.ts'
import { isVisit } from '../../core/partnership/partnership.ts'
import { isAhead } from '../../core/partnership/phase.ts'
import type { PathRefusal } from '../../core/partnership/refusal.ts'
import type { SuggestedTime } from '../../core/partnership/suggest-times.ts'
import { firstName } from '../../core/people/names.ts'
import type { Moments } from '../../core/understanding/moments.ts'
import { proposeTimes } from '../../usecases/partnership/path-requests.ts'
import type { SeenStep } from '../../usecases/partnership/see-pair.ts'
import { suggestStepTimes } from '../../usecases/partnership/suggest-step-times.ts'
import { type Answers, type Problems, pickedIn } from '../kit/form.ts'
import { missedOf, timesInZone, understoodSentence } from '../kit/heard.ts'
import type { Request } from '../kit/request.ts'
import { theStep } from '../kit/steps.ts'
import { asDateAndTime, momentOf, zoneInWords } from '../kit/times.ts'
import * as actions from './actions.ts'
import { agendaToBegin } from './beside.ts'
import { otherStepSentence } from './named-step.ts'
import { hostOf, type OwnPair, zonesOf } from './own-pair.ts'
import type { OwnStep } from './own-step.ts'
import { doneCard } from './path-card.ts'
import { pathForm } from './path-form.ts'
import {
  buildSchedule,
  most,
  numbers,
  picked,
  type ScheduleFields,
  type ScheduleValues,
  settledHost,
  usualLength,
} from './schedule-fields.ts'

const zoneFor = (view: OwnPair, step: SeenStep, host: string | undefined): string =>
  zonesOf(view, { kind: step.kind, hostId: settledHost(view, step) ?? host })[0]

const momentAt = (values: ScheduleValues, n: 1 | 2 | 3, zone: string): Date | undefined => {
  const [day, start] = [values[`date${n}`], values[`time${n}`]]
  return day && start ? momentOf(day, start, zone) : undefined
}

const check = (values: ScheduleValues, view: OwnPair, step: SeenStep): Problems => {
  const zone = zoneFor(view, step, values.host)
  const skipped = numbers.filter((n) => values[`date${n}`] && !momentAt(values, n, zone))
  return Object.fromEntries(
    skipped.map((n) => [`time${n}`, 'The clocks change that night and skip this time. Please pick another.']),
  )
}

const YEAR = 366 * 86_400_000
const oddSentence = (odd: OddTime): string => {
  switch (odd.kind) {
    case 'break':
      return `That is in a break: ${odd.name}.`
    case 'holiday':
      return `That is a holiday: ${odd.name}.`
    case 'weekend':
      return 'That is on a weekend.'
    case 'night':
      return 'That is early in the morning or late in the evening.'
  }
}

/** A Sunday, 2 AM, a holiday or a break is asked about, never refused: some schools do meet then. */
const doubts = (values: ScheduleValues, view: OwnPair, step: SeenStep): Problems => {
  if (values.sureTime?.includes('sure')) return {}
  const timeZone = zoneFor(view, step, values.host)
  const districtCodes = [view.me.districtCode, view.other.districtCode]
  const odd = numbers.flatMap((n) => {
    const startsAt = momentAt(values, n, timeZone)
    // A day that has passed, or a slip of the year, is refused in its own words.
    const isAsked = startsAt && startsAt > view.now && startsAt.getTime() - view.now.getTime() < YEAR
    const found = isAsked && oddTime(startsAt, { timeZone, breaks: view.cycle.blackouts, districtCodes })
    return found ? [[n, found] as const] : []
  })
  return Object.fromEntries(
    odd.map(([n, found]) => [`date${n}`, `${oddSentence(found)} If it is right, check “An unusual time”.`]),
  )
}

/** A counter-offer or a move starts from what was agreed or offered last. */
const filled = (view: OwnPair, step: SeenStep): Partial<ScheduleValues> => {
  const latest = step.appointment ?? step.offers.at(-1)
  const known = isAhead(step, view.now) ? asDateAndTime(step.appointment!.startsAt, zonesOf(view, step)[0]) : undefined
  return {
    host: isVisit(step.kind) && !settledHost(view, step) ? hostOf(view, step)?.id : undefined,
    date1: known?.date,
    time1: known?.time,
    minutes: latest?.minutes ?? usualLength(view, step.kind),
    ...(step.round === 0
      ? agendaToBegin(view, step)
      : { agenda: isVisit(step.kind) ? step.agenda : undefined, agendaOther: step.agendaOther }),
    place: isVisit(step.kind) ? undefined : step.place,
  }
}

/** A zone that was named stays to be weighed until it is known whose school it is. */
const hostsTime = (named: string | undefined): string =>
  named
    ? `the host school’s time (you said ${zoneInWords(named)}, so please change the hour if the school isn’t on it)`
    : 'the host school’s time'

/** Said times are the clock's of the school, or of the speaker for a call, unless a zone was named. */
const hears = (heard: Moments, view: OwnPair, step: SeenStep) => {
  const host = settledHost(view, step) ?? hostOf(view, step)?.id
  const zone = zoneFor(view, step, host)
  const oneZone = !isVisit(step.kind) || host !== undefined || view.me.timeZone === view.other.timeZone
  // Whose school it is, and with it the zone, is still to be chosen on the form.
  const times = oneZone ? timesInZone(heard, zone) : heard.times
  const [first, second, third] = times
  const unread = missedOf(heard, times.length > 0 ? ['time', 'length'] : ['day', 'time', 'length'])
  const understood = understoodSentence({
    now: view.now,
    times,
    minutes: heard.minutes,
    zone: oneZone ? zoneInWords(zone) : hostsTime(heard.zone),
    unread,
    isCut: heard.isCut,
  })
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
    sentence: [otherStepSentence(view, step, heard.about), understood].filter(Boolean).join(' '),
    unclear: unread.flatMap((slot): (keyof ScheduleFields)[] => {
      if (slot === 'length') return ['minutes']
      return slot === 'day'
        ? ['date1', 'time1']
        : numbers.filter((n) => !times[n - 1]?.time).map((n) => `time${n}` as const)
    }),
  }
}

/** A time that was to be sent, and the field it stands in. */
interface Chosen {
  readonly startsAt: Date
  readonly field: keyof ScheduleFields
}

/** Checked times, then those written in; each once. What is booked now is no new time beside others. */
const chosenIn = (values: ScheduleValues, view: OwnPair, step: SeenStep): readonly Chosen[] => {
  const zone = zoneFor(view, step, values.host)
  const checked = picked(values).flatMap(({ day, time }): Chosen[] => {
    const startsAt = momentOf(day, time, zone)
    return startsAt ? [{ startsAt, field: 'suggested' }] : []
  })
  const written = numbers.flatMap((n): Chosen[] => {
    const startsAt = momentAt(values, n, zone)
    return startsAt ? [{ startsAt, field: `date${n}` }] : []
  })
  const same = (one: Chosen, at: Date | undefined) => one.startsAt.getTime() === at?.getTime()
  const kept = written.filter(
    (one) =>
      checked.length === 0 ||
      (!same(one, step.appointment?.startsAt) && !checked.some(({ startsAt }) => same(one, startsAt))),
  )
  return [...checked, ...kept]
}

const blame = (
  refusal: PathRefusal,
  values: ScheduleValues,
  view: OwnPair,
  step: SeenStep,
): keyof ScheduleFields | undefined => {
  if (refusal.kind === 'timeInPast' || refusal.kind === 'tooFarAhead')
    return chosenIn(values, view, step)[refusal.index]?.field ?? 'date1'
  if (refusal.kind === 'lengthUnusual') return 'sure'
  if (refusal.kind === 'lengthImpossible') return 'minutes'
  if (refusal.kind === 'sameTimeTwice') return 'time2'
  return refusal.kind === 'hostMissing' ? 'host' : undefined
}

/** The times that fit now, and those checked when the form was shown before: a day later they are still what was meant. */
const suggests = async (
  { deps, actor }: Request,
  { view, step }: OwnStep,
  { suggested = [] }: Answers,
): Promise<readonly SuggestedTime[]> => {
  const minutes = usualLength(view, step.kind)
  const fresh = await suggestStepTimes(deps, actor, { stepId: step.id, hostId: settledHost(view, step), minutes })
  const before = pickedIn(suggested).filter((value) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(value))
  const known = new Set(fresh.map(({ day, time }) => `${day}T${time}`))
  return [...picked({ suggested: before.filter((value) => !known.has(value)).slice(0, most) }), ...fresh]
}

/** Offers times for a visit, call or meeting: the first, others in answer, or to move what is booked. */
export const schedule = pathForm<ScheduleFields>({
  of: actions.schedule,
  asks: 'propose',
  besidePlans: true,
  build: buildSchedule,
  suggests,
  filled,
  hears,
  check,
  doubts,
  blame,
  carryOut: ({ deps, actor }, target, values, { view, step }) =>
    proposeTimes(deps, actor, target, {
      times: chosenIn(values, view, step).map(({ startsAt }) => ({ startsAt, minutes: values.minutes })),
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
