import type { Actor } from '../../core/actor.ts'
import { dayIn } from '../../core/calendar/calendar.ts'
import {
  type ChannelDecision,
  type ChannelSight,
  decideChannelNudge,
  type Milestone,
} from '../../core/nudges/channel-nudge.ts'
import type { YearCounts } from '../desk/overview-port.ts'
import type { Deps } from '../ports.ts'
import type { DistrictFacts } from '../roster/roster-port.ts'
import type { Cycle } from '../year/cycles-port.ts'
import { channelSight } from './channel-sight.ts'
import { type ChannelDone, seeChannel } from './use-channel.ts'

/** Names that fit into a message nobody has to scroll. */
const NAMED = 12

export interface NewsAsked {
  readonly cycle: Cycle
  readonly districtCode?: string
  readonly milestone?: Milestone
  /** Since when what was done is news. */
  readonly since: Date
}

/** What a channel's weekly message tells at this moment: counts, and names only where the program's setting lets channels name people. */
export const seeChannelNews = async (deps: Deps, { cycle, districtCode, since }: Omit<NewsAsked, 'milestone'>) => {
  const now = deps.clock.now()
  const { overview, roster } = deps.store.read
  const [district]: readonly (DistrictFacts | undefined)[] = districtCode ? await roster.districts([districtCode]) : []
  const day = dayIn(district?.timeZone ?? cycle.program.timeZone, now)
  const { tallies } = await channelSight(deps.store.read, cycle, { day, now, districtCode })
  const done = cycle.settings.namesInChannels
    ? await overview.doneSince({ cycleId: cycle.id, districtCode, since, limit: NAMED })
    : []
  return { cycle, day, districtName: district?.name, tallies, done }
}

/** The year that a message in a channel is about: nobody's secret there. */
export const seeChannelYear = (deps: Deps, cycleId: string): Promise<Cycle | undefined> =>
  deps.store.read.cycles.find(cycleId)

/** What a whole year came to, for the thanks in a channel: counts only. */
export const seeThanks = async (
  deps: Deps,
  cycleId: string,
): Promise<{ readonly cycle: Cycle; readonly counts: YearCounts } | undefined> => {
  const cycle = await deps.store.read.cycles.find(cycleId)
  return cycle && { cycle, counts: await deps.store.read.overview.year(cycle.id) }
}

/** Whether a channel would be told anything now, and since when that is news, for who keeps the channel. */
export const previewChannelNews = async (
  deps: Deps,
  actor: Actor,
  channelId: string,
): Promise<ChannelDone<{ readonly decision: ChannelDecision; readonly asked: NewsAsked }>> => {
  const found = await seeChannel(deps, actor, channelId)
  if (!found.ok) return found
  const { cycle, channel } = found.value
  const now = deps.clock.now()
  const [districtCode, timeZone] = [channel.district?.code, channel.district?.timeZone ?? cycle.program.timeZone]
  const last = await deps.store.read.channels.lastTold(channelId, cycle.id)
  const sight: ChannelSight = await channelSight(deps.store.read, cycle, {
    day: dayIn(timeZone, now),
    now,
    districtCode,
  })
  const decision = decideChannelNudge(sight, last?.seen)
  const since = last?.at ?? new Date(`${cycle.startsOn}T00:00:00Z`)
  const milestone = decision.kind === 'quiet' ? undefined : decision.milestone
  return { ok: true, value: { decision, asked: { cycle, districtCode, milestone, since } } }
}
