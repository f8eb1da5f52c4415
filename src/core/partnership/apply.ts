import { dayIn } from '../calendar/calendar.ts'
import type { Event, EventKind, EventOf } from './event.ts'
import { schoolThen } from './host.ts'
import {
  type LogEntry,
  openOffers,
  type Partnership,
  partnersOf,
  program,
  type SchoolBefore,
  type Setback,
  type Step,
  whatWas,
} from './partnership.ts'
import { isAhead } from './phase.ts'

/** The pair after what happened. Raises the version once, however many events there are. */
export const apply = (partnership: Partnership, events: readonly Event[]): Partnership =>
  events.length === 0 ? partnership : { ...events.reduce(applyOne, partnership), version: partnership.version + 1 }

const applyOne = (partnership: Partnership, event: Event): Partnership => {
  if (!('step' in event)) return { ...partnership, ...onPair(event, partnership) }
  const change = onStep[event.kind] as (step: Step, event: Event, partnership: Partnership) => Partial<Step>
  const steps = partnership.steps.map((step) =>
    step.kind === event.step ? { ...step, ...change(step, event, partnership) } : step,
  )
  const revived = event.kind === 'stepReopened' || event.kind === 'logRetracted'
  return revived && partnership.status === 'completed'
    ? { ...partnership, steps, status: 'active', endedAt: undefined }
    : { ...partnership, steps }
}

const onPair = (event: Exclude<Event, { step: unknown }>, partnership: Partnership): Partial<Partnership> => {
  switch (event.kind) {
    case 'frozen':
      return { status: 'frozen', statusReason: event.reason }
    case 'resumed':
      return { status: 'active', statusReason: undefined }
    case 'ended':
      return { status: 'ended', statusReason: event.reason, endedAt: event.at }
    case 'completed':
      return { status: 'completed', statusReason: undefined, endedAt: event.at }
    case 'schoolChanged':
      return {
        // What was said of the two schools is true of them no more.
        reasons: partnership.reasons.filter((reason) => !/\bschools?\b/.test(reason)),
        schoolsBefore: [...(partnership.schoolsBefore ?? []), leftSchool(partnership, event)],
        steps: partnership.steps.map((step) => ({ ...step, ...atNewSchool(step, event) })),
      }
  }
}

const leftSchool = (partnership: Partnership, { partnerId, was, at }: EventOf<'schoolChanged'>): SchoolBefore => {
  const { timeZone } = partnersOf(partnership).find(({ id }) => id === partnerId)!
  return { partnerId, school: was, until: dayIn(timeZone, at) }
}

/** A visit that was stays where it was; one that is booked is at the new school, and calendars hear of it. */
const atNewSchool = (step: Step, { partnerId, was, at }: EventOf<'schoolChanged'>): Partial<Step> => {
  if (step.hostId !== partnerId || step.visitedSchool) return {}
  if (step.state === 'logged' || (step.appointment && !isAhead(step, at))) return { visitedSchool: was }
  return step.appointment ? { sequence: step.sequence + 1 } : {}
}

type StepEventKind = Exclude<EventKind, 'frozen' | 'resumed' | 'ended' | 'completed' | 'schoolChanged'>

