/** What the pretended Slack enforces; Slack's own values unless a test tightens or loosens one. */
export interface Rules {
  /** How long a request to the bot may stay unanswered. Slack: 3 s. */
  ackMilliseconds: number
  /** How long a trigger id lives. Slack: 3 s, one use. */
  triggerMilliseconds: number
  /** When an unanswered event is sent again, after the failure before. Slack: at once, about 1 min, about 5 min. */
  retryDelaysMilliseconds: readonly number[]
  /** chat.postMessage in one channel. Slack: about one a second, short bursts allowed. */
  postsPerChannel: Bucket
  /** chat.postMessage in one workspace. Unpublished; 525 a minute is known to pass. */
  postsPerWorkspace: Bucket
  /** Calls of any other method a minute and workspace; undefined for no ceiling. Slack: 20 to over 100. */
  callsPerMethodPerMinute: number | undefined
  responseUrlUses: number
  responseUrlMilliseconds: number
  /** Extra copies of everything sent to the bot, as when an answer was lost on its way. */
  duplicateDeliveries: number
  /** How long a completed upload takes until it shows in a conversation. */
  fileShareMilliseconds: number
  /** Whether Slack can fetch the pictures whose addresses it is given. */
  reachesPictures: boolean
  /** How often a new file is asked about until Slack has looked at it and it can be shown in blocks. */
  looksAtNewFile: number
  homeTabEnabled: boolean
  messagesTabEnabled: boolean
  /** Whether tokens from the install flow expire in 12 hours and come with a refresh token. */
  tokenRotation: boolean
}

export interface Bucket {
  readonly burst: number
  readonly perSecond: number
}

export const slackRules: Readonly<Rules> = {
  ackMilliseconds: 3000,
  triggerMilliseconds: 3000,
  retryDelaysMilliseconds: [0, 60_000, 300_000],
  postsPerChannel: { burst: 5, perSecond: 1 },
  postsPerWorkspace: { burst: 60, perSecond: 8.75 },
  callsPerMethodPerMinute: undefined,
  responseUrlUses: 5,
  responseUrlMilliseconds: 30 * 60_000,
  duplicateDeliveries: 0,
  fileShareMilliseconds: 0,
  reachesPictures: true,
  looksAtNewFile: 1,
  homeTabEnabled: true,
  messagesTabEnabled: true,
  tokenRotation: false,
}

/** How a call goes wrong. `performed` marks one that was carried out although the caller sees a failure. */
export type Failure = (
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'ratelimited'; readonly retryAfterSeconds: number }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'reset' }
  | { readonly kind: 'timeout' }
  /** The right answer, once this is over. */
  | { readonly kind: 'late'; readonly until: Promise<unknown> }
) & { readonly performed?: boolean }

interface PlannedFailure {
  readonly method: string
  readonly failure: Failure
  readonly when: (args: Record<string, unknown>) => boolean
  remaining: number
}

/** Failures to come: which method (or `*`), how, how often, and for which calls. */
export const createFailures = () => {
  let planned: PlannedFailure[] = []
  return {
    /** The next `times` calls of the method fail (once unless told otherwise; Infinity until cleared). */
    plan(
      method: string,
      failure: Failure,
      times = 1,
      when: (args: Record<string, unknown>) => boolean = () => true,
    ): void {
      planned.push({ method, failure, when, remaining: times })
    },
    clear(): void {
      planned = []
    },
    next(method: string, args: Record<string, unknown>): Failure | undefined {
      const found = planned.find((plan) => (plan.method === method || plan.method === '*') && plan.when(args))
      if (!found) return undefined
      found.remaining -= 1
      if (found.remaining <= 0) planned = planned.filter((plan) => plan !== found)
      return found.failure
    },
  }
}

export type Failures = ReturnType<typeof createFailures>
