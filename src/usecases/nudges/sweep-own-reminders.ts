import { ownReminderAt } from '../../core/nudges/own-reminder.ts'
import type { Data, Deps } from '../ports.ts'
import { type DueReminder, REMINDERS_AT_ONCE } from './own-reminders-port.ts'
import { isOver, readRules, type YearRules } from './sweep-nudges.ts'

/** Who wants no reminders now, or whose year may still be made longer, is looked at again after so long. Milliseconds. */
const LATER = 86_400_000

/** Reminds people of what they asked to be reminded of, each of all of theirs in one message. How many people were reminded. */
export const sweepOwnReminders = async (deps: Deps): Promise<number> => {
  let reminded = 0
  // Most sweeps find nothing due: to see that takes no transaction.
  for (let more = await deps.store.read.ownReminders.anyDue(deps.clock.now()); more; ) {
    const done = await deps.store.transaction((data) => sweepSome(deps.clock.now(), data))
    reminded += done.reminded
    more = done.looked === REMINDERS_AT_ONCE
  }
  return reminded
}

const sweepSome = async (now: Date, data: Data) => {
  const due = await data.ownReminders.due(now, REMINDERS_AT_ONCE)
  const rules = new Map<string, YearRules>()
  for (const cycleId of new Set(due.map((one) => one.cycleId))) rules.set(cycleId, await readRules(data, cycleId))
  const looks = due.map((one) => ({ one, at: whenToSend(one, rules.get(one.cycleId)!, now) }))
  const sends = Map.groupBy(
    looks.filter(({ at }) => at !== 'never' && at <= now),
    ({ one }) => one.person.personId,
  )
  await data.outbox.send(
    [...sends].map(([personId, some]) => ({
      name: 'ownReminder',
      to: { kind: 'person', personId },
      facts: { reminderIds: some.map(({ one }) => one.id).join(' ') },
      priority: 'nudge',
    })),
  )
  await data.ownReminders.looked(
    looks.map(({ one: { id }, at }) => ({
      id,
      ...(at !== 'never' && (at <= now ? { sentAt: now } : { nextAt: at })),
    })),
  )
  return { looked: due.length, reminded: sends.size }
}

/** Never: its year is closed, or its author left. */
const whenToSend = (one: DueReminder, rules: YearRules, now: Date): Date | 'never' => {
  const later = new Date(now.getTime() + LATER)
  if (one.left) return 'never'
  if (isOver(one, rules, now)) return rules.end.closed ? 'never' : later
  return ownReminderAt(one.remindOn, one.person, rules, now) ?? later
}
