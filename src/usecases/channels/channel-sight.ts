import type { ChannelSight } from '../../core/nudges/channel-nudge.ts'
import type { Reads } from '../ports.ts'
import type { Cycle } from '../year/cycles-port.ts'

/** What there is to tell a channel on that day. */
export const channelSight = async (
  { overview }: Pick<Reads, 'overview'>,
  cycle: Cycle,
  { day, now, districtCode }: { readonly day: string; readonly now: Date; readonly districtCode?: string },
): Promise<ChannelSight> => ({
  day,
  year: { startsOn: cycle.startsOn, endsOn: cycle.closesOn ?? cycle.endsOn, closed: cycle.closedAt !== undefined },
  breaks: cycle.blackouts,
  districtCode,
  tallies: await overview.tallies({ cycleId: cycle.id, districtCode, today: day, now }),
})
