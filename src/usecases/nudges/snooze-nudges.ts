import { DateTime } from 'luxon'
import type { Actor } from '../../core/actor.ts'
import { addCountedDays, type Break, breaksIn, dayIn, momentAt } from '../../core/calendar/calendar.ts'
import type { PartnershipStatus } from '../../core/partnership/partnership.ts'
import { ownStep } from '../partnership/own-step.ts'
import type { Deps } from '../ports.ts'
import { type Refused, refuse } from '../refuse.ts'

export type SnoozeUntil =
  | { readonly kind: 'day' }
  | { readonly kind: 'week' }
  | { readonly kind: 'afterBreak' }
  /** An ISO day: reminders come again from then on. */
  | { readonly kind: 'date'; readonly day: string }

export type NudgeRefusal =
  | { readonly kind: 'notYours' }
  | { readonly kind: 'noBreakAhead' }
  | { readonly kind: 'dayPassed' }
  /** Further ahead than a snooze goes; the last day it may be. */
  | { readonly kind: 'tooFarAhead'; readonly latest: string }
  | { readonly kind: 'helpAskedAlready' }
  /** Nobody is reminded of a pair that is over or on hold. */
  | { readonly kind: 'pairNotActive'; readonly status: Exclude<PartnershipStatus, 'active'> }

export type Snoozed =
  | { readonly ok: true /** ISO day from which reminders come again. */; readonly until: string }
  | Refused<NudgeRefusal>

/** A snooze is no way to stop: that has a button of its own. */
const LONGEST_DAYS = 120

/** No reminders of this step to the actor before then. */
export const snoozeNudges = (deps: Deps, actor: Actor, stepId: string, until: SnoozeUntil): Promise<Snoozed> =>
  deps.store.transaction(async (data): Promise<Snoozed> => {
    const own = await ownStep(data, actor, stepId)
    if (!own) return refuse('notYours')
    const { pair, partner } = own
    if (pair.status !== 'active') return refuse({ kind: 'pairNotActive', status: pair.status })
    const now = deps.clock.now()
    const cycle = await data.cycles.find(pair.cycleId)
    const breaks = breaksIn(cycle?.blackouts ?? [], [partner.districtCode])
    const day = endOf(until, dayIn(partner.timeZone, now), breaks)
    if (typeof day !== 'string') return refuse(day)
    await data.nudges.snooze(stepId, partner.personId, momentAt(day, '00:00', partner.timeZone))
    await data.nudges.keep([], [{ partnershipId: pair.id, at: now }])
    await data.audit.write({
      personId: partner.personId,
      role: 'partner',
      action: 'nudge.snoozed',
      subject: { kind: 'step', id: stepId },
      details: { until: day },
    })
    await data.outbox.refresh([{ partnershipId: pair.id, press: true }])
    return { ok: true, until: day }
  })

const endOf = (until: SnoozeUntil, today: string, breaks: readonly Break[]): string | NudgeRefusal => {
  switch (until.kind) {
    case 'day':
      return addCountedDays(today, 1, [])
    case 'week':
      return addCountedDays(today, 7, [])
    case 'afterBreak': {
      const [next] = breaks.filter((one) => one.endsOn >= today).sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1))
      return next ? addCountedDays(next.endsOn, 1, []) : { kind: 'noBreakAhead' }
    }
    case 'date': {
      const latest = DateTime.fromISO(today, { zone: 'utc' }).plus({ days: LONGEST_DAYS }).toISODate()!
      if (until.day <= today) return { kind: 'dayPassed' }
      return until.day > latest ? { kind: 'tooFarAhead', latest } : until.day
    }
  }
}
