import { setTimeout as wait } from 'node:timers/promises'
import type { DeliveryChannel } from '../conversation/kit/delivery-channel.ts'
import { OutOfReach } from '../conversation/kit/out-of-reach.ts'
import type { ChatPlatform } from '../core/platform.ts'
import type { Log } from '../usecases/ports.ts'

/** How far one platform is. `refused`: it was asked and does not take our settings. */
type PlatformState = 'starting' | 'ready' | 'out of reach' | 'refused'
export type PlatformStates = Readonly<Partial<Record<ChatPlatform, PlatformState>>>

export interface Patience {
  /** How long a start waits for a platform before it goes on without. Milliseconds. */
  readonly first: number
  /** Pause after a first try, doubled after each; milliseconds. */
  readonly pause: number
  readonly longestPause: number
}
const usualPatience: Patience = { first: 10_000, pause: 2_000, longestPause: 60_000 }

const LATE = Symbol('late')

export interface StartedPlatforms {
  states(): PlatformStates
  /** Resolves when each has answered or been given up for now. @throws what the first one said that refuses our settings */
  readonly begun: Promise<void>
  /** Resolves when at least one is ready. */
  readonly ready: Promise<void>
  stop(): void
}

/** Starts platforms side by side: one that is out of reach keeps no other down and is tried again until it answers. */
export const startPlatforms = (
  starts: Readonly<Partial<Record<ChatPlatform, () => Promise<void>>>>,
  log: Log,
  patience: Patience = usualPatience,
): StartedPlatforms => {
  const states: Partial<Record<ChatPlatform, PlatformState>> = {}
  const stopping = new AbortController()
  const ready = Promise.withResolvers<void>()
  const attempt = async (platform: ChatPlatform, start: () => Promise<void>): Promise<unknown> => {
    try {
      await start()
      states[platform] = 'ready'
      ready.resolve()
      return undefined
    } catch (error) {
      states[platform] = error instanceof OutOfReach ? 'out of reach' : 'refused'
      return error
    }
  }
  const keepTrying = async (platform: ChatPlatform, start: () => Promise<void>, failed: unknown) => {
    let cause = failed
    for (let pause = patience.pause; cause !== undefined; pause = Math.min(pause * 2, patience.longestPause)) {
      log[cause instanceof OutOfReach ? 'warn' : 'error']({ platform, err: cause }, 'the platform is tried again')
      await wait(pause, undefined, { signal: stopping.signal, ref: false }).catch(() => undefined)
      if (stopping.signal.aborted) return
      cause = await attempt(platform, start)
    }
    log.info({ platform }, 'the platform is ready')
  }
  const begin = async (platform: ChatPlatform, start: () => Promise<void>) => {
    states[platform] = 'starting'
    const first = attempt(platform, start)
    const late = wait(patience.first, LATE, { signal: stopping.signal, ref: false }).catch(() => LATE)
    const answer = await Promise.race([first, late])
    if (answer === undefined) return
    if (answer !== LATE && !(answer instanceof OutOfReach)) throw answer
    log.warn({ platform }, 'the platform is out of reach; the others start without it')
    void first.then((cause) => keepTrying(platform, start, cause))
  }
  const all = Object.entries(starts).map(([platform, start]) => begin(platform as ChatPlatform, start))
  return {
    states: () => ({ ...states }),
    begun: Promise.all(all).then(() => undefined),
    ready: ready.promise,
    stop: () => stopping.abort(),
  }
}

/** While its platform is not ready, a message waits: it is nobody's fault that it can't go. */
export const heldUntilReady = (channel: DeliveryChannel, isReady: () => boolean): DeliveryChannel => {
  const held = { kind: 'retry', afterSeconds: 15, reason: 'the platform is out of reach', scope: 'app' } as const
  return {
    platform: channel.platform,
    deliver: async (to, message) => (isReady() ? channel.deliver(to, message) : held),
    update: async (sent, message) => (isReady() ? channel.update(sent, message) : held),
  }
}
