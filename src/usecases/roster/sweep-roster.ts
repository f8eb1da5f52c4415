import { dayIn } from '../../core/calendar/calendar.ts'
import { remindsInvited } from '../../core/roster/invitation-ladder.ts'
import type { Deps } from '../ports.ts'
import type { Unanswered } from './roster-people-port.ts'

/** People a transaction reminds. */
const AT_ONCE = 250

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
  if (cycle.closedAt) return 0
  const unanswered = await read.rosterPeople.unanswered(cycle.id, now)
  const due = unanswered.filter((one) => remindsInvited(one, cycle.blackouts, now))
  let reminded = 0
  for (let from = 0; from < due.length; from += AT_ONCE)
    reminded += await remindSome(deps, due.slice(from, from + AT_ONCE), now)
  return reminded
}

/** Many in one transaction; where that fails, each of them in one of its own. */
const remindSome = async (deps: Deps, some: readonly Unanswered[], now: Date): Promise<number> => {
  try {
    return await remind(deps, some, now)
  } catch (error) {
    deps.log.error({ err: error, people: some.length }, 'reminders of many invitations failed: each is tried alone')
  }
  let reminded = 0
  const faults: unknown[] = []
  for (const one of some)
    try {
      reminded += await remind(deps, [one], now)
    } catch (error) {
      deps.log.error({ err: error, participantId: one.participantId }, 'an invitation was not reminded of')
      faults.push(error)
    }
  if (faults.length === some.length) throw faults[0]
  return reminded
}

const remind = ({ store }: Deps, some: readonly Unanswered[], now: Date): Promise<number> =>
  store.transaction(async (data) => {
    const counted = await data.rosterPeople.countReminders(some, now)
    const notices = some.flatMap(({ participantId, personId }) =>
      counted.has(participantId) ? [reminderTo(participantId, personId)] : [],
    )
    if (notices.length > 0) await data.outbox.send(notices)
    return notices.length
  })

const reminderTo = (participantId: string, personId: string) =>
  ({
    name: 'invitation',
    to: { kind: 'person', personId },
    facts: { participantId },
    priority: 'nudge',
  }) as const