const onStep: { [K in StepEventKind]: (step: Step, event: EventOf<K>, partnership: Partnership) => Partial<Step> } = {
  timesOffered: (step, event, partnership) => ({
    state: 'proposed',
    round: event.round,
    offers: [...settle(step, 'replaced'), ...event.offers],
    hostId: event.hostId,
    agenda: event.agenda,
    agendaOther: event.agendaOther,
    place: event.place,
    visitedSchool: undefined,
    note: event.note,
    ballWith: event.by === partnership.a.id ? partnership.b.id : partnership.a.id,
    ...(event.keepsAppointment ? {} : { appointment: undefined }),
    last: undefined,
  }),
  timeAccepted: (step, event) => {
    const chosen = step.offers.find((offer) => offer.id === event.offerId)!
    return {
      state: 'scheduled',
      offers: settle(step, 'declined').map((offer) =>
        offer.id === chosen.id ? { ...offer, state: 'accepted' } : offer,
      ),
      appointment: { startsAt: chosen.startsAt, minutes: chosen.minutes },
      sequence: step.sequence + 1,
      ballWith: undefined,
      last: undefined,
    }
  },
  timesDeclined: (step, event) => ({
    ...withoutOffers(step, 'declined'),
    ballWith: openOffers(step)[0]?.byId,
    last: setback('declined', event),
  }),
  timesWithdrawn: (step, event) => ({ ...withoutOffers(step, 'withdrawn'), last: setback('withdrawn', event) }),
  visitCancelled: (step, event) => ({
    ...withoutAppointment(step),
    sequence: step.sequence + 1,
    ballWith: event.by === program ? undefined : event.by,
    last: setback('cancelled', event),
  }),
  bookingReleased: (step) => ({ ...withoutAppointment(step), sequence: step.sequence + 1 }),
  visitMissed: (step, event) => ({
    ...withoutAppointment(step),
    sequence: step.sequence + 1,
    last: setback('missed', event),
  }),
  stepLogged: (step, event, partnership) => ({
    ...done(step, 'logged', event.at),
    hostId: event.hostId ?? step.hostId,
    visitedSchool: schoolThen(partnership, step, event.hostId ?? step.hostId, event.log.happenedOn),
    logs: saying(replaceLog(step, event.log), event.log),
    last: undefined,
  }),
  logAdded: (step, event) => ({ logs: [...step.logs, event.log] }),
  logAmended: (step, event, partnership) => ({
    ...(event.logId === step.logs[0]?.id && {
      visitedSchool: schoolThen(partnership, step, step.hostId, event.entry.happenedOn),
    }),
    logs: saying(
      step.logs.map((log) => (log.id === event.logId ? { ...log, ...event.entry, amendedAt: event.at } : log)),
      event.logId === step.logs[0]?.id ? event.entry : undefined,
    ),
  }),
  logRetracted: (step, event) => ({
    state: step.appointment ? 'scheduled' : 'open',
    doneAt: undefined,
    logs: step.logs.filter((log) => log.id !== event.logId),
    last: setback('retracted', event),
  }),
  stepSkipped: (step, event) => ({ ...done(step, 'skipped', event.at), last: setback('skipped', event) }),
  stepExcused: (step, event) => ({
    ...done(step, 'excused', event.at),
    last: setback('excused', { ...event, by: program }),
  }),
  stepReopened: (_step, event) => ({
    state: 'open',
    doneAt: undefined,
    appointment: undefined,
    visitedSchool: undefined,
    ballWith: undefined,
    openedAt: event.at,
    dueOn: event.dueOn,
    last: setback('reopened', { ...event, by: program }),
  }),
  stepOpened: (step, event) => ({
    state: 'open',
    openedAt: event.at,
    dueOn: event.dueOn,
    hostId: event.hostId ?? step.hostId,
  }),
  dueMoved: (_step, event) => ({
    dueOn: event.dueOn,
    last: setback('extended', { ...event, by: program }),
  }),
  hostChanged: (_step, event) => ({
    hostId: event.hostId,
    visitedSchool: undefined,
    last: setback('hostChanged', { ...event, by: program }),
  }),
  stepClosed: (step) => ({
    state: 'waiting',
    openedAt: undefined,
    dueOn: undefined,
    ballWith: undefined,
    ...(step.state === 'skipped' && { doneAt: undefined, last: undefined }),
  }),
}

const setback = (what: Setback['what'], event: { by: string; reason?: string; at: Date }): Setback => ({
  what,
  by: event.by,
  reason: event.reason,
  at: event.at,
})

const settle = (step: Step, state: 'replaced' | 'declined' | 'withdrawn') =>
  step.offers.map((offer) => (offer.state === 'open' ? { ...offer, state } : offer))

const withoutOffers = (step: Step, state: 'declined' | 'withdrawn'): Partial<Step> => ({
  state: step.appointment ? 'scheduled' : 'open',
  offers: settle(step, state),
  ballWith: undefined,
})

const withoutAppointment = (step: Step): Partial<Step> => ({
  state: 'open',
  appointment: undefined,
  visitedSchool: undefined,
  offers: settle(step, 'withdrawn'),
  ballWith: undefined,
})

const done = (step: Step, state: 'logged' | 'skipped' | 'excused', at: Date): Partial<Step> => ({
  state,
  doneAt: at,
  offers: settle(step, 'withdrawn'),
  ballWith: undefined,
})

/** Day, length and activities are the step's: each log of it says the same. */
const saying = (logs: Step['logs'], said: LogEntry | undefined): Step['logs'] =>
  said === undefined ? logs : logs.map((log) => ({ ...log, ...whatWas(said) }))

const replaceLog = (step: Step, log: Step['logs'][number]) => [
  ...step.logs.filter((one) => one.authorId !== log.authorId),
  log,
]
