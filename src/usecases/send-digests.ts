import { dayIn, nextWorkingMoment } from '../core/calendar.ts'
import type { Deps } from './ports.ts'

/** What a first digest looks back to. */
const FIRST_DAYS = 7
const officeHours = { workStart: '08:00', workEnd: '17:00' }

/** One message a day to each coordinator, in their own office hours, and only when there is something new. */
export const sendDigests = async ({ store }: Pick<Deps, 'store'>, now: Date): Promise<number> => {
  let sent = 0
  for (const coordinator of await store.read.people.coordinators()) {
    const { id, timeZone } = coordinator
    const open = nextWorkingMoment(now, { ...officeHours, timeZone }, [])
    if (!open || open > now) continue
    sent += await store.transaction(async (data) => {
      const last = await data.nudges.lastDigestAt(id)
      if (last && dayIn(timeZone, last) === dayIn(timeZone, now)) return 0
      const since = last ?? new Date(now.getTime() - FIRST_DAYS * 86_400_000)
      const news = await data.nudges.news(since)
      if (news.escalated + news.unreachable + news.helpAsked === 0) return 0
      await data.outbox.send([
        {
          name: 'coordinatorDigest',
          to: { kind: 'person', personId: id },
          facts: { since: since.toISOString() },
          priority: 'digest',
        },
      ])
      return 1
    })
  }
  return sent
}
