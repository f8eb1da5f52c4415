import type { Milestone } from '../../core/nudges/channel-nudge.ts'
import { stepKinds } from '../../core/partnership/partnership.ts'
import { type NewsAsked, seeChannelNews, seeChannelYear, seeThanks } from '../../usecases/channels/see-channel-news.ts'
import type { ConversationDeps } from '../../usecases/conversation-deps.ts'
import type { Cycle } from '../../usecases/year/cycles-port.ts'
import type { Card } from '../kit/card.ts'
import { contactLine } from '../kit/contact.ts'
import type { Draw, Drawings } from '../kit/notice.ts'
import { ownText } from '../kit/own-text.ts'
import { count } from '../kit/words.ts'
import { channelNudgeCard } from './nudge-card.ts'

/** The weekly message as it would be now. */
export const drawChannelNudge = async (deps: ConversationDeps, asked: NewsAsked): Promise<Card> =>
  channelNudgeCard({ ...(await seeChannelNews(deps, asked)), milestone: asked.milestone })

const channelNudge: Draw<'channelNudge'> = async (deps, { facts }) => {
  const cycle = await seeChannelYear(deps, facts.cycleId)
  if (!cycle || cycle.closedAt) return undefined
  const { districtCode, milestone = '', since = `${cycle.startsOn}T00:00:00Z` } = facts
  return drawChannelNudge(deps, { cycle, districtCode, milestone: milestoneIn(milestone), since: new Date(since) })
}

const milestoneIn = (words: string): Milestone | undefined => {
  const [reached, kind] = words.split(' ')
  const known = stepKinds.find((one) => one === kind)
  return known && (reached === 'half' || reached === 'all') ? { reached, kind: known } : undefined
}

const channelThanks: Draw<'channelThanks'> = async (deps, { facts }) => {
  const seen = await seeThanks(deps, facts.cycleId)
  return seen && thanksCard(seen.cycle, totalsOf(seen.counts))
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

export const channelNotices = { channelNudge, channelThanks } as const satisfies Drawings
