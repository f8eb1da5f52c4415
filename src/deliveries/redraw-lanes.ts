import { setTimeout as pause } from 'node:timers/promises'
import type { DeliverDeps } from './deliver.ts'
import { createRateLimiter, HORIZON, type Sending } from './rate-limiter.ts'

/** A message that is to be drawn again. */
interface Turn extends Omit<Sending, 'urgent'> {
  /** Of the delivery: later ones are higher. */
  readonly id: string
  readonly press: boolean
}

interface Waiting extends Turn {
  readonly since: number
  /** Not before this moment: its conversation had one just now. */
  readonly notBefore: number
  /** Undefined: now. Else it gave up, to be looked at again after so many seconds. */
  readonly go: (wait: number | undefined) => void
}

/** Permits are taken only this far ahead, so that what people wait for finds the rest of the horizon free. Seconds. */
const AHEAD = 1
/** What has not had its turn by then goes back into the queue, before its claim runs out. Milliseconds. */
const LONGEST = 100_000
/** How long nobody is asked for a permit after none was left. Milliseconds. */
const PAUSE = 200

/** One lane a tenant: none waits for another's. In each what follows from a press goes first, then the newest message. */
export const createLanes = ({ store, rates, stopping }: Pick<DeliverDeps, 'store' | 'rates' | 'stopping'>) => {
  const atOnce = createRateLimiter(store, rates)
  const inTime = createRateLimiter(store, rates, AHEAD)
  const lanes = new Map<string, Set<Waiting>>()
  const pass = async (lane: Set<Waiting>, one: Waiting) => {
    const permit = await (one.press ? atOnce : inTime)({ ...one, urgent: one.press })
    if (permit.kind === 'granted') {
      lane.delete(one)
      const step = 1_000 / rates[one.platform].conversation.perSecond
      for (const other of [...lane])
        if (other.conversation === one.conversation) hold(lane, other, performance.now() + step)
      if (permit.waitSeconds > 0) setTimeout(() => one.go(undefined), permit.waitSeconds * 1_000)
      else one.go(undefined)
    } else if (one.press) hold(lane, one, performance.now() + PAUSE)
    else await pause(PAUSE)
  }
  const run = async (key: string, lane: Set<Waiting>) => {
    while (lane.size > 0) {
      const now = performance.now()
      for (const one of [...lane])
        if (stopping.aborted || now - one.since > LONGEST) {
          lane.delete(one)
          one.go(1)
        }
      const next = firstOf(lane, now)
      if (!next) await pause(PAUSE / 4)
      else
        await pass(lane, next).catch(() => {
          lane.delete(next)
          next.go(HORIZON)
        })
    }
    lanes.delete(key)
  }
  return {
    /** Resolves when it may be sent, or to the seconds after which to look at it again. */
    turnOf: (turn: Turn): Promise<number | undefined> =>
      new Promise((go) => {
        const key = `${turn.platform} ${turn.tenantId}`
        const waiting = { ...turn, since: performance.now(), notBefore: 0, go }
        const lane = lanes.get(key)
        if (lane) lane.add(waiting)
        else {
          const opened = new Set([waiting])
          lanes.set(key, opened)
          void run(key, opened)
        }
      }),
  }
}

const firstOf = (lane: ReadonlySet<Waiting>, now: number): Waiting | undefined => {
  let first: Waiting | undefined
  for (const one of lane) {
    if (one.notBefore > now) continue
    if (!first || (one.press && !first.press) || (one.press === first.press && one.id > first.id)) first = one
  }
  return first
}

const hold = (lane: Set<Waiting>, one: Waiting, notBefore: number) => {
  lane.delete(one)
  lane.add({ ...one, notBefore })
}
