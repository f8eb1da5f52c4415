/** How far a publication has come. */
export interface CampaignCounts {
  readonly waiting: number
  readonly sent: number
  readonly unreachable: number
  readonly failed: number
  readonly cancelled: number
  /** Settled in the last minute. */
  readonly lastMinute: number
}

/** Minutes until all is sent at the rate of the last minute, rounded up; undefined while nothing moves, 0 when nothing waits. */
export const minutesLeft = ({
  waiting,
  lastMinute,
}: Pick<CampaignCounts, 'waiting' | 'lastMinute'>): number | undefined => {
  if (waiting === 0) return 0
  return lastMinute === 0 ? undefined : Math.ceil(waiting / lastMinute)
}
