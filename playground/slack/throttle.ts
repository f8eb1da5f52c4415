import type { Clock } from '../../src/core/clock.ts'
import type { Bucket } from './rules.ts'

/** Token buckets by name: `take` answers 0 when the call may go, else the whole seconds to wait (Retry-After). */
export const createThrottle = (machine: Clock) => {
  const levels = new Map<string, { tokens: number; at: number }>()

  const look = (name: string, bucket: Bucket): number => {
    const now = machine.now().getTime()
    const level = levels.get(name) ?? { tokens: bucket.burst, at: now }
    level.tokens = Math.min(bucket.burst, level.tokens + ((now - level.at) / 1000) * bucket.perSecond)
    level.at = now
    levels.set(name, level)
    return level.tokens >= 1 ? 0 : Math.max(1, Math.ceil((1 - level.tokens) / bucket.perSecond))
  }

  return {
    /** All buckets are asked first, so that a refused call takes from none of them. */
    take(buckets: readonly { name: string; bucket: Bucket }[]): number {
      const wait = Math.max(0, ...buckets.map(({ name, bucket }) => look(name, bucket)))
      if (wait > 0) return wait
      for (const { name } of buckets) levels.get(name)!.tokens -= 1
      return 0
    },
  }
}

export type Throttle = ReturnType<typeof createThrottle>
