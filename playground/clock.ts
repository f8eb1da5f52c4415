import { type Clock, createMovableClock, type MovableClock, systemClock } from '../src/core/clock.ts'
import type { KeyValueStore } from './pretend.ts'

const clockKey = 'clock/offset-milliseconds'

/** The playground's clock as it was left: a clock moved a week ahead is still a week ahead after a restart. */
export const restoreClock = (keyValues: KeyValueStore, machine: Clock = systemClock): MovableClock => {
  const kept = keyValues.read(clockKey)
  const clock = createMovableClock(typeof kept === 'number' ? kept : 0, machine)
  return {
    now: clock.now,
    advance: (milliseconds) => {
      clock.advance(milliseconds)
      keyValues.write(clockKey, clock.offset)
    },
    get offset() {
      return clock.offset
    },
  }
}

export interface ClockMoves {
  readonly clock: MovableClock
  /** The bot does all that is due at the new moment. */
  readonly onClockMoved: () => Promise<void>
  /** When the next reminder is planned, if one is. */
  readonly nextNudgeAt: () => Promise<Date | undefined>
}

/** More stops than this on one way would keep the person at the page waiting. */
const MOST_STOPS = 100

/** Moves to the moment, stopping on the way wherever a reminder is due, so that each comes at its own hour. */
const moveTo = async ({ clock, onClockMoved, nextNudgeAt }: ClockMoves, target: Date): Promise<void> => {
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    const next = await nextNudgeAt()
    const ahead = next ? next.getTime() - clock.now().getTime() : 0
    if (!next || ahead <= 0 || next >= target) break
    clock.advance(ahead)
    await onClockMoved()
  }
  clock.advance(target.getTime() - clock.now().getTime())
  await onClockMoved()
}

const MILLISECONDS = { hour: 3_600_000, day: 86_400_000, week: 604_800_000 }
export type ClockMove = keyof typeof MILLISECONDS | 'next-nudge'

export const isClockMove = (value: unknown): value is ClockMove =>
  value === 'next-nudge' || (typeof value === 'string' && Object.hasOwn(MILLISECONDS, value))

/** Takes moves one after another. Resolves to whether there was anywhere to move to: without a planned reminder there isn't. */
export const createClockMover = (moves: ClockMoves): ((move: ClockMove) => Promise<boolean>) => {
  let before: Promise<unknown> = Promise.resolve()
  const carryOut = async (move: ClockMove): Promise<boolean> => {
    const now = moves.clock.now()
    if (move !== 'next-nudge') {
      await moveTo(moves, new Date(now.getTime() + MILLISECONDS[move]))
      return true
    }
    const next = await moves.nextNudgeAt()
    if (!next) return false
    await moveTo(moves, next)
    return true
  }
  return (move) => {
    const done = before.then(() => carryOut(move))
    before = done.catch(() => undefined)
    return done
  }
}
