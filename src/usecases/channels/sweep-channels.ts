import { decideChannelNudge, openSlot, type Slot } from '../../core/nudges/channel-nudge.ts'
import type { Data, Deps } from '../ports.ts'
import type { Cycle } from '../year/cycles-port.ts'
import { channelSight } from './channel-sight.ts'
import type { WeeklyChannel } from './channels-port.ts'

/**
 * Tells channels once a week what the weeks ahead hold, in the turn each has chosen. Several processes may sweep at once: the
 * turn is noted by a unique key, and who comes second posts nothing. Returns how many channels were told.
 */
export const sweepChannels = async (deps: Deps): Promise<number> => {
  const { read } = deps.store
  const now = deps.clock.now()
  // Most sweeps find no channel's turn: to see that takes no transaction.
  const weekly = await read.channels.weekly()
  const cycle = weekly.length > 0 ? await read.cycles.current(now) : undefined
  if (!cycle) return 0
  let told = 0
  for (const channel of weekly) {
    const timeZone = channel.district?.timeZone ?? cycle.program.timeZone
    const slot = openSlot({ ...channel.rhythm, timeZone }, now)
    if (!slot || channel.settledWeek === slot.week) continue
    told += await deps.store.transaction((data) => take(data, { channel, cycle, slot, now }))
  }
  return told
}

interface Turn {
  readonly channel: WeeklyChannel
  readonly cycle: Cycle
  readonly slot: Slot
  readonly now: Date
}

const take = async (data: Data, { channel, cycle, slot, now }: Turn): Promise<number> => {
  const districtCode = channel.district?.code
  const last = await data.channels.lastTold(channel.id, cycle.id)
  const sight = await channelSight(data, cycle, { day: slot.day, now, districtCode })
  const decision = decideChannelNudge(sight, last?.seen)
  const isFirst = await data.channels.note({
    channelId: channel.id,
    key: slot.week,
    cycleId: cycle.id,
    outcome: decision.kind === 'post' ? 'post' : decision.why,
    seen: decision.kind === 'post' ? decision.seen : undefined,
    at: now,
  })
  if (!isFirst || decision.kind === 'quiet') return 0
  const { milestone } = decision
  await data.outbox.send([
    {
      name: 'channelNudge',
      to: { kind: 'channel', channelId: channel.id },
      facts: {
        cycleId: cycle.id,
        week: slot.week,
        ...(districtCode && { districtCode }),
        ...(milestone && { milestone: `${milestone.reached} ${milestone.kind}` }),
        ...(last && { since: last.at.toISOString() }),
      },
      priority: 'nudge',
    },
  ])
  await data.audit.write({
    role: 'system',
    action: 'channel.nudged',
    subject: { kind: 'channel', id: channel.id },
    details: { week: slot.week },
  })
  return 1
}
