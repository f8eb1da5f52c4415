import { dayIn, type WorkingHours } from '../../core/calendar/calendar.ts'
import { isNewsOf, type WeekSight, writeMoved } from '../../core/desk/weekly.ts'
import type { DigestReader, DigestRound } from '../nudges/nudges-port.ts'
import type { Data, Deps } from '../ports.ts'
import type { Cycle } from '../year/cycles-port.ts'
import { isAtWork } from './at-work.ts'
import { weekSight } from './week-sight.ts'

/** Of the office as a whole, for its channels. */
const officeHours = { workStart: '08:00', workEnd: '17:00' }

/** The Monday of the week of an ISO day. */
const mondayOf = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7))
  return date.toISOString().slice(0, 10)
}

/**
 * Once a week, on its first worked day and in their own hours, each coordinator who wants it hears what moved, what is stuck and
 * what needs them, and the program's channel, in office hours, where it is wanted there. Quiet when nothing has changed since the last one.
 */
export const sendWeeklies = async (
  deps: Pick<Deps, 'store' | 'log'>,
  now: Date,
  { readers, channels, cycle }: DigestRound,
): Promise<number> => {
  if (readers.length === 0 || !cycle || cycle.closedAt) return 0
  const turns: (() => Promise<number>)[] = []
  for (const reader of readers) {
    const week = weekOpen(cycle, reader, now)
    const { wanted, week: settled } = reader.weekly
    if (week && wanted && settled !== week) turns.push(() => tell(deps, { cycle, week, now, reader }))
  }
  const week = weekOpen(cycle, { ...officeHours, timeZone: cycle.program.timeZone }, now)
  for (const channel of channels)
    if (week && channel.wanted && channel.week !== week)
      turns.push(() => post(deps, { cycle, week, now, channelId: channel.channelId }))
  let sent = 0
  for (const turn of turns)
    try {
      sent += await turn()
    } catch (error) {
      deps.log.error({ err: error }, 'a weekly digest was not written')
    }
  return sent
}

/** The week whose turn it is, where work is done at this moment. */
const weekOpen = (
  { blackouts }: Cycle,
  worker: WorkingHours & Pick<DigestReader, 'districtCode' | 'pausedUntil'>,
  now: Date,
): string | undefined => (isAtWork(worker, blackouts, now) ? mondayOf(dayIn(worker.timeZone, now)) : undefined)

interface Turn {
  readonly cycle: Cycle
  readonly week: string
  readonly now: Date
}

const tell = (
  { store }: Pick<Deps, 'store'>,
  { cycle, week, now, reader }: Turn & { reader: DigestReader },
): Promise<number> =>
  store.transaction(async (data) => {
    const { personId, timeZone } = reader
    await data.nudges.claimDigest(personId)
    const { wanted, week: settled, seen: before } = await data.weeklies.of(personId)
    if (!wanted || settled === week) return 0
    const seen = await weekSight(data, cycle, dayIn(timeZone, now))
    if (!isNewsOf(seen, before)) {
      await data.weeklies.settle(personId, week)
      return 0
    }
    await data.weeklies.settle(personId, week, seen)
    await send(data, { kind: 'person', personId }, { cycle, week, now }, before)
    return 1
  })

const post = ({ store }: Pick<Deps, 'store'>, { channelId, ...turn }: Turn & { channelId: string }): Promise<number> =>
  store.transaction(async (data) => {
    const { cycle, week, now } = turn
    const before = (await data.weeklies.channels()).find((one) => one.channelId === channelId)?.seen
    const seen = await weekSight(data, cycle, dayIn(cycle.program.timeZone, now))
    const news = isNewsOf(seen, before)
    const first = await data.weeklies.settleChannel({
      channelId,
      cycleId: cycle.id,
      week,
      ...(news && { seen }),
      at: now,
    })
    if (!first || !news) return 0
    await send(data, { kind: 'channel', channelId }, turn, before)
    return 1
  })

const send = (
  { outbox }: Pick<Data, 'outbox'>,
  to: { readonly kind: 'person'; readonly personId: string } | { readonly kind: 'channel'; readonly channelId: string },
  { cycle, week }: Turn,
  before: WeekSight | undefined,
) =>
  outbox.send([
    {
      name: 'weeklyDigest',
      to,
      facts: { cycleId: cycle.id, week, ...(before && { before: writeMoved(before) }) },
      priority: 'digest',
    },
  ])
