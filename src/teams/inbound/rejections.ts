import type { Clock } from '../../core/clock.ts'

const windowMilliseconds = 10_000
const mostInWindow = 60
/** Addresses remembered at once; beyond that all are forgotten, so that memory stays flat. */
const mostAddresses = 5_000
/** Tokens that Microsoft uses again and again for an hour. */
const mostTokens = 200

/** Counts refused requests by address, and knows the tokens that were found right lately. */
export const createRejections = (machine: Clock) => {
  const counts = new Map<string, { since: number; count: number }>()
  const good = new Set<string>()
  const current = (address: string) => {
    const seen = counts.get(address)
    return seen && machine.now().getTime() - seen.since < windowMilliseconds ? seen : undefined
  }
  return {
    reject: (address: string): void => {
      const seen = current(address)
      if (seen) seen.count += 1
      else {
        if (counts.size >= mostAddresses) counts.clear()
        counts.set(address, { since: machine.now().getTime(), count: 1 })
      }
    },
    /** A token that was right before is heard even from an address that sends much rubbish: a proxy may be in between. */
    isFlooding: (address: string, token: string): boolean =>
      !good.has(token) && (current(address)?.count ?? 0) >= mostInWindow,
    accept: (token: string): void => {
      if (good.size >= mostTokens) good.clear()
      good.add(token)
    },
  }
}
export type Rejections = ReturnType<typeof createRejections>
