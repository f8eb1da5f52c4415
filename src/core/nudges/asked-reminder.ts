import {
  heldBack,
  type LadderStanding,
  type NudgeRules,
  nextReminderAt,
  type Reminded,
  type WaitingStep,
} from './nudge.ts'

export type AskedReminder =
  /** It goes then: now, or when the person's hours, breaks, pause and weekly number allow it. */
  | { readonly kind: 'goes'; readonly at: Date; readonly because?: 'hours' | 'ceiling' | 'pause' | 'snooze' }
  /** The person wants none, of this step or at all. */
  | { readonly kind: 'unwanted' }

/** What becomes of a reminder that a coordinator asks for now. It overrides nothing that the person wished. */
export const askReminder = (
  step: WaitingStep,
  person: Reminded,
  standing: LadderStanding,
  rules: NudgeRules,
  now: Date,
): AskedReminder => {
  if (standing.stopped || person.rhythm === 'off') return { kind: 'unwanted' }
  const at = nextReminderAt(step, person, { ...standing, askedAt: now }, rules, now)
  if (!at) return { kind: 'unwanted' }
  if (at <= now) return { kind: 'goes', at }
  const { cap, resumes } = heldBack(step, person, standing, rules, now)
  const because =
    cap && cap > now
      ? 'ceiling'
      : resumes && resumes > now
        ? 'pause'
        : standing.snoozedUntil && standing.snoozedUntil > now
          ? 'snooze'
          : 'hours'
  return { kind: 'goes', at, because }
}
