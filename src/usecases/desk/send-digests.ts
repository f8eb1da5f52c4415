import { dayIn, momentAt, nextWorkingMoment } from '../../core/calendar/calendar.ts'
import type { DigestReader } from '../nudges/nudges-port.ts'
import type { Deps, Reads } from '../ports.ts'

const officeHours = { workStart: '08:00', workEnd: '17:00' }

/** One message a day to each coordinator, in their own office hours, and only when there is something new. */
export const sendDigests = async (
  { store }: Pick<Deps, 'store'>,
  now: Date,
  readers: readonly DigestReader[],
): Promise<number> => {
  let sent = 0
  for (const reader of readers) {
    // Most of the time there is nothing new: to see that takes no transaction.
    if (!mayRead(reader, now) || !(await isNews(store.read, reader))) continue
    sent += await store.transaction(async (data) => {
      const still = (await data.nudges.digestReaders(now)).find((one) => one.personId === reader.personId)
      if (!still || !mayRead(still, now) || !(await isNews(data, still))) return 0
      await data.outbox.send([
        {
          name: 'coordinatorDigest',
          to: { kind: 'person', personId: still.personId },
          facts: { since: sinceFor(still).toISOString() },
          priority: 'digest',
        },
      ])
      return 1
    })
  }
  return sent
}

/** In office hours, and not yet today. */
const mayRead = ({ timeZone, lastAt }: DigestReader, now: Date): boolean => {
  const open = nextWorkingMoment(now, { ...officeHours, timeZone }, [])
  if (!open || open > now) return false
  return !lastAt || dayIn(timeZone, lastAt) !== dayIn(timeZone, now)
}

const isNews = async ({ nudges }: Pick<Reads, 'nudges'>, reader: DigestReader): Promise<boolean> => {
  const { escalated, unreachable, helpAsked } = await nudges.news(sinceFor(reader))
  return escalated + unreachable + helpAsked > 0
}

/** The last digest; the first one looks back to when the year began or the coordinator joined, whichever is later. */
const sinceFor = ({ lastAt, joinedAt, yearStartsOn, timeZone }: DigestReader): Date => {
  if (lastAt) return lastAt
  const yearBegan = yearStartsOn && momentAt(yearStartsOn, '00:00', timeZone)
  return yearBegan && yearBegan > joinedAt ? yearBegan : joinedAt
}
