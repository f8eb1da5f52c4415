import { dayIn, momentAt } from '../../core/calendar/calendar.ts'
import type { DigestReader, DigestRound } from '../nudges/nudges-port.ts'
import type { Deps, Reads } from '../ports.ts'
import { isAtWork } from './at-work.ts'

type DigestDeps = Pick<Deps, 'store' | 'log'>

/**
 * One message a day, or a week where they want it so, to each coordinator, in their own hours, on no holiday or break, and only when there is something
 * new. Each stands alone: who can't be written to now is logged and tried at the next sweep.
 */
export const sendDigests = async (deps: DigestDeps, now: Date, { readers, cycle }: DigestRound): Promise<number> => {
  const breaks = cycle?.blackouts ?? []
  let sent = 0
  for (const reader of readers) {
    if (!isAtWork(reader, breaks, now) || hasHad(reader, now)) continue
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
    if (!reader || hasHad(reader, now) || !(await isNews(data, reader))) return 0
    const facts = { since: sinceFor(reader).toISOString() }
    await data.outbox.send([{ name: 'coordinatorDigest', to: { kind: 'person', personId }, facts, priority: 'digest' }])
    return 1
  })
}

const WEEK = 7 * 86_400_000

/** Today, or in the last seven days where they want to hear once a week at most. */
const hasHad = ({ timeZone, lastAt, rhythm }: DigestReader, now: Date): boolean => {
  if (!lastAt) return false
  if (rhythm === 'weekly') return now.getTime() - lastAt.getTime() < WEEK
  return dayIn(timeZone, lastAt) === dayIn(timeZone, now)
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
