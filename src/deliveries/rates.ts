import type { Platform } from '../core/platform.ts'
/** How fast a platform may be written to. Messages a second, and how many may go at once after a pause. */
export interface Rate {
  readonly perSecond: number
  readonly burst: number
}

export interface Rates {
  readonly conversation: Rate
  readonly tenant: Rate
  readonly app: Rate
}

/**
 * Slack: one message a second and channel with short bursts, several hundred a minute and workspace (525 were seen).
 * Teams: 7 a second and conversation, 50 requests a second for an app and tenant. Where a platform names no limit for the
 * whole app there is a generous one of ours, so that a Retry-After for the app has a token bucket to close.
 */
export const platformRates: Readonly<Record<Platform, Rates>> = {
  slack: {
    conversation: { perSecond: 1, burst: 3 },
    tenant: { perSecond: 8.6, burst: 5 },
    app: { perSecond: 2_000, burst: 2_000 },
  },
  teams: {
    conversation: { perSecond: 4, burst: 5 },
    tenant: { perSecond: 49, burst: 10 },
    app: { perSecond: 2_000, burst: 2_000 },
  },
  email: {
    conversation: { perSecond: 1, burst: 5 },
    tenant: { perSecond: 20, burst: 20 },
    app: { perSecond: 20, burst: 20 },
  },
}
