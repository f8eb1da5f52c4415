import { dayIn } from '../../core/calendar/calendar.ts'
import { isAtWork } from '../desk/at-work.ts'
import type { Deps } from '../ports.ts'

const WEEK = 7 * 86_400_000
/** Weeks after the last day in which coordinators are reminded; then silence, and the checklist says it. */
const WEEKS = 4

/** Once a week, in each one's own hours, four times at most: the last day of a year has passed, and nobody closed it. How many were told. */
export const remindToClose = async (deps: Deps): Promise<number> => {
  const now = deps.clock.now()
  const { read } = deps.store
  let told = 0
  for (const cycleId of await read.closings.stillOpen(dayIn(deps.places.timeZone, now))) {
    const cycle = await read.cycles.find(cycleId)
    if (!cycle) continue
    const week = Math.floor((now.getTime() - Date.parse(cycle.closesOn ?? cycle.endsOn)) / WEEK)
    if (week >= WEEKS) continue
    const about = `${cycleId}:${week}`
    for (const reader of await read.nudges.digestReaders(now)) {
      const { personId } = reader
      if (!isAtWork(reader, [], now)) continue
      told += await deps.store.transaction(async (data) => {
        if (await data.deliveries.toldSince(personId, 'yearStillOpen', about, new Date(0))) return 0
        await data.outbox.send([
          { name: 'yearStillOpen', to: { kind: 'person', personId }, facts: { cycleId, about }, priority: 'digest' },
        ])
        return 1
      })
    }
  }
  return told
}
