import type { StepKind, StepState } from './partnership.ts'

/** How far a program, or a district's pairs, are with one step. */
export interface StepTally {
  readonly kind: StepKind
  /** Pairs that are asked for it: excused and skipped ones are not. */
  readonly of: number
  readonly done: number
  /** Booked for a time that lies ahead. */
  readonly booked: number
  /** Its time has passed and nobody has logged it. */
  readonly tookPlace: number
  /** Of pairs under way with it: the next due day from today on, and the last; ISO days. */
  readonly nextDue?: string
  readonly lastDue?: string
}

type States = Readonly<Record<StepState, number>>

export const doneOf = ({ logged }: States): number => logged

export const askedOf = (states: States): number =>
  Object.values(states).reduce((sum, count) => sum + count, 0) - states.skipped - states.excused
