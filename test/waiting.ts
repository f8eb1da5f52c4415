import type { Timer } from '../src/core/clock.ts'

/** Milliseconds: longer than any test takes, however busy the machine is. */
const NEVER = 3_600_000

/** Pretended platforms that wait for the bot as long as it takes; a test of lateness tightens its own. */
export const unhurried = {
  slack: { ackMilliseconds: NEVER, triggerMilliseconds: NEVER },
  teams: { answerWithinMilliseconds: NEVER, extensionAnswerWithinMilliseconds: NEVER },
} as const

/** Nobody ever has waited too long: a busy machine is not a slow bot. */
export const endlessTimer: Timer = () => () => undefined

/** A timer that runs out when the test says so, and never by itself. */
export const createHandTimer = () => {
  const running = new Set<() => void>()
  let started = Promise.withResolvers<void>()
  const timer: Timer = (_milliseconds, late) => {
    running.add(late)
    started.resolve()
    return () => {
      running.delete(late)
    }
  }
  return {
    timer,
    /** As soon as somebody waits, they have waited too long. */
    runOut: async (): Promise<void> => {
      while (running.size === 0) {
        started = Promise.withResolvers()
        await started.promise
      }
      for (const late of running) late()
      running.clear()
    },
  }
}
