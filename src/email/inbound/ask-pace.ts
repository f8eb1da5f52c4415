import type { Clock } from '../../core/clock.ts'

/** From one address of the network; behind a proxy that we are not told of, all of a state have one. */
const windowMilliseconds = 10 * 60_000
const mostInWindow = 30
/** Remembered at once; beyond that all are forgotten, so that memory stays flat. */
const mostAddresses = 5_000

/** Says whether one more may ask from there now, and counts it: here, so that a flood costs the database nothing. */
export const createAskPace = (clock: Clock) => {
  const counts = new Map<string, { since: number; count: number }>()
  return (from: string): boolean => {
    const now = clock.now().getTime()
    const seen = counts.get(from)
    if (seen && now - seen.since < windowMilliseconds) return ++seen.count <= mostInWindow
    if (counts.size >= mostAddresses) counts.clear()
    counts.set(from, { since: now, count: 1 })
    return true
  }
}
