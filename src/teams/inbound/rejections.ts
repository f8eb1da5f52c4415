import type { Clock } from '../../core/clock.ts'

const windowMilliseconds = 10_000
const mostInWindow = 60
/** Addresses remembered at once; beyond that all are forgotten, so that memory stays flat. */
const mostAddresses = 5_000

export type Rejection = 'first' | 'again' | 'flood'

/**
 * Counts refused requests by address, whatever they were refused with. Only ever asked about a request that was refused: behind a
 * proxy everybody has one address, so that a count by address may not shut out anybody who shows a token of Microsoft's.
 */
export const createRejections = (machine: Clock) => {
  const counts = new Map<string, { since: number; count: number }>()
  return {
    /** Counts one more; whether it is the first of its address for some time, one of some, or of a flood. */
    reject: (address: string): Rejection => {
      const now = machine.now().getTime()
      const seen = counts.get(address)
      if (!seen || now - seen.since >= windowMilliseconds) {
        if (counts.size >= mostAddresses) counts.clear()
        counts.set(address, { since: now, count: 1 })
        return 'first'
      }
      seen.count += 1
      return seen.count > mostInWindow ? 'flood' : 'again'
    },
  }
}
export type Rejections = ReturnType<typeof createRejections>
