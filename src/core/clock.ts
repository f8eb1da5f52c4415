/** Where "now" comes from. Everything that needs the time is handed one; only a clock may ask the machine. */
export interface Clock {
  /** The present moment, UTC. */
  now(): Date
}

/** The machine's own clock. */
export const systemClock: Clock = { now: () => new Date() }

/** Calls back once so many milliseconds have passed, unless what it returns is called before. */
export type Timer = (milliseconds: number, late: () => void) => () => void

/** By the machine's own time. */
export const systemTimer: Timer = (milliseconds, late) => {
  const timer = setTimeout(late, milliseconds)
  return () => clearTimeout(timer)
}

/** A clock that can be moved forward, for the playground and for tests. It keeps running from wherever it was moved to. */
export interface MovableClock extends Clock {
  /** Move by so many milliseconds; never backwards. */
  advance(milliseconds: number): void
  /** How far ahead of the machine's clock it is, in milliseconds. */
  readonly offset: number
}

export const createMovableClock = (initialOffset = 0, base: Clock = systemClock): MovableClock => {
  let offset = initialOffset
  return {
    now: () => new Date(base.now().getTime() + offset),
    advance: (milliseconds) => {
      offset += Math.max(0, milliseconds)
    },
    get offset() {
      return offset
    },
  }
}

/** A clock that stands still until told otherwise. */
export const createFixedClock = (at: string | Date): MovableClock => {
  let current = new Date(at)
  const start = current.getTime()
  return {
    now: () => new Date(current),
    advance: (milliseconds) => {
      current = new Date(current.getTime() + milliseconds)
    },
    get offset() {
      return current.getTime() - start
    },
  }
}
