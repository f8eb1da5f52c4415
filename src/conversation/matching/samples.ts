import { type SampleDeps, sampleLine } from '../partnership/index.ts'
import { announcementCard, districtMatchesCard, leftOverNoticeCard } from './announcement-cards.ts'
import { campaignCard } from './campaign-cards.ts'
import { matchReadyCard } from './refused-cards.ts'

/** Messages about a match that is made up. */
export const matchingSamples = {
  announcement: (deps: SampleDeps) => {
    const { cycle, now } = deps
    const line = sampleLine(deps)
    const pairs = cycle.settings.namesInChannels ? [line] : []
    const districts = line.people.map(({ district }) => ({ district, pairs: 1 }))
    return announcementCard({ cycle, matchedAt: now, districts, pairs, mapWords: '', more: false })
  },
  districtMatches: (deps: SampleDeps) => {
    const line = sampleLine(deps)
    const [{ district, districtCode }] = line.people
    return districtMatchesCard(district, districtCode, deps.cycle.name, { pairs: [line], others: 0 })
  },
  leftOver: () => leftOverNoticeCard('example'),
  matchReady: () => matchReadyCard(54, 3),
  campaignProgress: () =>
    campaignCard(
      { id: 'example', kind: 'match', state: 'running', total: 108 },
      { waiting: 40, sent: 66, unreachable: 2, failed: 0, cancelled: 0, lastMinute: 20 },
    ),
} as const
