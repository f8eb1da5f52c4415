import type { Clock } from '../../src/core/clock.ts'

/** At most `calls` in any `seconds`. */
export interface Window {
  readonly calls: number
  readonly seconds: number
}

/** Microsoft's table "Per bot per thread limit": sending to, and creating, a conversation. */
export const sendWindows: readonly Window[] = [
  { calls: 7, seconds: 1 },
  { calls: 8, seconds: 2 },
  { calls: 60, seconds: 30 },
  { calls: 1800, seconds: 3600 },
]

/** The same table: reading members. */
export const readWindows: readonly Window[] = [
  { calls: 14, seconds: 1 },
  { calls: 16, seconds: 2 },
  { calls: 120, seconds: 30 },
  { calls: 3600, seconds: 3600 },
]

/** Global: 50 requests a second for each app in each tenant. */
export const tenantWindows: readonly Window[] = [{ calls: 50, seconds: 1 }]

/** Sliding windows by key. A refused call does not count against later ones. */
export const createThrottle = (machine: Clock) => {
  const past = new Map<string, number[]>()
  return {
    /** Seconds to wait before the call may be made (rounded up); 0 when it may be made now, and then it counts. */
    take: (key: string, windows: readonly Window[]): number => {
      const now = machine.now().getTime()
      const longest = Math.max(...windows.map((window) => window.seconds)) * 1000
      const times = (past.get(key) ?? []).filter((time) => time > now - longest)
      past.set(key, times)
      for (const { calls, seconds } of windows) {
        const oldest = times.at(-calls)
        if (oldest !== undefined && oldest > now - seconds * 1000)
          return Math.max(1, Math.ceil((oldest + seconds * 1000 - now) / 1000))
      }
      times.push(now)
      return 0
    },
  }
}
