import { dayIn } from '../../core/calendar/calendar.ts'
import type { NoticeName } from '../../core/notice.ts'
import type { Milestone } from '../../core/nudges/channel-nudge.ts'
import { stepKinds } from '../../core/partnership/partnership.ts'
import { channelSight } from '../../usecases/channels/channel-sight.ts'
import type { Deps } from '../../usecases/ports.ts'
import type { Cycle } from '../../usecases/year/cycles-port.ts'
import type { Card } from '../kit/card.ts'
import { contactLine } from '../kit/contact.ts'
import { type Draw, fact } from '../kit/notice.ts'
import { ownText } from '../kit/own-text.ts'
import { count } from '../kit/words.ts'
import { channelNudgeCard } from './nudge-card.ts'

/** Names that fit into a message nobody has to scroll. */
const NAMED = 12

interface Asked {
  readonly cycle: Cycle
  readonly districtCode?: string
  readonly milestone?: Milestone
  /** Since when what was done is news. */
  readonly since: Date
}

/** The weekly message as it would be now. */
export const drawChannelNudge = async (
  { store, clock }: Deps,
  { cycle, districtCode, milestone, since }: Asked,
): Promise<Card> => {
  const now = clock.now()
  const [district] = districtCode ? await store.read.roster.districts([districtCode]) : []
  const day = dayIn(district?.timeZone ?? cycle.program.timeZone, now)
  const { tallies } = await channelSight(store.read, cycle, { day, now, districtCode })
  const { overview } = store.read
  const done = cycle.settings.namesInChannels
    ? await overview.doneSince({ cycleId: cycle.id, districtCode, since, limit: NAMED })
    : []
  return channelNudgeCard({ cycle, day, districtName: district?.name, tallies, milestone, done })
}

const channelNudge: Draw = async (deps, notice) => {
  const cycle = await deps.store.read.cycles.find(fact(notice, 'cycleId'))
  if (!cycle || cycle.closedAt) return undefined
  const since = fact(notice, 'since')
  return drawChannelNudge(deps, {
    cycle,
    districtCode: fact(notice, 'districtCode') || undefined,
    milestone: milestoneIn(fact(notice, 'milestone')),
    since: new Date(since || `${cycle.startsOn}T00:00:00Z`),
  })
}

const milestoneIn = (words: string): Milestone | undefined => {
  const [reached, kind] = words.split(' ')
  const known = stepKinds.find((one) => one === kind)
  return known && (reached === 'half' || reached === 'all') ? { reached, kind: known } : undefined
}

const channelThanks: Draw = async ({ store }, notice) => {
  const cycle = await store.read.cycles.find(fact(notice, 'cycleId'))
  return cycle && thanksCard(cycle, await store.read.overview.year(cycle.id).then(totalsOf))
}

/** Each visit and call once, though both districts count it. */
const totalsOf = ({
  districts,
}: {
  readonly districts: readonly { readonly visits: number; readonly calls: number }[]
}) => ({
  visits: districts.reduce((sum, one) => sum + one.visits, 0) / 2,
  calls: districts.reduce((sum, one) => sum + one.calls, 0) / 2,
})

const thanksCard = (cycle: Cycle, { visits, calls }: ReturnType<typeof totalsOf>): Card => ({
  title: `${cycle.name} is complete. Thank you!`,
  tone: 'good',
  blocks: [
    {
      kind: 'text',
      text: ownText(cycle, 'thanks', { visits: count(visits, 'visit'), calls: count(calls, 'call') }),
    },
    ...contactLine(cycle),
  ],
  footer: 'Counts only: nobody is named here.',
})

export const channelNotices = { channelNudge, channelThanks } as const satisfies Partial<Record<NoticeName, Draw>>
