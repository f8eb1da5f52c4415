import { leftOverNoticeCard } from './announcement-cards.ts'
import { matchReadyCard } from './refused-cards.ts'

/** Messages about a match that is made up. */
export const matchingSamples = {
  leftOver: () => leftOverNoticeCard('example'),
  matchReady: () => matchReadyCard(54, 3),
} as const
