import type { Partnership, StepKind } from '../../../src/core/partnership/partnership.ts'
import { actors, aRequest, must, newPair, onDay } from './made.ts'

/** A pair in some state, the step to ask about, and the moment at which it is asked. */
export interface State {
  readonly pair: Partnership
  readonly step: StepKind
  readonly now: Date
}

const { partnerA, partnerB, coordinator } = actors

const proposed = (pair: Partnership, step: StepKind, day: number) =>
  must(pair, aRequest('propose', step, onDay(day)), onDay(day), partnerA)

export const accepted = (pair: Partnership, step: StepKind, day: number) =>
  must(pair, { kind: 'accept', step, offerId: `offer-${onDay(day).getTime()}-1` }, onDay(day, 1), partnerB)

const scheduled = (pair: Partnership, step: StepKind, day: number) => accepted(proposed(pair, step, day), step, day)

export const logged = (pair: Partnership, step: StepKind, day: number) =>
  must(pair, aRequest('log', step, onDay(day)), onDay(day), partnerA)

/** Every state a step can be in, as the pair comes to it by requests alone. Day 0 is the match. */
export const states = (): Record<string, State> => {
  const fresh = newPair()
  const booked = scheduled(fresh, 'firstVisit', 1)
  const moving = proposed(booked, 'firstVisit', 2)
  const once = logged(booked, 'firstVisit', 5)
  const both = must(once, aRequest('add', 'firstVisit', onDay(6)), onDay(6), partnerB)
  const second = logged(once, 'call', 10)
  const last = logged(second, 'secondVisit', 20)
  const finished = must(last, { kind: 'skip', step: 'finalMeeting' }, onDay(21), partnerB)
  return {
    waiting: { pair: fresh, step: 'call', now: onDay(1) },
    open: { pair: fresh, step: 'firstVisit', now: onDay(1) },
    proposedByA: { pair: proposed(fresh, 'firstVisit', 1), step: 'firstVisit', now: onDay(1, 1) },
    scheduled: { pair: booked, step: 'firstVisit', now: onDay(2) },
    movingByA: { pair: moving, step: 'firstVisit', now: onDay(2, 1) },
    tookPlace: { pair: booked, step: 'firstVisit', now: onDay(5) },
    loggedByA: { pair: once, step: 'firstVisit', now: onDay(6) },
    loggedByBoth: { pair: both, step: 'firstVisit', now: onDay(7) },
    loggedLongAgo: { pair: once, step: 'firstVisit', now: onDay(40) },
    loggedAndBuiltOn: { pair: second, step: 'firstVisit', now: onDay(11) },
    excused: {
      pair: must(fresh, aRequest('excuse', 'firstVisit', onDay(1)), onDay(1), coordinator),
      step: 'firstVisit',
      now: onDay(2),
    },
    reopened: {
      pair: must(once, aRequest('reopen', 'firstVisit', onDay(6)), onDay(6), coordinator),
      step: 'firstVisit',
      now: onDay(7),
    },
    finalMeeting: { pair: last, step: 'finalMeeting', now: onDay(21) },
    completed: { pair: finished, step: 'finalMeeting', now: onDay(22) },
    frozen: {
      pair: must(booked, aRequest('freeze', 'firstVisit', onDay(2)), onDay(2), partnerB),
      step: 'firstVisit',
      now: onDay(3),
    },
    frozenAfterVisit: {
      pair: must(booked, aRequest('freeze', 'firstVisit', onDay(5)), onDay(5), partnerB),
      step: 'firstVisit',
      now: onDay(6),
    },
    ended: {
      pair: must(booked, aRequest('end', 'firstVisit', onDay(2)), onDay(2), coordinator),
      step: 'firstVisit',
      now: onDay(3),
    },
  }
}
