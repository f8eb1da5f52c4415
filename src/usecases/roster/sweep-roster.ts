import { dayIn } from '../../core/calendar/calendar.ts'
import { remindsInvited } from '../../core/roster/invitation-ladder.ts'
import type { Deps } from '../ports.ts'

/**
 * Reminds those who have not answered their invitation, and ends pauses whose day has passed. Several processes may sweep at
 * once: each reminder is counted before it goes. Returns how many people were reminded.
 */
export const sweepRoster = async (deps: Deps): Promise<number> => {
  const now = deps.clock.now()
  const { read } = deps.store
  const cycle = await read.cycles.current(now)
  if (!cycle) return 0
  const today = dayIn(cycle.program.timeZone, now)
  if (await read.rosterPeople.anyPauseOver(cycle.id, today))
    await deps.store.transaction((data) => data.rosterPeople.endPauses(cycle.id, today, now))
  let reminded = 0
  for (const one of await read.rosterPeople.unanswered(cycle.id, now)) {
    if (!remindsInvited(one, cycle.blackouts, now)) continue
    reminded += await deps.store.transaction(async (data) => {
      if (!(await data.rosterPeople.countReminder(one.participantId, one.reminders, now))) return 0
      await data.outbox.send([
        {
          name: 'invitation',
          to: { kind: 'person', personId: one.personId },
          facts: { participantId: one.participantId },
          priority: 'nudge',
        },
      ])
      return 1
    })
  }
  return reminded
}
