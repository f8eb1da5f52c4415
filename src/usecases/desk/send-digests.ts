import { type Break, breaksIn, dayIn, momentAt, nextWorkingMoment } from '../../core/calendar/calendar.ts'
import { federalHolidays } from '../../core/calendar/holidays.ts'
import type { DigestReader, DigestRound } from '../nudges/nudges-port.ts'
import type { Deps, Reads } from '../ports.ts'

const officeHours = { workStart: '08:00', workEnd: '17:00' }

type DigestDeps = Pick<Deps, 'store' | 'log'>

/**
 * One message a day to each coordinator, in their own office hours, on no holiday or break, and only when there is something
 * new. Each stands alone: who can't be written to now is logged and tried at the next sweep.
 */
export const sendDigests = async (deps: DigestDeps, now: Date, { readers, cycle }: DigestRound): Promise<number> => {
  const breaks = cycle?.blackouts ?? []
  let sent = 0
  for (const reader of readers) {
    if (!mayRead(reader, now, breaks)) continue
    try {
      sent += await sendDigest(deps.store, now, reader.personId, reader)
    } catch (error) {
      deps.log.error({ err: error, personId: reader.personId }, 'a digest was not written')
    }
  }
  return sent
}

const sendDigest = async (store: Deps['store'], now: Date, personId: string, seen: DigestReader): Promise<number> => {
  // Most of the time there is nothing new: to see that takes no transaction.
  if (!(await isNews(store.read, seen))) return 0
  return store.transaction(async (data) => {
    await data.nudges.claimDigest(personId)
    const reader = (await data.nudges.digestReaders(now)).find((one) => one.personId === personId)
    if (!reader || hasHadToday(reader, now) || !(await isNews(data, reader))) return 0
    const facts = { since: sinceFor(reader).toISOString() }
    await data.outbox.send([{ name: 'coordinatorDigest', to: { kind: 'person', personId }, facts, priority: 'digest' }])
    return 1
  })
}

/** In office hours of a day that is worked, and not yet today. */
const mayRead = (reader: DigestReader, now: Date, breaks: readonly Break[]): boolean => {
  const { timeZone, districtCode } = reader
  const closed = [
    ...federalHolidays(dayIn(timeZone, now)),
    ...breaksIn(breaks, districtCode === undefined ? [] : [districtCode]),
  ]
  const open = nextWorkingMoment(now, { ...officeHours, timeZone }, closed)
  return open !== undefined && open <= now && !hasHadToday(reader, now)
}

const hasHadToday = ({ timeZone, lastAt }: DigestReader, now: Date): boolean =>
  lastAt !== undefined && dayIn(timeZone, lastAt) === dayIn(timeZone, now)

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
