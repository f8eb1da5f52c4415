import type { Timer } from '../../core/clock.ts'
import type { Log } from '../../usecases/ports.ts'
import { within } from '../outbound/within.ts'
import type { Task } from './answer-invoke.ts'

/** Tasks that run at once; more would only take turns with the answers that people wait for. */
const mostAtOnce = 24
/** Tasks that may wait before the next answer waits with them: a flood slows its senders, not our memory. */
const mostWaiting = 200
/** Milliseconds an answer waits at most. */
const longestWait = 500

export interface Work {
  /** Keeps track of work: nothing of it is lost when the process stops, nor fails unheard. */
  follow(work: Promise<unknown>): void
  /** Does a task soon, after those that came before it. */
  queue(task: Task): void
  /** Waits, for a while, until there is room for more. */
  room(): Promise<void>
  settled(): Promise<void>
}

/** Work that goes on after its request was answered. */
export const createWork = (log: Log, timer: Timer): Work => {
  const underWay = new Set<Promise<unknown>>()
  const waiting: Task[] = []
  let running = 0
  let whenRoom: (() => void)[] = []

  const follow = (work: Promise<unknown>): void => {
    const watched: Promise<unknown> = work
      .catch((cause: unknown) => log.error({ err: cause }, 'teams: something after an answer failed'))
      .finally(() => underWay.delete(watched))
    underWay.add(watched)
  }

  const next = (): void => {
    if (waiting.length < mostWaiting) {
      for (const go of whenRoom) go()
      whenRoom = []
    }
    if (running >= mostAtOnce) return
    const task = waiting.shift()
    if (!task) return
    running += 1
    const done = task().finally(() => {
      running -= 1
      next()
    })
    follow(done)
  }

  return {
    follow,
    queue: (task) => {
      waiting.push(task)
      next()
    },
    room: async () => {
      if (waiting.length < mostWaiting) return
      await within(timer, new Promise<void>((resolve) => whenRoom.push(resolve)), longestWait)
    },
    settled: async () => {
      while (underWay.size > 0) await Promise.all(underWay)
    },
  }
}
